import { fillTemplate } from '../../checkup/message';
import type { Language, Localised, MessageValue } from '../../rules/rule';

/** What the server says beyond the messages of rules. */
const WORDS = {
  probableDraft: { zh: '像一份{genre}，要检查吗？', en: 'This looks like a {genre}. Check it?' },
  anyReport: { zh: '报告稿', en: 'report draft' },
  checkProbable: { zh: '检查', en: 'Check' },
  noDraft: { zh: '不是报告稿', en: 'Not a Report Draft' },
  chooseGenre: { zh: '选择体裁…', en: 'Choose Genre…' },
  probableElsewhere: {
    zh: '“{file}”像一份{genre}，但不能确定，没有检查。要检查，请在文首加上三行：---、genre: {genre}、---，或在 .reportcheckup.json 的 files 里写上这个文件；不是报告稿的，写 none。',
    en: '“{file}” looks like a {genre}, but that is not certain, and it was not checked. To have it checked, write its genre into the front matter (genre: …) or name the file under “files” in .reportcheckup.json; “none” says that it is no draft.',
  },
  moreFindings: {
    zh: '还有 {count} 条没有列出（一份稿件最多列出 {most} 条，可用设置 reportCheckup.maxFindings 调整）。',
    en: '{count} more not listed: the limit is {most} for one draft (setting reportCheckup.maxFindings).',
  },
  length: { zh: '{count}字', en: '{count} chars' },
  open: { zh: '{count}处待填', en: '{count} open' },
  placeholder: { zh: '占位符“{text}”', en: 'Placeholder “{text}”' },
  standsFor: { zh: '这里应填：{slot}', en: 'Stands for: {slot}' },
  chain: {
    zh: '与前后连成“{text}”，共 {count} 处，宜一并填写。',
    en: 'Part of “{text}”: {count} places that are best filled in together.',
  },
  sameElsewhere: {
    zh: '这样的“{text}”全文共 {count} 处，所指相同。',
    en: '“{text}” stands for this {count} times in the draft.',
  },
  source: { zh: '依据：{source}', en: 'Source: {source}' },
  whatRule: { zh: '这是什么规则：{title}', en: 'What is this rule: {title}' },
  rulePage: { zh: '规则说明', en: 'About this rule' },
  fixRule: { zh: '全部修正：{title}（{count} 处）', en: 'Fix all of this kind: {title} ({count})' },
  fixAll: { zh: '修正所有可以放心改的问题', en: 'Apply all safe fixes' },
  ignoreHere: { zh: '不再提示此处“{words}”：{rule}', en: 'Leave “{words}” as it is: {rule}' },
  nameIsRight: {
    zh: '“{name}”没有写错，记入本单位的名称',
    en: '“{name}” is right: enter it among the names of the house',
  },
  makeHint: {
    zh: '在配置文件中把这条规则降为提示：{rule}',
    en: 'Make this rule a hint in the configuration: {rule}',
  },
  switchOff: {
    zh: '在配置文件中关闭这条规则：{rule}',
    en: 'Switch this rule off in the configuration: {rule}',
  },
  setLevel: { zh: '设置这条规则的级别：{rule}…', en: 'Set the level of this rule: {rule}…' },
  promote: { zh: '提升一级（连同下级）', en: 'Promote, with all below it' },
  demote: { zh: '降低一级（连同下级）', en: 'Demote, with all below it' },
  renumber: { zh: '从这里起重新编号', en: 'Renumber from here' },
  standAlone: { zh: '段首标题改为单独一行', en: 'Give the run-in title a line of its own' },
  runIn: { zh: '标题并入下面一段的段首', en: 'Run the title into the paragraph below' },
  missingSection: { zh: '尚缺的部分', en: 'Missing section' },
  nextOrdinal: { zh: '下一个序号', en: 'Next ordinal' },
  replaceBy: { zh: '改为 {text}', en: 'Replace with {text}' },
  linkedPlaces: { zh: '其他同样的待填内容', en: 'Other places of the same words' },
  linkedPlacesWhy: { zh: '确认所指相同，再一并填写', en: 'Confirm those that stand for the same' },
  onLine: { zh: '第{line}行', en: 'line {line}' },
  failed: { zh: '处理 {name} 时出错：{reason}', en: '{name} failed: {reason}' },
  unknownGenre: { zh: '没有名为“{genre}”的体裁。', en: 'There is no genre “{genre}”.' },
  summaryTitle: { zh: '全部稿件', en: 'All Drafts' },
  summaryCounts: {
    zh: '共 {drafts} 份报告稿：{ready} 份可以交稿，{notReady} 份还不能。点稿件名，转到第一处问题。',
    en: '{drafts} drafts: {ready} ready, {notReady} not ready. Click a draft to go to its first problem.',
  },
  summaryEmpty: { zh: '没有找到报告稿。', en: 'No report draft was found.' },
  summaryOthers: {
    zh: '另有 {count} 个文件不是报告稿。',
    en: 'Files that are no report drafts: {count}.',
  },
  summaryUnread: { zh: '没能读取的文件：', en: 'Files that could not be read:' },
  summaryDraft: { zh: '稿件', en: 'Draft' },
  summaryGenre: { zh: '体裁', en: 'Genre' },
  summaryReady: { zh: '能否交稿', en: 'Ready' },
  summaryOpen: { zh: '待填', en: 'Open' },
  summaryMissing: { zh: '缺少的部分', en: 'Missing' },
  summaryErrors: { zh: '错误', en: 'Errors' },
  summaryWarnings: { zh: '警告', en: 'Warnings' },
  summaryNotes: { zh: '信息', en: 'Notes' },
  summaryNoGenre: { zh: '未定', en: 'none' },
  summaryIsReady: { zh: '✓ 可以交稿', en: '✓ ready' },
  summaryIsNotReady: { zh: '✗ 还不能', en: '✗ not ready' },
} as const satisfies Record<string, Localised>;

/** One of the server's own sentences in the user's language. Numbers are written with separators in English. */
export function say(
  id: keyof typeof WORDS,
  language: Language,
  values: Readonly<Record<string, MessageValue>> = {},
): string {
  const shown = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' && language === 'en' ? value.toLocaleString('en-US') : value,
  ]);
  return fillTemplate(WORDS[id][language], Object.fromEntries(shown), language);
}
