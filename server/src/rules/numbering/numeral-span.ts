import { formatHanNumeral } from '../../draft/numeral';

/** The number inside an ordinal: `[start, end)` in UTF-16 columns of its line. */
export interface NumeralSpan {
  readonly start: number;
  readonly end: number;
}

const NUMERAL = /[一二三四五六七八九十]{1,3}|\d{1,2}|[\u2460-\u2473]/g;
const FIRST_CIRCLED = 0x2460;
const MOST_CIRCLED = 20;
const MOST = 99;

/** Where the number stands in the ordinal `text[start, end)`; null where it has none. */
export function findNumeral(text: string, start: number, end: number): NumeralSpan | null {
  NUMERAL.lastIndex = start;
  const found = NUMERAL.exec(text);
  if (!found || found.index >= end) return null;
  return { start: found.index, end: found.index + found[0].length };
}

/** Another number in the way this one is written; null where there is no such sign. */
export function writeLike(numeral: string, value: number): string | null {
  if (value < 1 || value > MOST) return null;
  const code = numeral.charCodeAt(0);
  if (code >= FIRST_CIRCLED && code < FIRST_CIRCLED + MOST_CIRCLED) {
    return value <= MOST_CIRCLED ? String.fromCharCode(FIRST_CIRCLED + value - 1) : null;
  }
  return code < 0x3a ? String(value) : formatHanNumeral(value);
}
