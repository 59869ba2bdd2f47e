import { isDigit } from '../../draft/characters';
import type { Line } from '../../draft/line';
import { isLetter } from '../../draft/placeholder/neighbours';
import { rememberLast } from '../matching/remember';
import { foreignStretches } from './foreign';

/** A number in Arabic digits, with its decimals and its thousands separators. Columns are UTF-16 offsets. */
export interface ArabicNumber {
  readonly start: number;
  readonly end: number;
}

const NONE: readonly ArabicNumber[] = [];
/** Fewer characters than this are looked at: digits without end are no number. */
const LONGEST = 24;

/**
 * The Arabic numbers of a line from left to right. Not among them: digits of codes and words (H1N1, A4), of addresses,
 * of dotted or dashed chains (1.2.3, 0991-1234567), and what touches a placeholder.
 */
export const numbersIn = rememberLast((line: Line): readonly ArabicNumber[] => {
  const { text } = line;
  const skips = [...line.placeholders, ...foreignStretches(line)];
  let found: ArabicNumber[] | null = null;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) continue;
    const end = endOfNumber(text, at);
    if (end - at <= LONGEST && standsAlone(text, at, end) && !touchesAny(skips, at, end)) {
      found ??= [];
      found.push({ start: at, end });
    }
    at = end;
  }
  return found ?? NONE;
});

/** The numbers that lie inside `[from, to)`, of numbers from left to right. */
export function numbersWithin(
  numbers: readonly ArabicNumber[],
  from: number,
  to: number,
): readonly ArabicNumber[] {
  const first = firstFrom(numbers, from);
  let end = first;
  while (end < numbers.length && numbers[end]!.end <= to) end++;
  return numbers.slice(first, end);
}

/** Index of the first number at or behind a column, by halving. */
function firstFrom(numbers: readonly ArabicNumber[], column: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]!.start < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a number says: 1,200 and 3.5 as the numbers they are. */
export function readValue(text: string, { start, end }: ArabicNumber): number {
  return Number(text.slice(start, end).replaceAll(',', ''));
}

function touchesAny(skips: readonly ArabicNumber[], start: number, end: number): boolean {
  for (const skip of skips) if (start < skip.end && skip.start < end) return true;
  return false;
}

function endOfNumber(text: string, start: number): number {
  let at = skipDigits(text, start);
  while (text[at] === ',' && isGroup(text, at + 1)) at += 4;
  if (text[at] === '.' && isDigit(text.charCodeAt(at + 1))) at = skipDigits(text, at + 1);
  return at;
}

function skipDigits(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Three digits and no fourth: what follows a thousands separator. */
function isGroup(text: string, at: number): boolean {
  return skipDigits(text, at) - at === 3;
}

function standsAlone(text: string, start: number, end: number): boolean {
  return !isJoined(text.charCodeAt(start - 1)) && !goesOn(text, end);
}

/** A letter, or a mark of codes and addresses before the digits. */
function isJoined(code: number): boolean {
  return (code >= 0x2d && code <= 0x2f) || code === 0x5f || isLetter(code);
}

/** A letter, or such a mark with a letter or digit behind it. */
function goesOn(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (isLetter(code)) return true;
  if (!isJoined(code)) return false;
  const next = text.charCodeAt(end + 1);
  return isDigit(next) || isLetter(next);
}
