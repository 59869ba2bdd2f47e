import { GENRES } from '../genres/catalogue';
import type { Genre } from '../genres/genre';
import { findRule } from '../rules/catalogue';
import type { Localised } from '../rules/rule';
import { nameSection } from '../rules/structure/section-name';
import { CONFIG_SHAPE } from './config-shape';
import { LEVEL, RULES_SHAPE } from './rules-shape';
import type { Choice, Shape } from './shape';

/** What settings are about, in the order in which the groups are shown. */
export const SETTING_GROUPS = {
  drafts: { zh: '检查哪些稿件', en: 'What Is Checked' },
  rules: { zh: '规则与问题', en: 'Rules and Findings' },
  office: { zh: '本单位的规定', en: 'Your Office' },
  display: { zh: '显示与排查', en: 'Display and Troubleshooting' },
} as const satisfies Record<string, Localised>;

/** One of the settings `reportCheckup.*` of VS Code. */
export interface EditorSetting {
  readonly group: keyof typeof SETTING_GROUPS;
  /** What comes after `reportCheckup.`. */
  readonly key: string;
  /** `resource`: a folder may have a value of its own. */
  readonly scope: 'resource' | 'window';
  readonly shape: Shape;
  readonly standard: unknown;
  /** What it is, in a sentence or two of Markdown. */
  readonly about: Localised;
  /** What is good to know while setting it; links to other settings are written `#reportCheckup.files#`. */
  readonly more?: Localised;
}

const FILE_WINS: Localised = {
  zh: '稿件文件夹里的 `.reportcheckup.json` 写了同一项的，以文件为准。',
  en: 'A `.reportcheckup.json` in the draft’s folder outweighs what is set here.',
};
const FILE_ADDS: Localised = {
  zh: '与稿件文件夹里 `.reportcheckup.json` 写的合在一起用。',
  en: 'What a `.reportcheckup.json` in the draft’s folder says is added to it.',
};

/**
 * All settings, in the order in which they are shown. The extension's manifest and the tables of the READMEs are
 * made of it. There is none for `extends`, which speaks of files.
 */
