import type { Placeholder } from '../../draft/placeholder';
import { readFollower } from '../../draft/placeholder/followers';
import { daysIn } from '../../rules/numeral/dates';
import { readHanYear } from '../../rules/numeral/han-number';
import { type Entry, entryOf, type Gap, withoutUnit } from './entry';
import { isHanNumber, isNumber, plainNumber } from './number-text';
import { doubt, refuse, type ValueProblem } from './value-problems';

/** As much of a date as is known; numbers as they are spoken of, months from 1. */
interface PartialDate {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** A date, or a part of one: a whole date at its first part fills the others too. */
export function enterDate(gap: Gap, value: string): Entry {
  const { slot } = gap.placeholder;
  const date = readDate(value);
  if (slot === 'date') return enterWhole(gap, value, date);
  const parts = date ? enterParts(gap, date) : null;
  return parts ?? enterPart(gap, slot === 'decade' || slot === 'century' ? value : plainPart(gap, value));
}

/** 2024年3月5日, 2024-3-5, 2024.3.5, 2024/03/05, 3月5日, 2024年3月; null for what is no date of two parts at least. */
function readDate(value: string): PartialDate | null {
  const plain = plainNumber(value).replace(/\s+/g, '');
  const full = /^(\d{4})[年\-./](\d{1,2})[月\-./](\d{1,2})[日号]?$/.exec(plain);
  if (full) return { year: Number(full[1]), month: Number(full[2]), day: Number(full[3]) };
  const yearMonth = /^(\d{4})[年\-./](\d{1,2})月?$/.exec(plain);
  if (yearMonth) return { year: Number(yearMonth[1]), month: Number(yearMonth[2]) };
  const monthDay = /^(\d{1,2})[月\-./](\d{1,2})[日号]?$/.exec(plain);
  return monthDay ? { month: Number(monthDay[1]), day: Number(monthDay[2]) } : null;
}

/** 2023年  月  日 as one: what it says already need not be said again. */
function enterWhole(gap: Gap, value: string, date: PartialDate | null): Entry {
  if (!date) return entryOf(gap, value, doubt('notADate'));
  const mask = gap.text.slice(gap.placeholder.start, gap.placeholder.end);
  const [yearWords] = /[\d〇○零一二三四五六七八九]{4}(?=\s*年)/.exec(mask) ?? [];
  const known = yearWords ? Number(yearWords) || readHanYear(yearWords) : undefined;
  const whole = { year: known, ...date };
  if (known !== undefined && whole.year !== known)
    return entryOf(gap, write(whole), doubt('maskDiffers', { mask: yearWords!, year: whole.year! }));
  if (mask.includes('年') && whole.year === undefined)
    return entryOf(gap, write(whole), refuse('yearMissing'));
  const kept = date.year === undefined && yearWords ? `${yearWords}年${write(date)}` : write(whole);
  return entryOf(gap, kept, findNoSuch(whole) ?? findOddYear(whole.year));
}

function write({ year, month, day }: PartialDate): string {
  return [year && `${year}年`, month && `${month}月`, day && `${day}日`].filter(Boolean).join('');
}

const PARTS: readonly string[] = ['year', 'month', 'day'];

/** The parts of 20XX年X月X日 from this one on, filled with those of a date; null where they do not fit each other. */
function enterParts(gap: Gap, date: PartialDate): Entry | null {
  const { text, placeholder, chain } = gap;
  const links = chain.placeholders.slice(chain.placeholders.indexOf(placeholder));
  const wanted = links.map(({ slot }) => slot).filter((slot) => PARTS.includes(slot));
  const given = PARTS.filter((part) => date[part as keyof PartialDate] !== undefined);
  if (given.some((part, i) => wanted[i] !== part)) return null;
  let words = '';
  for (const [i, part] of given.entries()) {
    if (i > 0) words += text.slice(links[i - 1]!.end, links[i]!.start);
    words += date[part as keyof PartialDate];
  }
  const around = knownAround(text, placeholder);
  const problem = findMaskDiffers(text, placeholder, date.year) ?? findNoSuch({ ...around, ...date });
  const { end } = links[given.length - 1]!;
  return { start: placeholder.start, end, text: words, problem: problem ?? findOddYear(date.year) };
}

/** 03 before 月 is 3: the standard writes no empty places (GB/T 15835). */
function plainPart(gap: Gap, value: string): string {
  const part = plainNumber(withoutUnit(gap, value)).replace(/^(\d+)[年月日号时分]$/, '$1');
  return ['month', 'day'].includes(gap.placeholder.slot) ? part.replace(/^0(?=\d$)/, '') : part;
}

function enterPart(gap: Gap, part: string): Entry {
  return entryOf(gap, bracketed(gap, part), findPartProblem(gap, part));
}

/** 〔  〕 is a placeholder with its brackets. */
function bracketed({ text, placeholder: { start } }: Gap, part: string): string {
  return text[start] === '〔' && !part.startsWith('〔') ? `〔${part}〕` : part;
}

function findPartProblem({ text, placeholder }: Gap, part: string): ValueProblem | null {
  const { slot } = placeholder;
  const number = isHanNumber(part) ? Number.NaN : Number(part);
  switch (slot) {
    case 'year':
    case 'documentYear':
      return findYearProblem(text, placeholder, part.replace(/^〔|〕$/g, ''));
    case 'month':
    case 'day': {
      if (isHanNumber(part)) return null;
      if (!isNumber(part)) return doubt('notANumber');
      if (!Number.isInteger(number)) return null;
      return findNoSuch({ ...knownAround(text, placeholder), [slot]: number });
    }
    case 'hour':
    case 'minute':
      if (Number.isNaN(number)) return isHanNumber(part) ? null : doubt('notANumber');
      return number > (slot === 'hour' ? 24 : 59) ? refuse('noSuchTime') : null;
    default:
      return isNumber(plainNumber(part)) || isHanNumber(part) ? null : doubt('notANumber');
  }
}

/** A mask with figures in it, or of four places, is a year beyond doubt; XX年 may be a number of years. */
function findYearProblem(text: string, placeholder: Placeholder, part: string): ValueProblem | null {
  const { start, end, slot } = placeholder;
  const isHan = /^[〇○零一二三四五六七八九]{4}$/.test(part);
  if (!/^\d{4}$/.test(part) && !isHan) {
    const isSure = slot === 'documentYear' || end - start >= 4;
    return isSure ? refuse('yearDigits') : doubt('yearDigits');
  }
  const year = isHan ? readHanYear(part) : Number(part);
  return findMaskDiffers(text, placeholder, year) ?? findOddYear(year);
}

/** 1998 does not fit 20XX. */
function findMaskDiffers(
  text: string,
  { start, end }: Placeholder,
  year: number | undefined,
): ValueProblem | null {
  const [figures = ''] = /^\d+/.exec(text.slice(start, end)) ?? [];
  if (year === undefined || String(year).startsWith(figures)) return null;
  return doubt('maskDiffers', { mask: text.slice(start, end), year });
}

function findOddYear(year: number | undefined): ValueProblem | null {
  return year !== undefined && (year < 1900 || year > 2099) ? doubt('oddYear', { year }) : null;
}

function findNoSuch(date: PartialDate): ValueProblem | null {
  const { year, month, day } = date;
  if (month !== undefined && (month < 1 || month > 12)) return refuse('noSuchMonth');
  if (day === undefined) return null;
  const last = month === undefined ? 31 : daysIn(month, year);
  return day < 1 || day > last ? refuse('noSuchDay', { date: write(date) || `${day}日` }) : null;
}

/** What the draft says of the date right before and behind the placeholder: 2023年X月31日. */
function knownAround(text: string, { start, end }: Placeholder): PartialDate {
  const before = /(?:(\d{4})年)?(?:(\d{1,2})月)?$/.exec(text.slice(Math.max(0, start - 10), start));
  const behind = readFollower(text, end)?.end ?? end;
  const after = /^(?:(\d{1,2})月)?(?:(\d{1,2})日)?/.exec(text.slice(behind, behind + 6));
  const known: Record<string, number> = {};
  if (before?.[1]) known.year = Number(before[1]);
  const month = before?.[2] ?? after?.[1];
  if (month) known.month = Number(month);
  if (after?.[2]) known.day = Number(after[2]);
  return known;
}
