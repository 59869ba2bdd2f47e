import type { Line } from '../../draft/line';
import type { Section } from '../../draft/section';
import { rememberSections } from '../matching/remember';
import type { DraftRule } from '../rule';
import { findSection, numberedItems } from './section-items';
import { themesOf, topicPairs } from './topics';

/** Fewer items than that are no list to be held against another one. */
const LEAST_ITEMS = 3;
/** More are a ledger, and comparing each with each would be felt. */
const MOST_ITEMS = 60;
/** What an item is about, it says in so many characters (UTF-16 units). */
const REACH = 4000;
/** What more of the items than this speak of is the draft's subject, and tells none of them from the others. */
const SUBJECT_SHARE = 2 / 3;
/** A measure that has so much of a problem's topic in its text answers it, whatever its title. */
const ANSWER_SHARE = 1 / 2;

export const problemWithoutMeasure: DraftRule = {
  name: 'structure/problem-without-measure',
  level: 'information',
  layer: 'practice',
  source: { zh: '机关写作惯例：问题与措施一一对应', en: 'Office custom: a measure for every problem' },
  text: {
    zh: {
      title: '问题没有对应的措施',
      why: '问题和措施条数相等，不等于条条对得上：查的是项目管理，改的却是干部培训，前一个问题就落了空。其他问题都有同题的措施、只有这一条没有时，才提示。',
    },
    en: {
      title: 'Problem that no measure answers',
      why: 'Equal numbers of problems and measures do not mean that they match: where projects were found wanting and the measures train officials, the problem is left standing. Said only where most other problems have a measure on the same topic.',
    },
  },
  messages: {
    unanswered: {
      zh: '“{words}”这一条，在“{measures}”里没有看到同一话题的措施，请核对是否漏了。',
      en: 'Nothing in “{measures}” is on the topic of “{words}”. Check whether its measure was forgotten.',
    },
    measures: { zh: '“{measures}”在这里', en: '“{measures}” is here' },
  },
  bad: {
    text: '殡葬服务收费自查报告\n一、自查工作开展情况\n　　抽查票据六百张。\n二、存在的问题\n1.收费公示不全。两处窗口没有价目表。\n2.票据填写不规范。三张没有日期。\n3.冷藏柜维护不及时。一台停用半年。\n三、整改措施\n1.补齐收费公示。月底前上墙。\n2.规范票据填写。班后逐张复核。\n3.改进服务态度。开展微笑服务。\n',
    genre: 'zicha',
  },
  good: {
    text: '殡葬服务收费自查报告\n一、自查工作开展情况\n　　抽查票据六百张。\n二、存在的问题\n1.收费公示不全。两处窗口没有价目表。\n2.票据填写不规范。三张没有日期。\n3.冷藏柜维护不及时。一台停用半年。\n三、整改措施\n1.补齐收费公示。月底前上墙。\n2.规范票据填写。班后逐张复核。\n3.修好冷藏设备。每季保养一次。\n',
    genre: 'zicha',
  },

  checkDraft({ draft, plan }, report) {
    const problems = plan && findSection(plan, 'problem');
    const measures = plan && findSection(plan, 'measure');
    if (!problems || !measures || problems === measures) return;
    for (const { title, line, ...columns } of findUnanswered(draft, problems, measures)) {
      const values = { words: title, measures: measures.title };
      report({
        line: problems.line + line,
        ...columns,
        message: { id: 'unanswered', values },
        related: [{ ...placeOf(measures), message: { id: 'measures', values } }],
      });
    }
  },
};

