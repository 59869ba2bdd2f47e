import { rememberOutline } from '../../draft/remember';
import type { DraftRule, Report } from '../rule';
import { listOrdinals, type NumberedSection, type OrdinalList } from './ordinal-lists';

/** Of fewer siblings nobody can say which one is odd. */
const LEAST = 4;
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
  },
  bad: {
    text: '（一）健全制度。修订六项。\n（二）配强力量，严格考核。增配八人。\n（三）改善条件。更新设备。\n（四）加强宣传。办好专栏。\n',
  },
  good: {
    text: '（一）健全制度。修订六项。\n（二）配强力量。增配八人。\n（三）改善条件。更新设备。\n（四）加强宣传。办好专栏。\n',
  },

  checkDraft({ draft }, report) {
    for (const odd of findOddHeadings(draft)) report(odd);
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
