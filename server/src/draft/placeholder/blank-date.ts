import { isBlank, isHan, skipBlanks } from '../characters';
import type { Placeholder } from '../placeholder';
import { isAnyDigit, isHanDigit } from './neighbours';

/** A place in a date is at most this wide; a signature line may be indented much further. */
const WIDEST = 8;

/**
 * Reads a date with empty places (family F7) from its 月: 2023年  月  日, `    年  月  日`, 5月  日.
 * The span runs from the first digit or blank of the year to 日.
 */
export function readBlankDate(text: string, at: number): Placeholder | null {
  const month = measureBefore(text, at);
  const day = measureBehind(text, at + 1);
  if (month.blanks === 0 && day.blanks === 0) return null;
  const hasDay = text[day.end] === '日' && endsDate(text, day.end + 1);
  const hasYear = text[month.start - 1] === '年';
  const year = hasYear ? measureBefore(text, month.start - 1) : null;
  if (!hasDay && !(hasYear && month.digits === 0 && !isHan(text.charCodeAt(at + 1)))) return null;
  const isSignature = hasDay && hasYear && isWholeLine(text, month, day);
  if (!isSignature && !isEmptySomewhere(month, hasDay ? day : null, year)) return null;
  const first = year ?? month;
  // Blanks are room to write in only where no digits stand yet; else they are what separates the date from the words before it.
  const start = first.digits > 0 ? skipBlanks(text, first.start) : first.start;
  const end = hasDay ? day.end + 1 : at + 1;
  return { start, end, family: 'blank', certainty: 'high', slot: 'date' };
}

/** One place of the date: how many blanks and digits it holds. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly blanks: number;
  readonly digits: number;
}

/** A line that holds 年 月 日 and no more is a date of signature, however narrow its places are. */
function isWholeLine(text: string, month: Place, day: Place): boolean {
  if (month.digits + day.digits > 0) return false;
  return skipBlanks(text, 0) === month.start - 1 && skipBlanks(text, day.end + 1) === text.length;
}

/** A single blank beside 年 月 日 is spacing unless another place is known; two are room to write in. */
function isEmptySomewhere(month: Place, day: Place | null, year: Place | null): boolean {
  const empty = (place: Place | null) => place !== null && place.digits === 0 && place.blanks > 0;
  if (!empty(month) && !empty(day)) return false;
  const known = month.digits > 0 || (year?.digits ?? 0) > 0 || (day?.digits ?? 0) > 0;
  return known || month.blanks > 1 || (day?.blanks ?? 0) > 1;
}

function measureBefore(text: string, end: number): Place {
  let start = end;
  let digits = 0;
  let blanks = 0;
  for (; start > 0 && end - start < WIDEST; start--) {
    if (isBlank(text.charCodeAt(start - 1))) blanks++;
    else if (isFigure(text, start - 1)) digits++;
    else break;
  }
  return { start, end, blanks, digits };
}

function measureBehind(text: string, start: number): Place {
  let end = start;
  let digits = 0;
  let blanks = 0;
  for (; end < text.length && end - start < WIDEST; end++) {
    if (isBlank(text.charCodeAt(end))) blanks++;
    else if (isFigure(text, end)) digits++;
    else break;
  }
  return { start, end, blanks, digits };
}

function isFigure(text: string, at: number): boolean {
  return isAnyDigit(text.charCodeAt(at)) || isHanDigit(text[at]) || '〇○十'.includes(text[at]!);
}

/** 日 ends a date; 日均 日常 日报 begin another word. */
function endsDate(text: string, end: number): boolean {
  return !'均常报志产益渐用程内照夜历本'.includes(text[end] ?? ' ');
}
