import type { Line } from '../../draft/line';
import { rememberLast } from '../matching/remember';

/**
 * What stands between marks, `[start, end)` with the marks.
 * - `title`: 《…》, the name of a text;
 * - `quotation`: “…” with somebody else's sentence;
 * - `phrase`: “…” around a term or a set phrase, still the writer's own prose.
 */
export interface Quoted {
  readonly kind: 'title' | 'quotation' | 'phrase';
  readonly start: number;
  readonly end: number;
}

const NONE: readonly Quoted[] = [];
/** Longer than this nobody's term is (practice). */
const LONGEST_PHRASE = 24;
/** What comes right before somebody's own words; 提出“三个统一” names a term. */
const SPEAKS = /[：:]$|(?:说|道)$|(?:说|指出|强调|提出|要求|认为|写道)，$/;

/** The outermost quoted stretches of a line from left to right; one that is not closed reaches to the end. */
export const quotedStretches = rememberLast(({ text }: Line): readonly Quoted[] => {
  if (!text.includes('“') && !text.includes('《')) return NONE;
  const found: Quoted[] = [];
  for (let at = nextOpener(text, 0); at >= 0; ) {
    const end = findClose(text, at);
    found.push({ kind: kindOf(text, at, end), start: at, end });
    at = nextOpener(text, end);
  }
  return found;
});

function nextOpener(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '“' || char === '《') return at;
  }
  return -1;
}

function findClose(text: string, start: number): number {
  const open = text[start];
  const close = open === '“' ? '”' : '》';
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === open) depth++;
    else if (text[at] === close && --depth === 0) return at + 1;
  }
  return text.length;
}

function kindOf(text: string, start: number, end: number): Quoted['kind'] {
  if (text[start] === '《') return 'title';
  const isLong = end - start > LONGEST_PHRASE + 2;
  if (isLong || SPEAKS.test(text.slice(Math.max(0, start - 4), start))) return 'quotation';
  // A mark at the very end makes no sentence of a term: “早谋划。”
  return /[。！？；]/.test(text.slice(start, end - 2)) ? 'quotation' : 'phrase';
}

/** The quoted stretch around column `at`, its marks included; undefined in open prose. */
export function quotedAt(line: Line, at: number): Quoted | undefined {
  const stretches = quotedStretches(line);
  // They stand in order and apart: halving keeps a line of nothing but quotations cheap.
  let from = 0;
  let to = stretches.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (stretches[middle]!.end <= at) from = middle + 1;
    else to = middle;
  }
  const found = stretches[from];
  return found && found.start <= at ? found : undefined;
}

/** True inside 《》: the name of a text is as its author wrote it. */
export function isInTitle(line: Line, at: number): boolean {
  return quotedAt(line, at)?.kind === 'title';
}

/** True inside 《》 and direct quotation: words that are not the writer's to change (domain 8, 6). */
export function isCited(line: Line, at: number): boolean {
  const quoted = quotedAt(line, at);
  return quoted !== undefined && quoted.kind !== 'phrase';
}
