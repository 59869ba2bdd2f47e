import { markCharacters } from '../../draft/characters';
import type { Line } from '../../draft/line';
import { gatherLines } from '../matching/gather';

/** A mark of a pair: its column in the line, and what it is. */
export interface PairMark {
  readonly at: number;
  readonly mark: string;
}

/** How the marks of one line fit together. */
export interface Pairing {
  /** Openers without their closer, from left to right. */
  readonly unclosed: readonly PairMark[];
  /** Closers without their opener, from left to right. */
  readonly unopened: readonly PairMark[];
  /** Openers inside a pair of their own kind, with the closer that belongs to them: “…“…”…”. */
  readonly nested: readonly { readonly open: number; readonly close: number; readonly mark: string }[];
}

const CLOSER_OF: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['（', '）'],
  ['《', '》'],
  ['〈', '〉'],
  ['【', '】'],
  ['〔', '〕'],
  ['「', '」'],
  ['『', '』'],
]);
const OPENER_OF: ReadonlyMap<string, string> = new Map([...CLOSER_OF].map(([open, close]) => [close, open]));
const MARKS = '“”‘’（）()《》〈〉【】〔〕「」『』';
const IS_MARK = markCharacters(MARKS);
const WHOLE: Pairing = { unclosed: [], unopened: [], nested: [] };

/** The other mark of a pair: “ gives ”, ） gives （. */
export function partnerOf(mark: string): string {
  return CLOSER_OF.get(mark) ?? OPENER_OF.get(mark) ?? mark;
}

/** Whether the mark opens a pair. */
export function isOpener(mark: string): boolean {
  return CLOSER_OF.has(mark);
}

/** The lines of a draft whose paired marks do not just fit together. */
export const gatherPairings = gatherLines((line: Line): Pairing | null => {
  const pairing = pairMarks(line);
  return pairing === WHOLE ? null : pairing;
}, MARKS);

/** How the paired marks of a line fit together; brackets of either width count as one kind. */
export function pairMarks(line: Line): Pairing {
  const { text } = line;
  if (line.role !== 'text') return WHOLE;
  const stack: PairMark[] = [];
  const unclosed: PairMark[] = [];
  const unopened: PairMark[] = [];
  const nested: Pairing['nested'][number][] = [];
  for (let at = 0; at < text.length; at++) {
    if (IS_MARK[text.charCodeAt(at)] === 0) continue;
    const mark = widen(text[at]!);
    // ‘AI’: behind a letter ’ closes what is open; else it is an apostrophe.
    if (isNoMark(line, at, mark) && !(mark === '’' && stack.at(-1)?.mark === '‘')) continue;
    if (isOpener(mark)) {
      stack.push({ at, mark });
      continue;
    }
    const opener = OPENER_OF.get(mark)!;
    const depth = findLast(stack, opener);
    if (depth < 0) {
      if (!isListBracket(text, at, mark)) unopened.push({ at, mark });
      continue;
    }
    for (const lone of stack.splice(depth + 1)) unclosed.push(lone);
    const { at: open } = stack.pop()!;
    if (stack.at(-1)?.mark === opener) nested.push({ open, close: at, mark: opener });
  }
  for (const lone of stack) unclosed.push(lone);
  if (unclosed.length + unopened.length + nested.length === 0) return WHOLE;
  return { unclosed: unclosed.sort((a, b) => a.at - b.at), unopened, nested };
}

/** Half-width brackets are another rule's; for pairing they are what they should be. */
function widen(mark: string): string {
  return mark === '(' ? '（' : mark === ')' ? '）' : mark;
}

/** How deep a closer looks for its opener: keeps a line of a million openers linear. */
const DEPTH = 16;

function findLast(stack: readonly PairMark[], opener: string): number {
  const limit = Math.max(0, stack.length - DEPTH);
  for (let i = stack.length - 1; i >= limit; i--) if (stack[i]!.mark === opener) return i;
  return -1;
}

/** ’ is an apostrophe in it’s and ’24, and half-width brackets may belong to an ordinal or to English. */
function isNoMark({ text, ordinal }: Line, at: number, mark: string): boolean {
  if (ordinal && at < ordinal.end) return true;
  if (mark !== '’') return false;
  return /[A-Za-z]/.test(text[at - 1] ?? '') || /\d/.test(text[at + 1] ?? '');
}

/** 1） a） 一）: a closing bracket alone behind a number or letter is an ordinal (G34 appendix B). */
function isListBracket(text: string, at: number, mark: string): boolean {
  return (
    mark === '）' &&
    /(?:^|[^\p{L}\p{N}])(?:\d{1,2}|[A-Za-z]|[一二三四五六七八九十]{1,3})$/u.test(
      text.slice(Math.max(0, at - 4), at),
    )
  );
}
