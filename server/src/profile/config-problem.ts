import type { Localised } from '../rules/rule';

/** A mistake in a configuration file: `[start, end)` in UTF-16 offsets of its text. */
export interface ConfigProblem {
  readonly start: number;
  readonly end: number;
  readonly level: 'error' | 'warning';
  readonly message: Localised;
  /** What most likely was meant. */
  readonly suggestion?: { readonly start: number; readonly end: number; readonly text: string };
}

/** What a problem says, and what to write instead of the words it is about. */
export interface Fault {
  readonly message: Localised;
  /** A name without the quotation marks around it. */
  readonly instead?: string;
  readonly level?: 'warning';
}

const said = (zh: string, en: string, near: string | null = null): Fault =>
  near === null
    ? { message: { zh, en } }
    : {
        message: { zh: `${zh.slice(0, -1)}，是不是“${near}”？`, en: `${en} Did you mean “${near}”?` },
        instead: near,
      };

/** Longer words are cut where they are quoted. */
const MOST_QUOTED = 40;

/** Words of the file as a message quotes them. */
function quote(words: string): string {
  const line = words.replace(/[\r\n\t]+/g, ' ');
  return line.length > MOST_QUOTED ? `${line.slice(0, MOST_QUOTED).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}

/** Latin words, set off from the Han characters before them. */
const spaced = (words: string) => words.replace(/(?<=^|\p{Script=Han})(?=[A-Za-z])/gu, ' ');

const list = (words: readonly string[]): Localised => ({ zh: words.join('、'), en: words.join(', ') });

/** Every mistake that a configuration file can have, in words. The only place where they are worded. */
export const FAULTS = {
  unknownKey: (key: string, near: string | null) =>
    said(`没有“${quote(key)}”这一项，已忽略。`, `There is no key “${quote(key)}”; it is ignored.`, near),
  unknownRule: (name: string, near: string | null) =>
    said(`没有名为“${quote(name)}”的规则。`, `There is no rule “${quote(name)}”.`, near),
  unknownOption: (name: string, near: string | null) =>
    said(`这条规则没有“${quote(name)}”这个选项。`, `This rule has no option “${quote(name)}”.`, near),
  unknownGenre: (name: string, near: string | null) =>
    said(`没有名为“${quote(name)}”的体裁。`, `There is no genre “${quote(name)}”.`, near),
  unknownBuiltIn: (name: string, near: string | null) =>
    said(
      `没有名为“${quote(name)}”的内置配置。`,
      `There is no built-in configuration “${quote(name)}”.`,
      near,
    ),
  unknownSection: (title: string, near: string | null) =>
    said(`这个体裁没有“${quote(title)}”一节。`, `This genre has no section “${quote(title)}”.`, near),
  notAChoice: (value: string, choices: readonly string[], near: string | null) =>
    said(
      `“${quote(value)}”不能用在这里，可以写：${list(choices).zh}。`,
      `“${quote(value)}” cannot stand here; write one of: ${list(choices).en}.`,
      near,
    ),
  wrongType: (wanted: Localised, found: Localised) =>
    said(
      `这里应当是${spaced(wanted.zh)}，写成了${spaced(found.zh)}。`,
      `This should be ${wanted.en}, not ${found.en}.`,
    ),
  missingKey: (key: string) => said(`缺少“${key}”一项。`, `The key “${key}” is missing.`),
  duplicateKey: (key: string): Fault => ({
    ...said(
      `“${quote(key)}”在上面已经写过，以最后一处为准。`,
      `The key “${quote(key)}” is set above as well; the last one counts.`,
    ),
    level: 'warning',
  }),
  duplicateGenre: (name: string) =>
    said(`体裁“${quote(name)}”重复，前面已经有了。`, `The genre “${quote(name)}” is already there.`),
  duplicateSection: (title: string): Fault => ({
    ...said(`“${quote(title)}”一节写了两次。`, `The section “${quote(title)}” is there twice.`),
    level: 'warning',
  }),
  emptyText: () => said('这里不能空着。', 'This cannot be empty.'),
  onlyStars: () =>
    said(
      '只有“*”的写法什么都能对上，请加上具体的字。',
      'A phrase of “*” alone speaks of everything; add the words that matter.',
    ),
  tooLong: (length: number, most: number) =>
    said(`太长了：${length} 个字符，最多 ${most} 个。`, `Too long: ${length} characters, at most ${most}.`),
  lineBreak: () => said('这里不能换行。', 'This cannot hold a line break.'),
  outOfRange: (minimum: number, maximum: number) =>
    said(
      `应当是 ${minimum} 到 ${maximum} 之间的整数。`,
      `This should be a whole number from ${minimum} to ${maximum}.`,
    ),
  badId: () =>
    said(
      '体裁的标识只能用文字、数字、“-”和“_”，不超过 40 个字符，也不能叫 auto 或 none。',
      'A genre’s id is made of letters, digits, “-” and “_”, at most 40 of them, and is not auto or none.',
    ),
  negatedGlob: () =>
    said(
      '不支持用“!”排除；要排除的文件另写一行，体裁写 "none"。',
      'A glob cannot be negated by “!”; name the files to leave out and give them "none".',
    ),
  globOutside: () =>
    said(
      '只能写配置文件所在文件夹里面的文件，不能有盘符和“..”。',
      'A glob stays below the folder of this file: no drive and no “..”.',
    ),
  openBrace: () => said('“{”没有配对的“}”。', 'The “{” has no “}”.'),
  missingFile: (path: string, near: string | null) =>
    said(`找不到文件“${quote(path)}”。`, `The file “${quote(path)}” is not there.`, near),
  outside: (path: string) =>
    said(
      `“${quote(path)}”在工作区之外，只能引用工作区里面的文件。`,
      `“${quote(path)}” lies outside the workspace; only files inside it can be extended.`,
    ),
  cycle: (path: string) =>
    said(
      `“${quote(path)}”又引用了本文件，形成循环，这一处已忽略。`,
      `“${quote(path)}” extends this very file in turn; this place is ignored.`,
    ),
  genreCycle: (name: string) =>
    said(
      `“${quote(name)}”又以这个体裁为基础，形成循环，这一处已忽略。`,
      `“${quote(name)}” is based on this very genre in turn; this place is ignored.`,
    ),
  more: (count: number) => said(`另有 ${count} 处错误没有列出。`, `Mistakes that are not listed: ${count}.`),
  tooMany: (most: number) =>
    said(`最多 ${most} 个，从这里起没有读取。`, `At most ${most} are read; the rest is left out.`),
  tooDeep: () => said('嵌套太深，后面的内容没有读取。', 'Nested too deep; the rest is not read.'),
  wideMark: (wide: string, narrow: string): Fault => ({
    message: {
      zh: `这里是全角的“${wide}”，配置文件里要用半角的“${narrow}”。`,
      en: `This is a full-width “${wide}”; the file needs “${narrow}”.`,
    },
    instead: narrow,
  }),
  syntax: (message: Localised): Fault => ({ message }),
} as const;

/** A problem at `[start, end)`, where a JSON string stands unless `isQuoted` is false. */
export function makeProblem(fault: Fault, start: number, end: number, isQuoted = true): ConfigProblem {
  const { message, instead, level = 'error' } = fault;
  const problem: ConfigProblem = { start, end, level, message };
  if (instead === undefined) return problem;
  const text = isQuoted ? JSON.stringify(instead) : instead;
  return { ...problem, suggestion: { start, end, text } };
}

/** A file with more mistakes than this is another kind of file; nobody reads on. */
export const MOST_PROBLEMS = 200;

/** The first of the problems of a file, in the order in which they were found, and how many more there are. */
export function limitProblems(problems: readonly ConfigProblem[]): readonly ConfigProblem[] {
  if (problems.length <= MOST_PROBLEMS + 1) return problems;
  const { start, end } = problems[MOST_PROBLEMS]!;
  return [
    ...problems.slice(0, MOST_PROBLEMS),
    makeProblem(FAULTS.more(problems.length - MOST_PROBLEMS), start, end, false),
  ];
}