export const EDITOR_SETTINGS: readonly EditorSetting[] = [
  {
    group: 'drafts',
    key: 'enable',
    scope: 'resource',
    shape: { type: 'flag' },
    standard: true,
    about: { zh: '检查报告稿。', en: 'Check report drafts.' },
    more: {
      zh: '关掉以后，没有波浪线，也不在“问题”面板里列出。',
      en: 'When off, there are no squiggles and nothing is listed in Problems.',
    },
  },
  {
    group: 'drafts',
    key: 'genre',
    scope: 'resource',
    shape: { type: 'text', choices: genreChoices() },
    standard: 'auto',
    about: {
      zh: '报告稿按哪种体裁检查；`auto` 为看标题和序号自动判断。',
      en: 'The genre that report drafts are checked as; `auto` recognises it by the title and the ordinals.',
    },
    more: {
      zh: '只管已认定的报告稿：普通文档不会因此变成报告稿，要单独指定文件，请用 `#reportCheckup.files#`。',
      en: 'It does not turn other documents into drafts: for that, name files in `#reportCheckup.files#`.',
    },
  },
  {
    group: 'drafts',
    key: 'files',
    scope: 'resource',
    shape: {
      type: 'map',
      keyFormat: 'glob',
      values: { type: 'text', format: 'genre', choices: fileChoices() },
    },
    standard: {},
    about: {
      zh: '哪些文件是哪种报告稿，例如 `{ "整改/**/*.txt": "zhenggai", "范本/**": "none" }`。左边写文件的通配符，从上往下先匹配的算数；右边写体裁，`auto` 为自动判断，`none` 为不检查。',
      en: 'Which files are drafts of which genre: `{ "rectification/**/*.txt": "zhenggai", "samples/**": "none" }`. On the left a glob, of which the first that matches counts; on the right a genre, `auto` (recognise) or `none` (do not check).',
    },
    more: FILE_WINS,
  },
  {
    group: 'rules',
    key: 'rules',
    scope: 'resource',
    shape: { type: 'record', keyNoun: 'rule', keys: levelsByRule() },
    standard: {},
    about: {
      zh: '各条规则的级别，例如 `{ "placeholder/unresolved": "error", "punctuation/*": "hint" }`。级别有 `error`、`warning`、`information`、`hint`、`off`。',
      en: 'The level of each rule: `{ "placeholder/unresolved": "error", "punctuation/*": "hint" }`. Levels are `error`, `warning`, `information`, `hint` and `off`.',
    },
    more: {
      zh: `规则名就是“问题”面板里每条问题末尾括号中的名字，也可以写一类（\`numbering/*\`）或全部（\`*\`），越具体的越优先。${FILE_WINS.zh}`,
      en: `The name of a rule stands in parentheses behind each entry in Problems; a whole family (\`numbering/*\`) or all rules (\`*\`) will do as well, and the closest counts. ${FILE_WINS.en}`,
    },
  },
  {
    group: 'rules',
    key: 'practice',
    scope: 'resource',
    shape: { type: 'flag' },
    standard: true,
    about: {
      zh: '除了有标准、有条例依据的规则，也按写作惯例检查（例如各体裁该有哪些部分）。',
      en: 'Also apply the rules that rest on custom alone, such as the sections that a genre should have.',
    },
    more: {
      zh: `本单位另有惯例时可以关掉；只是个别规则不合适的，用 \`#reportCheckup.rules#\` 单独调整。${FILE_WINS.zh}`,
      en: `Switch it off where your office has customs of its own; for single rules there is \`#reportCheckup.rules#\`. ${FILE_WINS.en}`,
    },
  },
  {
    group: 'rules',
    key: 'maxFindings',
    scope: 'resource',
    shape: { type: 'integer', minimum: 1, maximum: 100_000 },
    standard: 1000,
    about: {
      zh: '一份稿子最多列出多少条问题；超出的只报条数。',
      en: 'How many findings are listed for one draft; of the rest, only the number is given.',
    },
    more: {
      zh: '嫌问题太多，宁可用 `#reportCheckup.rules#` 关掉不需要的规则。',
      en: 'If there are too many, rather switch rules off that you have no use for: `#reportCheckup.rules#`.',
    },
  },
  {
    group: 'rules',
    key: 'ignore',
    scope: 'resource',
    shape: shapeInFile('ignore'),
    standard: [],
    about: {
      zh: '看过、决定保留的问题，不再列出，例如 `[{ "rule": "wording/typo", "text": "原文", "file": "*.txt" }]`。',
      en: 'Findings that you looked at and decided to leave: `[{ "rule": "wording/typo", "text": "原文", "file": "*.txt" }]`. They are not listed again.',
    },
    more: {
      zh: `\`text\` 是问题所指的原文，一字不差。整条规则都不要的，用 \`#reportCheckup.rules#\`。${FILE_ADDS.zh}`,
      en: `\`text\` is what the finding covers, to the letter. To be rid of a whole rule, set its level: \`#reportCheckup.rules#\`. ${FILE_ADDS.en}`,
    },
  },
  {
    group: 'office',
    key: 'genres',
    scope: 'resource',
    shape: shapeInFile('genres'),
    standard: {},
    about: {
      zh: '本单位自己的体裁，或者对内置体裁的修改，例如 `{ "pingyi": { "name": "民主评议报告", "titleCues": ["*民主评议*报告"], "sections": ["基本情况", "评议结果"] } }`。',
      en: 'Genres of your office’s own, or changes to built-in ones: `{ "pingyi": { "name": "民主评议报告", "titleCues": ["*民主评议*报告"], "sections": ["基本情况", "评议结果"] } }`.',
    },
    more: {
      zh: `左边是标识；标识与内置体裁相同的，是在那种体裁上修改。写好以后可以用在 \`#reportCheckup.files#\` 里。${FILE_WINS.zh}`,
      en: `By id; one with the id of a built-in genre changes that genre. \`#reportCheckup.files#\` can name them. ${FILE_WINS.en}`,
    },
  },
  {
    group: 'office',
    key: 'terms',
    scope: 'resource',
    shape: shapeInFile('terms'),
    standard: [],
    about: {
      zh: '本单位的统一写法，例如 `[{ "use": "县委办公室", "avoid": ["县委办"], "note": "正式行文用全称" }]`。',
      en: 'How your office writes things: `[{ "use": "县委办公室", "avoid": ["县委办"], "note": "the full name in formal papers" }]`.',
    },
    more: {
      zh: `${FILE_ADDS.zh}同一个写法两边都写了的，以文件为准。`,
      en: `${FILE_ADDS.en} Where both speak of one form, the file counts.`,
    },
  },
  {
    group: 'office',
    key: 'names',
    scope: 'resource',
    shape: shapeInFile('names'),
    standard: [],
    about: {
      zh: '本单位的词语、机构、地方和人名，例如 `[{ "name": "云岭工匠", "kind": "word" }]`：这样写没有错，不再提示。',
      en: 'Words, offices, places and people of your office: `[{ "name": "云岭工匠", "kind": "word" }]`. They are right as they are, and are not asked about again.',
    },
    more: FILE_ADDS,
  },
  {
    group: 'office',
    key: 'placeholders',
    scope: 'resource',
    shape: shapeInFile('placeholders'),
    standard: {},
    about: {
      zh: '本单位模板里另外使用的占位记号，以及哪些词语里的不算占位符，例如 `{ "marks": ["@@"], "ignore": ["XX型"] }`。',
      en: 'More marks that hold a place in your office’s templates, and words in which nothing is a placeholder: `{ "marks": ["@@"], "ignore": ["XX型"] }`.',
    },
    more: FILE_ADDS,
  },
  {
    group: 'display',
    key: 'messageLanguage',
    scope: 'window',
    shape: {
      type: 'text',
      choices: [
        { value: 'auto', about: { zh: '跟随 VS Code 的显示语言', en: 'That of VS Code' } },
        { value: 'zh', about: { zh: '中文', en: 'Chinese' } },
        { value: 'en', about: { zh: '英文', en: 'English' } },
      ],
    },
    standard: 'auto',
    about: {
      zh: '问题说明用哪种语言：`auto`（跟随 VS Code）、`zh`、`en`。',
      en: 'The language of the findings: `auto` (that of VS Code), `zh`, `en`.',
    },
    more: {
      zh: '灯泡里的改法、悬停说明、大纲、状态栏、规则说明和全部稿件的情况表也用这种语言；菜单和命令跟随 VS Code。',
      en: 'Fixes, hovers, the outline, the status, the pages of the rules and the summary of all drafts speak it, too; menus and commands speak that of VS Code.',
    },
  },
  {
    group: 'display',
    key: 'askAboutDrafts',
    scope: 'resource',
    shape: { type: 'flag' },
    standard: true,
    about: {
      zh: '文稿像报告但不能确定时，在正文上方问一句要不要检查。',
      en: 'Ask above a text that looks like a report, but may be none, whether it is to be checked.',
    },
    more: {
      zh: '关掉以后，这样的文稿不问也不检查；状态栏里仍会写明。',
      en: 'When off, such a text is neither asked about nor checked; the status bar still says so.',
    },
  },
  {
    group: 'display',
    key: 'sectionCounts',
    scope: 'resource',
    shape: { type: 'flag' },
    standard: false,
    about: {
      zh: '在标题后面标出这一部分有多少字、还有几处待填。',
      en: 'Show behind each heading how many characters its section has, and how many placeholders remain in it.',
    },
  },
  {
    group: 'display',
    key: 'trace.server',
    scope: 'window',
    shape: {
      type: 'text',
      choices: [
        { value: 'off', about: { zh: '不记录', en: 'Nothing' } },
        { value: 'messages', about: { zh: '只记录消息名称', en: 'Names of messages' } },
        { value: 'verbose', about: { zh: '连同消息内容', en: 'Messages with their contents' } },
      ],
    },
    standard: 'off',
    about: {
      zh: '把编辑器与检查服务之间的往来消息记入输出日志，排查故障时用。',
      en: 'Writes the messages between the editor and the server into the output, to find faults.',
    },
    more: { zh: '日志级别须先调到“Trace”。', en: 'The log level must be Trace.' },
  },
];

