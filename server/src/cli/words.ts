import { LEVEL_WORDS } from '../rules/level-words';
import type { Localised } from '../rules/rule';

/** What the command line says, in both languages; `{name}` stands for a value. */
export const WORDS = {
  usage: { zh: '用法：', en: 'Usage: ' },
  commands: { zh: '命令：', en: 'Commands:' },
  options: { zh: '选项：', en: 'Options:' },
  checkOptions: { zh: '检查时的选项：', en: 'Options of check:' },
  moreHelp: {
    zh: '某个命令的用法：report-checkup 命令 --help',
    en: 'More about a command: report-checkup COMMAND --help',
  },
  exitCodes: {
    zh: '退出码：0 没有达到该级别的问题；1 有（用 --diff 时，有可改之处也算）；2 有文件没能检查或改写，配置有误，没有找到稿件，或者命令有误。',
    en: 'Exit code: 0 nothing at or above the level; 1 findings (with --diff, also when there is something to change); 2 a file could not be checked or written, a configuration has a mistake, no draft was found, or the command is wrong.',
  },
  noPath: { zh: '没有给出要检查的文件。用 --help 查看用法。', en: 'No file to check was given. See --help.' },
  tooFew: {
    zh: '{command} 后面还要写：{wanted}',
    en: '{command} needs an argument: {wanted}',
  },
  tooMany: {
    zh: '“{operand}”多余，{command} 用不着。',
    en: '{command} takes no argument “{operand}”.',
  },
  emptyOperand: { zh: '文件名不能为空。', en: 'The name of a file cannot be empty.' },
  badOption: {
    zh: '没有“{option}”这个选项。用 --help 查看用法。',
    en: 'There is no option “{option}”. See --help.',
  },
  badOptionNear: {
    zh: '没有“{option}”这个选项，是不是“{near}”？',
    en: 'There is no option “{option}”. Did you mean “{near}”?',
  },
  missingValue: {
    zh: '选项“{option}”缺少它的值，应当写成：{usage}',
    en: 'The option “{option}” needs a value: {usage}',
  },
  needlessValue: {
    zh: '选项“{option}”不带值，不能写成 {option}={value}。',
    en: 'The option “{option}” takes no value, so not {option}={value}.',
  },
  noStdin: {
    zh: '--stdin-filename 只和 - 一起用，- 表示标准输入。',
    en: '--stdin-filename goes with -, which stands for standard input.',
  },
  foreignOption: {
    zh: '{command} 没有 --{option} 这个选项。用 report-checkup {command} --help 查看用法。',
    en: '{command} has no option --{option}. See report-checkup {command} --help.',
  },
  badChoice: {
    zh: '{option} 不能是“{value}”，可用：{choices}。',
    en: '{option} cannot be “{value}”; use one of: {choices}.',
  },
  badCount: {
    zh: '--{option} 应当是不小于 {least} 的整数，不能是“{value}”。',
    en: '--{option} should be a whole number, {least} or more, not “{value}”.',
  },
  badShard: {
    zh: '--shard 应当写成“第几份/共几份”，例如 2/5，不能是“{value}”。',
    en: '--shard should be written like 2/5, the second of five parts, not “{value}”.',
  },
  badGenre: {
    zh: '没有“{value}”这种体裁。可用：{choices}。',
    en: 'There is no genre “{value}”; use one of: {choices}.',
  },
  badShell: {
    zh: '没有“{value}”的补全脚本，可用：{choices}。',
    en: 'There is no completion for “{value}”; use one of: {choices}.',
  },
  noConfig: { zh: '{path}：找不到这个配置文件。', en: '{path}: there is no such configuration.' },
  notFound: { zh: '{path}：找不到。', en: '{path}: not found.' },
  noCommand: {
    zh: '{path}：找不到这个文件，也没有这个命令。用 --help 查看用法。',
    en: '{path}: there is no such file, and no such command. See --help.',
  },
  noMatch: {
    zh: '{path}：没有匹配的文件，或者都被 .gitignore、.reportcheckupignore 排除了。',
    en: '{path}: matches no file, or only what .gitignore or .reportcheckupignore leaves out.',
  },
  noDraft: {
    zh: '{path}：里面没有稿件（.txt、.md、.report、.gongwen、.docx），或者都被 .gitignore、.reportcheckupignore 排除了。',
    en: '{path}: holds no draft (.txt, .md, .report, .gongwen, .docx), or only what .gitignore or .reportcheckupignore leaves out.',
  },
  stdout: { zh: '标准输出', en: 'standard output' },
  unreadable: { zh: '{path}：无法读取（{reason}）。', en: '{path}: cannot be read ({reason}).' },
  unwritable: { zh: '{path}：无法写入（{reason}）。', en: '{path}: cannot be written ({reason}).' },
  changed: {
    zh: '{path}：检查期间文件被别的程序改了，没有改写。',
    en: '{path}: changed by another program meanwhile; not written.',
  },
  'damaged-bytes': {
    zh: '{path}：有损坏的字节（见“丢失的字”一条标出的位置），没有改写。',
    en: '{path}: some of its bytes are damaged (residue/lost-character names the places); not written.',
  },
  hardLinked: {
    zh: '{path}：这个文件还有别的硬链接，改写会使它们分开，没有改写。',
    en: '{path}: the file has other hard links, which would be parted from it; not written.',
  },
  'not-writable-encoding': {
    zh: '{path}：文件是 {encoding} 编码，只检查，不改写。请先另存为 UTF-8。',
    en: '{path}: the file is in {encoding}, which is checked but not written; save it as UTF-8 first.',
  },
  lossy: {
    zh: '{path}：里面有些字节转换后还原不了（编码 {encoding}），没有改写。',
    en: '{path}: some of its bytes would not survive being written ({encoding}); not written.',
  },
  badRule: {
    zh: '没有“{name}”这条规则。用 report-checkup rules 查看全部规则。',
    en: 'There is no rule “{name}”. See report-checkup rules.',
  },
  badRuleNear: {
    zh: '没有“{name}”这条规则，是不是“{near}”？',
    en: 'There is no rule “{name}”. Did you mean “{near}”?',
  },
  paragraph: { zh: '（第 {number} 段）', en: ' (paragraph {number})' },
  signed: {
    zh: '{path}：文档有数字签名，改动会使签名失效，没有改写。确定要改请加 --break-signature。',
    en: '{path}: the document is signed, and a change would invalidate the signature; not written. To change it all the same, add --break-signature.',
  },
  notWordFile: {
    zh: '{path}：只有 Word 文档（.docx）才能这样处理。',
    en: '{path}: this works on Word documents (.docx) only.',
  },
  annotated: { zh: '写了 {count} 条批注：{path}。', en: 'Comments written: {count}, in {path}.' },
  lossesHead: {
    zh: '{kind} {count} 处，第一处在第 {line} 行',
    en: '{kind}: {count}, the first at line {line}',
  },
  unrecognised: {
    zh: '未被认作报告稿（{reason}），不查章节',
    en: 'not recognized as a report ({reason}), so its sections are not checked',
  },
  empty: { zh: '{path}：文件是空的。', en: '{path}: the file is empty.' },
  protected: {
    zh: '{path}：文档加了密码，请先在 Word 或 WPS 里去掉打开密码。',
    en: '{path}: the document is encrypted; remove its password in Word or WPS first.',
  },
  'security-software': {
    zh: '{path}：文件被文档安全软件加密了，请先解密，或在装有该软件的电脑上另存。',
    en: '{path}: the file is encrypted by document security software; decrypt it first.',
  },
  old: {
    zh: '{path}：这是旧格式（.doc、.wps）的文档，请在 Word 或 WPS 里另存为 .docx。',
    en: '{path}: this is a document in the old format (.doc, .wps); save it as .docx in Word or WPS.',
  },
  html: {
    zh: '{path}：这其实是网页文件，请用 Word 或 WPS 打开后另存为 .docx。',
    en: '{path}: this is really a web page; open it in Word or WPS and save it as .docx.',
  },
  rtf: {
    zh: '{path}：这其实是 RTF 文件，请用 Word 或 WPS 打开后另存为 .docx。',
    en: '{path}: this is really an RTF file; open it in Word or WPS and save it as .docx.',
  },
  spreadsheet: { zh: '{path}：这其实是 Excel 表格。', en: '{path}: this is really an Excel workbook.' },
  presentation: {
    zh: '{path}：这其实是 PowerPoint 演示文稿。',
    en: '{path}: this is really a PowerPoint presentation.',
  },
  'not-word': { zh: '{path}：不是 Word 文档。', en: '{path}: not a Word document.' },
  bomb: {
    zh: '{path}：解压后大得不合常理，没有打开。',
    en: '{path}: unpacks to an unreasonable size; not opened.',
  },
  'too-large': { zh: '{path}：文档太大，没有打开。', en: '{path}: the document is too large; not opened.' },
  damaged: {
    zh: '{path}：文档已损坏，读不出来；用 Word 或 WPS 打开并另存，也许能修好。',
    en: '{path}: the document is damaged and cannot be read; opening and saving it in Word or WPS may repair it.',
  },
  'refused-automatic-number': {
    zh: '{path}：自动编号要在 Word 里改，这一处没有改。',
    en: '{path}: automatic numbers are changed in Word; left as it is.',
  },
  'refused-field': {
    zh: '{path}：这里是域或表单的内容，没有改。',
    en: '{path}: this is shown by a field or form; left as it is.',
  },
  'refused-locked': {
    zh: '{path}：这里是锁定或绑定数据的内容控件，没有改。',
    en: '{path}: this is in a content control that is locked or bound to data; left as it is.',
  },
  'refused-cell': {
    zh: '{path}：表格单元格和文本框不能与别处合并，留下一个空段。',
    en: '{path}: a table cell or text box cannot be joined with what is outside; an empty paragraph is left.',
  },
  'refused-section': {
    zh: '{path}：这里有分节符，段落没有删除。',
    en: '{path}: a section ends here, so the paragraph was not removed.',
  },
  'loss-equation': { zh: '公式', en: 'equations' },
  'loss-picture': { zh: '图片', en: 'pictures' },
  'loss-object': { zh: '嵌入对象', en: 'embedded objects' },
  'loss-chart': { zh: '图表', en: 'charts' },
  'loss-diagram': { zh: 'SmartArt 图形', en: 'SmartArt graphics' },
  'loss-ink': { zh: '墨迹', en: 'ink' },
  'loss-symbol': { zh: '符号', en: 'symbols' },
  'loss-inserted-file': { zh: '插入的文件', en: 'inserted files' },
  binary: { zh: '{path}：不是文本文件。', en: '{path}: not a text file.' },
  noFolder: {
    zh: '{path}：没有“{folder}”这个文件夹，请先建好。',
    en: '{path}: there is no folder “{folder}”; please make it first.',
  },
  exists: { zh: '{path}：已经有了，没有覆盖。', en: '{path}: already exists; not overwritten.' },
  written: { zh: '已写入 {path}。', en: 'Written: {path}.' },
  ...LEVEL_WORDS,
  ready: { zh: '可以交稿', en: 'ready' },
  open: { zh: '待填 {count} 处', en: '{count} to fill in' },
  missing: { zh: '缺：{sections}', en: 'missing: {sections}' },
  noGenre: { zh: '未定体裁', en: 'no genre' },
  notDraft: { zh: '不是报告稿，未检查：{reason}', en: 'not a report draft, not checked: {reason}' },
  omitted: {
    zh: '还有 {count} 条没有列出（--max-findings）。',
    en: '{count} more not listed (--max-findings).',
  },
  summary: {
    zh: '检查稿件 {files} 份：错误 {errors}，警告 {warnings}，待填占位符 {placeholders}。',
    en: 'Drafts checked: {files}. Errors: {errors}, warnings: {warnings}, placeholders to fill in: {placeholders}.',
  },
  fixed: { zh: '改好 {count} 处（{files} 份稿件）。', en: 'Fixed: {count} (drafts: {files}).' },
  wouldFix: {
    zh: '可以改好 {count} 处（{files} 份稿件），文件没有动。',
    en: 'Could be fixed: {count} (drafts: {files}); nothing was written.',
  },
  skipped: { zh: '另有 {count} 个文件不是报告稿。', en: 'Files that are no report drafts: {count}.' },
  below: {
    zh: '另有 {count} 条级别低于“{level}”的问题没有列出（用 --level hint 全部列出）。',
    en: 'Findings below “{level}”, not listed: {count} (--level hint lists all).',
  },
  progress: { zh: '已检查 {count} 个文件…', en: '{count} files checked …' },
  pageTitle: { zh: '报告体检结果', en: 'What the checkup found' },
  pageUnread: { zh: '没能检查的文件', en: 'Files that could not be checked' },
  pagePlace: { zh: '位置', en: 'Place' },
  pageLevel: { zh: '级别', en: 'Level' },
  pageWords: { zh: '原文', en: 'Words' },
  pageAdvice: { zh: '问题和建议', en: 'What is wrong, and what to do' },
  pageSource: { zh: '依据', en: 'Authority' },
  pageAt: { zh: '第{line}行第{column}字', en: 'line {line}, column {column}' },
  tableFile: { zh: '文件', en: 'file' },
  tableGenre: { zh: '体裁', en: 'genre' },
  tableOpen: { zh: '待填', en: 'to fill in' },
  tableMissing: { zh: '缺少的部分', en: 'missing sections' },
  tableMore: { zh: '……另有 {count} 份还不能交稿', en: '… and {count} more that are not ready' },
  badJson: { zh: '这一行不是 JSON。', en: 'This line is no JSON.' },
  badDraft: {
    zh: '这一行应当是 {"path":"…","text":"…"} 或 {"path":"…","docx":"…"}，缺少“{field}”，或者它不是字符串。',
    en: 'This line should be {"path":"…","text":"…"} or {"path":"…","docx":"…"}; “{field}” is missing or not a string.',
  },
  longLine: {
    zh: '这一行超过 {most} MB，没有检查。',
    en: 'This line is longer than {most} MB and was not checked.',
  },
} as const satisfies Record<string, Localised>;
