import type { Line } from '../../draft/line';
import { rememberOutline } from '../../draft/remember';
import type { DraftRule, Message, Report } from '../rule';
import { listOrdinals, type NumberedSection, type OrdinalList } from './ordinal-lists';
import { readSeries, type SeriesMember } from './series';

/** Of fewer siblings nobody can say which one is odd. */
const LEAST = 4;
const LONGEST_HEAD = 16;
/** Longer lists are not made of parallel headings any more. */
const MOST = 60;

export const headingsNotParallel: DraftRule = {
  name: 'numbering/headings-not-parallel',
  level: 'information',
  layer: 'practice',
  source: {
    zh: '机关写作惯例：同级标题句式整齐',
    en: 'Office custom: headings of one layer are built alike',
  },
  text: {
    zh: {
      title: '同级标题不整齐',
      why: '同级的几个标题一般句式一致：都是一句，或者都是两句；都单独成行，或者都接着正文。只有一个不一样，多半是没有改到位。',
    },
    en: {
      title: 'Headings that are not parallel',
      why: 'Headings of one layer usually go alike: all of one clause or all of two, all on lines of their own or all run in. A single odd one was mostly left behind in an edit.',
    },
  },
  messages: {
    clauses: {
      zh: '同级标题里只有“{title}”是{own}，其余 {count} 个都是{others}。',
      en: 'Of its siblings only “{title}” is of {own}; the other {count} are of {others}.',
    },
    standing: {
      zh: '只有“{title}”单独成行，其余 {count} 个同级标题后面都接着正文。',
      en: 'Only “{title}” has a line of its own; the text runs on behind its {count} siblings.',
    },
    runIn: {
      zh: '只有“{title}”后面接着正文，其余 {count} 个同级标题都单独成行。',
      en: 'The text runs on behind “{title}” only; its {count} siblings have lines of their own.',
    },
    series: {
      zh: '这一组“{first}……”，只有“{title}”后面不是句号，其余 {count} 项都先用一个短句点题。',
      en: 'In the series “{first}…”, only “{title}” goes on behind its first clause; the other {count} items end it with a full stop.',
    },
  },
  bad: {
    text: '（一）健全制度。修订六项。\n（二）配强力量，严格考核。增配八人。\n（三）改善条件。更新设备。\n（四）加强宣传。办好专栏。\n',
  },
  good: {
    text: '（一）健全制度。修订六项。\n（二）配强力量。增配八人。\n（三）改善条件。更新设备。\n（四）加强宣传。办好专栏。\n',
  },

  checkDraft({ draft }, report) {
    for (const odd of findOddHeadings(draft)) report(odd);
    for (const { kind, members } of readSeries(draft)) {
      if (kind === 'item') checkSeries(members, draft.lines, report);
    }
  },
};

const findOddHeadings = rememberOutline((draft): readonly Report[] => {
  const found: Report[] = [];
  for (const list of listOrdinals(draft)) checkHeadings(list, (report) => found.push(report));
  return found;
});

function checkHeadings({ members }: OrdinalList, report: (found: Report) => void): void {
  if (members.length < LEAST || members.length > MOST || members.some(({ kind }) => kind === 'item')) return;
  const odd = findOdd(members, ({ kind }) => kind);
  const count = members.length - 1;
  if (odd) {
    const id = odd.kind === 'heading' ? 'standing' : 'runIn';
    report({ ...placeOf(odd), message: { id, values: { title: odd.title, count } } });
    return;
  }
  const uneven = findOdd(members, countClauses);
  if (!uneven) return;
  const other = members.find((member) => member !== uneven)!;
  const values = { title: uneven.title, count, own: nameClauses(uneven), others: nameClauses(other) };
  report({ ...placeOf(uneven), message: { id: 'clauses', values } });
}

/** The one member whose trait differs while all the others share theirs; null where there is none. */
function findOdd<T, K>(members: readonly T[], traitOf: (member: T) => K): T | null {
  const [first] = members;
  const own = traitOf(first!);
  const others = members.filter((member) => traitOf(member) !== own);
  if (others.length === 1) return others[0]!;
  if (others.length < members.length - 1) return null;
  // The first differs from all others: are these alike?
  const trait = traitOf(others[0]!);
  return others.every((member) => traitOf(member) === trait) ? first! : null;
}

/** Clauses of a title; commas inside “” and （） are no business of its shape. */
function countClauses({ title }: NumberedSection): number {
  if (!title.includes('，')) return 1;
  let depth = 0;
  let count = 1;
  for (const char of title) {
    if ('“（《'.includes(char)) depth++;
    else if ('”）》'.includes(char)) depth--;
    else if (char === '，' && depth === 0) count++;
  }
  return count;
}

function nameClauses(section: NumberedSection) {
  const count = countClauses(section);
  return {
    zh: `${['', '一', '两', '三'][count] ?? count}句`,
    en: count === 1 ? 'one clause' : `${count} clauses`,
  };
}

function placeOf({ line, titleStart, titleEnd }: NumberedSection) {
  return { line, start: titleStart, end: titleEnd };
}

/** 一是健全制度。… 二是…。 with 四是规范机制，推进… among them. */
function checkSeries(
  members: readonly SeriesMember[],
  lines: readonly Line[],
  report: (found: Report) => void,
): void {
  if (members.length < LEAST || members.length > MOST) return;
  const heads = members.map((member) => readHead(member, lines[member.line]!));
  if (heads.some((head) => head === null)) return;
  const odd = findOdd(heads as readonly Head[], ({ mark }) => mark === '。');
  if (!odd || odd.mark === '。' || !odd.goesOn) return;
  const message: Message = {
    id: 'series',
    values: { first: heads[0]!.words, title: odd.words, count: members.length - 1 },
  };
  report({ line: odd.line, start: odd.start, end: odd.end, message });
}

interface Head {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly mark: string;
  /** True where more is told behind its first sentence; an item of one sentence has no heading to be shaped alike. */
  readonly goesOn: boolean;
}

/** The first clause of an item with the mark behind it; null where it is too long for a heading. */
function readHead({ line, start, end }: SeriesMember, { text }: Line): Head | null {
  const behind = text.slice(end, end + LONGEST_HEAD + 1);
  const stop = behind.search(/[，。；：]/);
  if (stop < 0) return null;
  const words = text.slice(start, end + stop);
  return { line, start, end: end + stop, words, mark: behind[stop]!, goesOn: goesOn(text, end) };
}

/** True where the sentence that begins at `from` is followed by one that belongs to no further item. */
function goesOn(text: string, from: number): boolean {
  const stop = text.indexOf('。', from);
  const behind = stop < 0 ? '' : text.slice(stop + 1, stop + 8).trim();
  return behind !== '' && !/^[一二三四五六七八九十]{1,3}是/.test(behind);
}
