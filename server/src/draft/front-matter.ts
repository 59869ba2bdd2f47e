import { skipBlanks, trimBlanksEnd } from './characters';
import type { Draft } from './draft';

/** A value of the front matter and where it stands. Line from 0, `[start, end)` in UTF-16 columns. */
export interface FrontMatterValue {
  readonly value: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The value of a key at the top level of the front matter; the first one where several keys are there. Null for
 * none, and for an empty one.
 * @param keys the names that it may have, in lower case
 */
export function readFrontMatter(draft: Draft, keys: readonly string[]): FrontMatterValue | null {
  const isToml = draft.lines[0]!.text.trimEnd().endsWith('+++');
  for (let line = 1; line < draft.frontMatterEnd - 1; line++) {
    const { text } = draft.lines[line]!;
    const colon = text.search(isToml ? /=/ : /[:：]/);
    if (colon <= 0 || !keys.includes(text.slice(0, colon).trimEnd().toLowerCase())) continue;
    const place = trimValue(text, colon + 1);
    if (place.start < place.end) return { value: text.slice(place.start, place.end), line, ...place };
  }
  return null;
}

/** Leaves out blanks, a comment behind the value and one pair of quotation marks around it. */
function trimValue(text: string, from: number): { readonly start: number; readonly end: number } {
  let start = skipBlanks(text, from);
  const quote = text[start];
  if (quote === '"' || quote === "'") {
    const closer = text.indexOf(quote, start + 1);
    if (closer > start) return { start: start + 1, end: closer };
  }
  if (quote === '#') start = text.length;
  const comment = text.indexOf(' #', start);
  return { start, end: trimBlanksEnd(text, start, comment < 0 ? text.length : comment) };
}
