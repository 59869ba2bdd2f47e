import { markCharacters, trimBlanksEnd } from './characters';
import { stripMarkup } from './markup';

/**
 * The title part of a line that an ordinal or `#` opens. Columns are UTF-16 offsets in the line.
 * - `standing`: the line is the title and nothing else;
 * - `run-in`: the first sentence of a paragraph is its title (段首主题句);
 * - `paragraph`: an item without a title of its own; its first clause serves as a name.
 */
export interface Heading {
  readonly form: 'standing' | 'run-in' | 'paragraph';
  readonly titleStart: number;
  /** Without end punctuation and blanks. */
  readonly titleEnd: number;
  /** The words between: the same string for every outline, so that what is remembered by it is found at once. */
  readonly title: string;
}

/** Run-in titles are at most this many UTF-16 units long (domain 1.3, 4). */
const LONGEST_RUN_IN = 40;
/** A line of an ordinal with more than this behind it is a paragraph even without a full stop. */
const LONGEST_STANDING = 80;
const CLAUSE_END = /[，；。：！？,;:!?]/;

/** Reads the heading whose title begins at `start` and whose line's text ends at `end` (blanks trimmed). */
export function readHeading(
  text: string,
  start: number,
  end: number,
  hash: number,
  markdown = false,
): Heading {
  const make = (form: Heading['form'], titleStart: number, titleEnd: number): Heading => ({
    form,
    titleStart,
    titleEnd,
    title: stripMarkup(text.slice(titleStart, titleEnd), markdown),
  });
  if (hash > 0) return make('standing', start, trimMarks(text, start, end));
  // Word's line break within a paragraph: the title ends there.
  const lineBreak = text.slice(start, end).search(/[\v\u2028]/);
  if (lineBreak >= 0 && lineBreak <= LONGEST_STANDING) {
    const titleEnd = trimMarks(text, start, start + lineBreak);
    if (sentenceEnd(text, start, titleEnd) < 0) return make('run-in', start, titleEnd);
  }
  const stop = sentenceEnd(text, start, end);
  if (stop < 0) {
    const titleEnd = trimMarks(text, start, end);
    return titleEnd - start <= LONGEST_STANDING
      ? make('standing', start, titleEnd)
      : make('paragraph', start, clauseEnd(text, start, end));
  }
  const fits = stop - start <= LONGEST_RUN_IN;
  if (fits && stop + 1 >= end && text[stop] !== '；') return make('standing', start, stop);
  if (fits && text[stop] === '。') return make('run-in', start, stop);
  return make('paragraph', start, clauseEnd(text, start, end));
}

const MARK = markCharacters('“‘（《”’）》。；！？');

/** Column of the first mark that ends a sentence, outside quotation marks and brackets; -1 without one. */
function sentenceEnd(text: string, start: number, end: number): number {
  let depth = 0;
  for (let i = start; i < end; i++) {
    if (MARK[text.charCodeAt(i)] === 0) continue;
    const char = text[i]!;
    if ('“‘（《'.includes(char)) depth++;
    else if ('”’）》'.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && '。；！？'.includes(char)) return i;
  }
  return -1;
}

function clauseEnd(text: string, start: number, end: number): number {
  const found = text.slice(start, end).search(CLAUSE_END);
  const stop = found < 0 ? end : start + found;
  return stop - start > LONGEST_RUN_IN ? splitSafely(text, start + LONGEST_RUN_IN) : stop;
}

/** Steps back when `at` lies between the two halves of a surrogate pair. */
function splitSafely(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

function trimMarks(text: string, start: number, end: number): number {
  let at = trimBlanksEnd(text, start, end);
  while (at > start && '。，；：、,;:.'.includes(text[at - 1]!)) at--;
  return trimBlanksEnd(text, start, at);
}
