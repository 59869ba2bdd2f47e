import type { Localised } from '../rules/rule';

/** What the command line says, in both languages; `{name}` stands for a value. */
export const WORDS = {
  usage: {
    zh: `用法：report-checkup [check] 路径…   检查报告稿（文件、文件夹、通配符；- 表示标准输入）
      report-checkup explain 规则    说明一条规则
      report-checkup rules           列出全部规则
      report-checkup genres          列出全部体裁

选项：
  --format pretty|json     输出格式（默认 pretty）
  --genre 体裁             按指定体裁检查（编号或中文名，见 README）
  --level 级别             error、warning、information 或 hint：列出并计入退出码的最低级别（默认 warning）
  --stdin-filename 文件名  标准输入的文件名，决定按文本还是 Markdown 阅读
  --lang zh|en             输出语言（默认随系统）
  -h, --help               显示帮助
  -V, --version            显示版本

退出码：0 没有达到该级别的问题；1 有；2 有文件无法检查或命令有误。`,
    en: `Usage: report-checkup [check] PATH…   check report drafts (files, folders, globs; - for standard input)
       report-checkup explain RULE    explain a rule
       report-checkup rules           list all rules
       report-checkup genres          list all genres

Options:
  --format pretty|json     output format (default: pretty)
  --genre GENRE            check as this genre (id or Chinese name, see README)
  --level LEVEL            error, warning, information or hint: lowest level listed and counted (default: warning)
  --stdin-filename NAME    name for standard input; decides between plain text and Markdown
  --lang zh|en             language of the output (default: the system's)
  -h, --help               show this help
  -V, --version            show the version

Exit code: 0 nothing at or above the level; 1 findings; 2 a file could not be checked, or the command is wrong.`,
  },
  noPath: { zh: '没有给出要检查的文件。用 --help 查看用法。', en: 'No file to check was given. See --help.' },
  badOption: {
    zh: '选项“{option}”不认识，或者少了它的值。用 --help 查看用法。',
    en: 'The option “{option}” is unknown or lacks its value. See --help.',
  },
  badChoice: {
    zh: '{option} 不能是“{value}”，可用：{choices}。',
    en: '{option} cannot be “{value}”; use one of: {choices}.',
  },
  badGenre: {
    zh: '没有“{value}”这种体裁。可用：{choices}。',
    en: 'There is no genre “{value}”; use one of: {choices}.',
  },
  notFound: { zh: '{path}：找不到。', en: '{path}: not found.' },
  noMatch: {
    zh: '{path}：没有匹配的稿件（.txt、.md、.report、.gongwen）。',
    en: '{path}: no draft matches (.txt, .md, .report, .gongwen).',
  },
  unreadable: { zh: '{path}：无法读取（{reason}）。', en: '{path}: cannot be read ({reason}).' },
  badConfiguration: { zh: '{problem}', en: '{problem}' },
  badRule: {
    zh: '没有“{name}”这条规则。用 report-checkup rules 查看全部规则。',
    en: 'There is no rule “{name}”. See report-checkup rules.',
  },
  binary: { zh: '{path}：不是文本文件。', en: '{path}: not a text file.' },
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '提示', en: 'info' },
  hint: { zh: '建议', en: 'hint' },
  ready: { zh: '已就绪', en: 'ready' },
  open: { zh: '待填 {count} 处', en: '{count} to fill in' },
  missing: { zh: '缺：{sections}', en: 'missing: {sections}' },
  noGenre: { zh: '未定体裁', en: 'no genre' },
  notDraft: { zh: '不是报告稿，未检查：{reason}', en: 'not a report draft, not checked: {reason}' },
  summary: {
    zh: '检查稿件 {files} 份：错误 {errors}，警告 {warnings}，待填占位符 {placeholders}。',
    en: 'Drafts checked: {files}. Errors: {errors}, warnings: {warnings}, placeholders to fill in: {placeholders}.',
  },
  skipped: { zh: '另有 {count} 个文件不是报告稿。', en: 'Files that are no report drafts: {count}.' },
  below: {
    zh: '另有 {count} 条低于“{level}”的提示未列出（--level information）。',
    en: 'Not listed, below “{level}”: {count} (--level information).',
  },
} as const satisfies Record<string, Localised>;
