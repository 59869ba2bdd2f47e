import type { Line } from '../line';
import { type Words, wordsAt } from './words';

/** A date as it stands in a signature or an imprint; month and day are 0 where it does not say them. */
export interface PaperDate extends Words {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** `arabic`: 2025年9月5日; `han`: 二〇二五年九月五日; `separated`: 2025.9.5. */
  readonly form: 'arabic' | 'han' | 'separated';
}

const ARABIC = /(20\d\d|19\d\d)\s?年\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?日)?/;
const SEPARATED = /((?:19|20)\d\d)([.．/-])(\d{1,2})\2(\d{1,2})/;
const HAN =
  /([一二][〇○零Oo0一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?/;
const DIGITS = '〇一二三四五六七八九';

/** The first date in `text[start, end)` of a line; null for none, and for one that is masked or cannot be. */
export function readPaperDate(
  lines: readonly Line[],
  line: number,
  start: number,
  end: number,
): PaperDate | null {
  const text = lines[line]!.text.slice(start, Math.min(end, start + 120));
  const arabic = ARABIC.exec(text);
  if (arabic)
    return make(
      lines,
      line,
      start,
      arabic,
      'arabic',
      arabic.slice(1).map((part) => Number(part ?? 0)),
    );
  const separated = SEPARATED.exec(text);
  if (separated) {
    const [, year, , month, day] = separated;
    return make(lines, line, start, separated, 'separated', [Number(year), Number(month), Number(day)]);
  }
  const han = HAN.exec(text);
  if (!han) return null;
  const year = Number([...han[1]!].map((char) => Math.max(0, DIGITS.indexOf(char))).join(''));
  return make(lines, line, start, han, 'han', [year, readHan(han[2]!), readHan(han[3] ?? '')]);
}

/** 二十八 as a number up to 31; 0 for nothing. */
function readHan(words: string): number {
  if (words === '') return 0;
  const ten = words.indexOf('十');
  if (ten < 0) return DIGITS.indexOf(words);
  const tens = ten === 0 ? 1 : DIGITS.indexOf(words[0]!);
  return tens * 10 + (words.length > ten + 1 ? DIGITS.indexOf(words[ten + 1]!) : 0);
}

function make(
  lines: readonly Line[],
  line: number,
  offset: number,
  { index, 0: words }: RegExpExecArray,
  form: PaperDate['form'],
  [year = 0, month = 0, day = 0]: readonly number[],
): PaperDate | null {
  if (month < 1 || month > 12 || day > 31) return null;
  const start = offset + index;
  return { ...wordsAt(lines, line, start, start + words.length), year, month, day, form };
}

/** A day as one number, later ones larger; a date without its day counts as that month's `otherwise`. */
export function dayNumber(
  { year, month, day }: Pick<PaperDate, 'year' | 'month' | 'day'>,
  otherwise = 1,
): number {
  return year * 512 + month * 32 + (day || otherwise);
}