/** An item's title and place; the line counts from that of the items' section. */
interface PlacedTitle {
  readonly title: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** The problems on whose topic no measure is; none where more than half are so: then the measures use other words. */
const findUnanswered = rememberSections((lines, problems, measures): readonly PlacedTitle[] => {
  const asked = numberedItems(problems);
  const answers = numberedItems(measures);
  const numbers = [asked.length, answers.length];
  if (Math.min(...numbers) < LEAST_ITEMS || Math.max(...numbers) > MOST_ITEMS) return [];
  if (![...asked, ...answers].every(({ kind }) => kind === 'heading' || kind === 'run-in')) return [];
  const themes = new Set(answers.flatMap(({ title }) => [...themesOf(title)]));
  const doubtful = asked.filter(({ title, line, endLine }) => {
    return (
      ![...themesOf(title)].some((theme) => themes.has(theme)) && !isResolved(textOf(lines, line, endLine))
    );
  });
  const topics = new Map(doubtful.map((problem) => [problem, topicPairs(problem.title)]));
  const items = [...asked, ...answers];
  const opening = { line: measures.line, endLine: answers[0]!.line };
  const places = locatePairs(lines, [...items, opening], new Set([...topics.values()].flat()));
  const isSubject = (pair: string) => {
    return items.filter((_, i) => places.get(pair)![i] === 1).length > items.length * SUBJECT_SHARE;
  };
  const unanswered = doubtful.filter((problem) => {
    const topic = topics.get(problem)!.filter((pair) => !isSubject(pair));
    if (topic.length === 0) return false;
    if (answers.some(({ title }) => topic.some((pair) => title.includes(pair)))) return false;
    return !isAnswered(topic.map((pair) => places.get(pair)!.subarray(asked.length)));
  });
  if (unanswered.length * 2 >= asked.length) return [];
  return unanswered.map((problem) => {
    return { ...placeOf(problem), title: problem.title, line: problem.line - problems.line };
  });
});

/** By UTF-16 unit, what it is in the pairs that are looked for; all 0 in between. */
const PART_OF_PAIR = new Uint8Array(0x10000);
const FIRST = 1;
const SECOND = 2;

type Stretch = Pick<Section, 'line' | 'endLine'>;

/** For each of the pairs of characters a 1 in the place of each stretch of lines that has it. */
function locatePairs(
  lines: readonly Line[],
  stretches: readonly Stretch[],
  pairs: ReadonlySet<string>,
): ReadonlyMap<string, Uint8Array> {
  const places = new Map([...pairs].map((pair) => [pair, new Uint8Array(stretches.length)]));
  const byCode = new Map<number, Uint8Array>();
  for (const [pair, own] of places) {
    byCode.set(codeOf(pair.charCodeAt(0), pair.charCodeAt(1)), own);
    PART_OF_PAIR[pair.charCodeAt(0)]! |= FIRST;
    PART_OF_PAIR[pair.charCodeAt(1)]! |= SECOND;
  }
  for (const [i, stretch] of stretches.entries()) {
    readPairs(lines, stretch, (code) => {
      const own = byCode.get(code);
      if (own) own[i] = 1;
    });
  }
  for (const pair of pairs) PART_OF_PAIR[pair.charCodeAt(0)] = PART_OF_PAIR[pair.charCodeAt(1)] = 0;
  return places;
}

/** Calls `found` with the pairs of a stretch that may be among those looked for. */
function readPairs(lines: readonly Line[], { line, endLine }: Stretch, found: (code: number) => void): void {
  let left = REACH;
  let before = 0;
  for (let i = line; i < endLine && left > 0; i++) {
    const { text } = lines[i]!;
    const end = Math.min(text.length, left);
    left -= end;
    for (let at = 0; at < end; at++) {
      const code = text.charCodeAt(at);
      const isPair = (PART_OF_PAIR[code]! & SECOND) > 0 && (PART_OF_PAIR[before]! & FIRST) > 0;
      if (isPair) found(codeOf(before, code));
      before = code;
    }
  }
}

function codeOf(first: number, second: number): number {
  return (first << 16) | second;
}

/** True where one stretch has enough of the pairs of a topic; each pair comes with the stretches that have it. */
function isAnswered(places: readonly Uint8Array[]): boolean {
  return places[0]!.some((_, stretch) => {
    return places.filter((own) => own[stretch] === 1).length >= places.length * ANSWER_SHARE;
  });
}

/** 已整改到位 needs no measure. */
function isResolved(text: string): boolean {
  return /已(?:经|当场|立即|全部|于.{1,10})?(?:完成)?(?:整改|纠正|改正|解决|补齐|办结)/.test(text);
}

function textOf(lines: readonly Line[], from: number, end: number): string {
  let text = '';
  for (let i = from; i < end && text.length < REACH; i++) text += lines[i]!.text;
  return text.slice(0, REACH);
}

function placeOf({ line, titleStart, titleEnd }: Section) {
  return { line, start: titleStart, end: titleEnd };
}
