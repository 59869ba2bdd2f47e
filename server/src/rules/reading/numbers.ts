import { isDigit } from '../../draft/characters';
import type { Line } from '../../draft/line';
import { isLetter } from '../../draft/placeholder/neighbours';
import { isForeign, isMasked } from './foreign';
import { rememberLast } from './remember';

/** A number in Arabic digits, with its decimals and its thousands separators. Columns are UTF-16 offsets. */
export interface ArabicNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
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
  let found: ArabicNumber[] | null = null;
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    const end = endOfNumber(text, at);
    if (
      end - at <= LONGEST &&
      standsAlone(text, at, end) &&
      !isMasked(line, at, end) &&
      !isForeign(line, at, end)
    ) {
      found ??= [];
      found.push({ start: at, end, value: Number(text.slice(at, end).replaceAll(',', '')) });
    }
    at = end;
  }
  return found ?? NONE;
});

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
  const before = text.charCodeAt(start - 1);
  const behind = text.charCodeAt(end);
  if (isLetter(before) || isLetter(behind) || '._/-'.includes(text[start - 1] ?? ' ')) return false;
  return !(
    '._/-'.includes(text[end] ?? ' ') &&
    (isDigit(text.charCodeAt(end + 1)) || isLetter(text.charCodeAt(end + 1)))
  );
}