/** The shape of a key of `.reportcheckup.json`, without what is said about it there. */
function shapeInFile(key: 'genres' | 'terms' | 'names' | 'placeholders' | 'ignore'): Shape {
  const { about: _, ...shape } = CONFIG_SHAPE.keys[key];
  return shape;
}

function genreChoices(): readonly Choice[] {
  const auto: Choice = {
    value: 'auto',
    label: { zh: '自动判断', en: 'Recognise' },
    about: { zh: '看标题和序号自动判断', en: 'Decided by the title and the ordinals' },
  };
  return [
    auto,
    ...GENRES.map((genre) => ({ value: genre.id, label: genre.name, about: describeGenre(genre) })),
  ];
}

/** Its name once more: where settings are edited as JSON, labels are not shown. */
function describeGenre({ name, sections }: Genre): Localised {
  const required = sections.filter((section) => section.required).map(nameSection);
  return {
    zh: `${name.zh}，一般要有：${required.map(({ zh }) => zh).join('、')}`,
    en: `${name.en}; it usually has: ${required.map(({ en }) => en).join('; ')}`,
  };
}

function fileChoices(): readonly Choice[] {
  return [
    { value: 'auto', about: { zh: '是报告稿，体裁自动判断', en: 'A draft, its genre as the title says' } },
    { value: 'none', about: { zh: '不是报告稿，不检查', en: 'No report draft: not checked' } },
    ...GENRES.map(({ id, name }) => ({ value: id, about: name })),
  ];
}

/** Levels alone: with options among the values VS Code could not offer the rules in its page of settings. */
function levelsByRule(): Readonly<Record<string, Shape>> {
  const patterns = Object.entries(RULES_SHAPE.keys);
  return Object.fromEntries(
    patterns.map(([pattern, { about }]) => {
      const text = findRule(pattern)?.text;
      const title = text ? { zh: text.zh.title, en: text.en.title } : about;
      return [pattern, { type: 'text', choices: LEVEL.choices, about: title }];
    }),
  );
}
