import type { Language, Level, Localised } from '../../rules/rule';
import type { CommandName } from './command-table';

export const FORMATS = ['pretty', 'json', 'sarif', 'junit', 'github', 'line', 'html', 'markdown'] as const;
export type FormatName = (typeof FORMATS)[number];
export const LEVELS = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Level[];
export const LANGUAGES = ['zh', 'en'] as const satisfies readonly Language[];

/** What stands behind an option, and what it means. */
export interface OptionFacts {
  readonly short?: string;
  /** How the value is written in help; null for an option without one. */
  readonly value: Localised | null;
  /** The values that can stand there, where they are few; completion offers them. */
  readonly choices?: readonly string[];
  /** What a shell offers besides: names of files, ids of genres. */
  readonly offer?: 'file' | 'genre';
  readonly commands: readonly CommandName[] | 'all';
  readonly about: Localised;
}

const choice = (choices: readonly string[]) => ({
  value: { zh: choices.join('|'), en: choices.join('|') },
  choices,
});

/** All options. */
export const OPTIONS = {
  fix: {
    value: null,
    commands: ['check'],
    about: {
      zh: '改好有把握的问题，再列出剩下的；标准输入的改好后写到标准输出',
      en: 'make the safe fixes, then list what is left; a fixed standard input goes to standard output',
    },
  },
  diff: {
    value: null,
    commands: ['check'],
    about: {
      zh: '只显示 --fix 会怎么改（unified diff），不改文件',
      en: 'only show what --fix would change (unified diff); nothing is written',
    },
  },
  plain: {
    value: null,
    commands: ['check'],
    about: {
      zh: '改 Word 文档时直接改，不记成修订',
      en: 'change Word documents without recording tracked changes',
    },
  },
  author: {
    value: { zh: '姓名', en: 'NAME' },
    commands: ['check'],
    about: {
      zh: 'Word 文档的修订记在谁名下（默认 Report Checkup 报告体检）',
      en: 'whose name tracked changes in Word documents bear (default: Report Checkup 报告体检)',
    },
  },
  'break-signature': {
    value: null,
    commands: ['check', 'annotate'],
    about: {
      zh: '有数字签名的 Word 文档也照改，签名会因此失效',
      en: 'change signed Word documents too, which invalidates their signatures',
    },
  },
  output: {
    short: 'o',
    value: { zh: '文件', en: 'FILE' },
    offer: 'file',
    commands: ['annotate'],
    about: {
      zh: '批注后的文档写到哪里（默认写回原文件；- 是标准输出）',
      en: 'where the annotated document goes (default: the file itself; - is standard output)',
    },
  },
  losses: {
    value: null,
    commands: ['text'],
    about: {
      zh: '只列出读不出文字的内容：公式、图片、嵌入对象等',
      en: 'list only what holds no readable text: equations, pictures, embedded objects',
    },
  },
  genre: {
    value: { zh: '体裁', en: 'GENRE' },
    offer: 'genre',
    commands: ['check', 'stream', 'annotate'],
    about: {
      zh: '都当作这种体裁的报告稿检查（标识或名称，见 report-checkup genres）',
      en: 'check everything as a draft of this genre (id or name, see report-checkup genres)',
    },
  },
  config: {
    value: { zh: '文件', en: 'FILE' },
    offer: 'file',
    commands: ['check', 'stream', 'annotate', 'new', 'genres'],
    about: {
      zh: '只用这个配置文件，不找别的',
      en: 'use this configuration only; no other is looked for',
    },
  },
  level: {
    ...choice(LEVELS),
    commands: ['check', 'stream', 'annotate'],
    about: {
      zh: '列出的最低级别，check 的退出码也按它定（默认 warning）',
      en: 'lowest level that is listed; the exit code of check follows it (default: warning)',
    },
  },
  format: {
    ...choice(FORMATS),
    commands: ['check'],
    about: { zh: '输出格式（默认 pretty）', en: 'format of the output (default: pretty)' },
  },
  quiet: {
    short: 'q',
    value: null,
    commands: ['check'],
    about: {
      zh: '只列问题：没有汇总，没有进度，也不说没有问题的文件',
      en: 'findings only: no summary, no progress, nothing on files without findings',
    },
  },
  'max-findings': {
    value: { zh: '条数', en: 'N' },
    commands: ['check', 'stream'],
    about: {
      zh: '每份稿子最多列多少条，超出的只报条数（默认不限）',
      en: 'list at most so many findings of a draft, and count the rest (default: all)',
    },
  },
  jobs: {
    short: 'j',
    value: { zh: '个数', en: 'N' },
    commands: ['check'],
    about: {
      zh: '同时用几个线程检查（默认按处理器核数）',
      en: 'how many threads check at a time (default: one a processor core)',
    },
  },
  shard: {
    value: { zh: 'i/n', en: 'i/n' },
    commands: ['check'],
    about: {
      zh: '把文件分成 n 份，只检查第 i 份，用于多台机器分头检查',
      en: 'check only the i-th of n parts of the files, to share them among machines',
    },
  },
  'stdin-filename': {
    value: { zh: '文件名', en: 'NAME' },
    offer: 'file',
    commands: ['check'],
    about: {
      zh: '标准输入的文件名，决定怎么读、用哪个配置',
      en: 'name of standard input; decides how it is read, and by which configuration',
    },
  },
  lang: {
    ...choice(LANGUAGES),
    commands: 'all',
    about: { zh: '输出语言（默认随系统）', en: "language of the output (default: the system's)" },
  },
  help: {
    short: 'h',
    value: null,
    commands: 'all',
    about: { zh: '显示帮助', en: 'show help' },
  },
  version: {
    short: 'V',
    value: null,
    commands: 'all',
    about: { zh: '显示版本', en: 'show the version' },
  },
} as const satisfies Record<string, OptionFacts>;

export type OptionName = keyof typeof OPTIONS;

/** The options of a command, or of all, by name. */
export function optionsOf(command: CommandName): readonly (readonly [OptionName, OptionFacts])[] {
  return (Object.entries(OPTIONS) as [OptionName, OptionFacts][]).filter(
    ([, { commands }]) => commands === 'all' || commands.includes(command),
  );
}
