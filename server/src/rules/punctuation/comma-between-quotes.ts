import type { Line } from '../../draft/line';
import { type Gathered, gatherLines } from '../matching/gather';
import { pairs } from '../matching/phrase-index';
import type { DraftRule, Edit, RelatedPlace, Report } from '../rule';

/** Where two quoted or titled items of one list meet: with 、 between them, or with nothing. */
interface Seams {
  readonly commas: readonly number[];
  readonly bare: readonly number[];
}

/** Quotation marks and 书名号 are counted apart: an office may keep 、 for one of them only. */
const KINDS = [
  { close: '”', open: '“' },
  { close: '》', open: '《' },
] as const;

const gatherSeams = gatherLines(
  ({ text }: Line): readonly Seams[] | null => {
    const seams = KINDS.map(({ close, open }) => {
      const commas: number[] = [];
      const bare: number[] = [];
      for (let at = text.indexOf(close); at >= 0; at = text.indexOf(close, at + 1)) {
        if (text[at + 1] === open) bare.push(at);
        else if (text[at + 1] === '、' && text[at + 2] === open && !isMixed(text, at)) commas.push(at + 1);
      }
      return { commas, bare };
    });
    return seams.every(({ commas, bare }) => commas.length + bare.length === 0) ? null : seams;
  },
  [pairs('”', '“、'), pairs('》', '《、')],
);

const CLOSERS = '”》）';
const LONGEST_ITEM = 60;

/** 只唯上、“一刀切”、“一风吹”: with a bare item in the list its 顿号 stay, between the quoted ones, too. */
function isMixed(text: string, close: number): boolean {
  const from = Math.max(0, close - LONGEST_ITEM);
  const before = text.slice(from, close);
  const open = from + Math.max(before.lastIndexOf('“'), before.lastIndexOf('《'));
  if (open < from) return false;
  if (text[open - 1] === '、' && !CLOSERS.includes(text[open - 2] ?? '”')) return true;
  const next = text.slice(close + 3, close + 3 + LONGEST_ITEM).search(/[”》]/);
  if (next < 0) return false;
  const behind = close + 3 + next + 1;
  return text[behind] === '、' && !'“《'.includes(text[behind + 1] ?? '“');
}

/** One meeting place in the draft. */
interface Seam {
  readonly line: number;
  readonly at: number;
}

const MOST_RELATED = 20;

export const commaBetweenQuotes: DraftRule = {
  name: 'punctuation/comma-between-quotes',
  level: 'information',
  layer: 'standard',
  source: { zh: 'GB/T 15834—2011，4.5.3.5（顿号）', en: 'GB/T 15834—2011, 4.5.3.5 (enumeration commas)' },
  text: {
    zh: {
      title: '并列的引号、书名号之间用了顿号',
      why: '并列的引号或者书名号自己就把各项隔开了，中间通常不用顿号。用与不用都有单位坚持，同一篇稿子里总要统一。',
    },
    en: {
      title: '顿号 between adjacent quotations or titles',
      why: 'Quotation marks and 书名号 already keep the items of a list apart; usually no 顿号 stands between them. Offices differ, but one draft should keep to one way.',
    },
  },
  messages: {
    throughout: {
      zh: '并列的引号、书名号之间通常不用顿号，本稿用了 {count} 处。',
      en: 'Adjacent quotations or titles usually take no 顿号 between them; this draft has {count}.',
    },
    oddComma: {
      zh: '这里并列项之间用了顿号，而稿中另有 {others} 处没有用，请统一。',
      en: 'There is a 顿号 between the items here, but none in {others} other places; keep to one way.',
    },
    oddBare: {
      zh: '这里并列项之间没有顿号，而稿中另有 {others} 处用了，请统一。',
      en: 'There is no 顿号 between the items here, but {others} other places have one; keep to one way.',
    },
    other: { zh: '这里的写法不同', en: 'Written differently here' },
    fix: { zh: '删去 {count} 处顿号', en: 'Delete {count} 顿号' },
    insert: { zh: '补上 {count} 处顿号', en: 'Insert {count} 顿号' },
  },
  bad: { text: '落实“三会一课”、“主题党日”制度，学习《章程》、《准则》。' },
  good: { text: '落实“三会一课”“主题党日”制度，学习《章程》（修订版）、《准则》。' },

  checkDraft({ draft }, report) {
    const seams = gatherSeams(draft);
    for (const kind of KINDS.keys()) {
      const commas = collect(seams, (value) => value[kind]!.commas);
      const bare = collect(seams, (value) => value[kind]!.bare);
      if (commas.length === 0) continue;
      if (bare.length === 0) report(describeThroughout(commas));
      else describeMixed(commas, bare).forEach(report);
    }
  },
};

function collect(
  seams: readonly Gathered<readonly Seams[]>[],
  placesIn: (seams: readonly Seams[]) => readonly number[],
): readonly Seam[] {
  return seams.flatMap(({ line, value }) => placesIn(value).map((at) => ({ line, at })));
}

/** One way throughout is a custom: it is said once. */
function describeThroughout(commas: readonly Seam[]): Report {
  const values = { count: commas.length };
  return {
    ...placeOf(commas[0]!),
    message: { id: 'throughout', values },
    fix: { kind: 'suggestion', title: { id: 'fix', values }, edits: commas.map(deleteComma) },
    related: relate(commas.slice(1)),
  };
}

/** Of two ways the rarer one is the slip, and the one with 顿号 where they are equal. */
function describeMixed(commas: readonly Seam[], bare: readonly Seam[]): readonly Report[] {
  const odd = commas.length <= bare.length ? commas : bare;
  const others = odd === commas ? bare : commas;
  const values = { others: others.length, count: 1 };
  return odd.map((seam) => ({
    ...placeOf(seam),
    level: 'warning',
    message: { id: odd === commas ? 'oddComma' : 'oddBare', values },
    fix: {
      kind: 'suggestion',
      title: { id: odd === commas ? 'fix' : 'insert', values },
      edits: [odd === commas ? deleteComma(seam) : insertComma(seam)],
    },
    related: relate(others.slice(0, 1)),
  }));
}

/** The 顿号, or the closing mark where it is missing. */
function placeOf({ line, at }: Seam): {
  readonly line: number;
  readonly start: number;
  readonly end: number;
} {
  return { line, start: at, end: at + 1 };
}

function relate(seams: readonly Seam[]): readonly RelatedPlace[] {
  return seams
    .slice(0, MOST_RELATED)
    .map((seam) => ({ ...placeOf(seam), message: { id: 'other', values: {} } }));
}

function deleteComma({ line, at }: Seam): Edit {
  return { line, start: at, endLine: line, end: at + 1, text: '' };
}

function insertComma({ line, at }: Seam): Edit {
  return { line, start: at + 1, endLine: line, end: at + 1, text: '、' };
}
