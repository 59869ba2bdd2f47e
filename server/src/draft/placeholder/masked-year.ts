import { isAnyDigit, isHanDigit, isWord } from './neighbours';

/** Marks that may follow a masked year: 20XX年, 〔20XX〕, 20XX届毕业生, and a dash before a second one. */
const YEAR_MARKS = '年〕］]）)届级学—–－~～-至到';

/**
 * Where the mask of a year begins that is written in part: 20XX年, 202X年, 二〇XX年 (domain 5.2 rule 1).
 * @returns the column of its first digit, or `start` when no digits stand before the mask, or -1 when the digits show something else
 */
export function readYearStart(text: string, start: number, end: number): number {
  let first = start;
  while (first > 0 && start - first < 4 && isYearFigure(text, first - 1)) first--;
  if (first === start) return readHanYearStart(text, start, end);
  if (
    start - first > 3 ||
    (first > 0 && (isWord(text.charCodeAt(first - 1)) || '.-/_@'.includes(text[first - 1]!)))
  ) {
    return isSecondYear(text, first, end) ? first : -1;
  }
  // 20XX 年: some writers set a blank between figures and Han.
  const mark = text[text[end] === ' ' ? end + 1 : end] ?? '';
  if (mark === '年' || mark === '〕') return end - first <= 4 || '_＿'.includes(text[start]!) ? first : -1;
  if (end - first !== 4 || !/[12]/.test(text[first]!)) return -1;
  if (mark !== '' && YEAR_MARKS.includes(mark)) return first;
  return isWholeYear(text, first, start, end) ? first : -1;
}

/** 2Oxx年: the letter O for a nought, right behind the 2. */
function isYearFigure(text: string, at: number): boolean {
  if (isAnyDigit(text.charCodeAt(at))) return true;
  return /[Oo]/.test(text[at]!) && text[at - 1] === '2' && !isWord(text.charCodeAt(at - 2));
}

/** Behind 20XX these make a model or a series. */
const MODELS = /^\s?(?:系列|型|款|号|元|万|亿|人|个|户|\d{1,4}(?!号|\d)|[A-Za-z_@/\\=#-])/;

/** 20XX工作总结, 20xx全年: two digits of a year and two masks are one before any word, and at the end of a line. */
function isWholeYear(text: string, first: number, start: number, end: number): boolean {
  return (
    start - first === 2 &&
    /^(?:19|2[0Oo])$/.test(text.slice(first, start)) &&
    !MODELS.test(text.slice(end, end + 4))
  );
}

/** The second of 20XX-20XX年: the only hyphen before it that is allowed. */
function isSecondYear(text: string, first: number, end: number): boolean {
  return text[first - 1] === '-' && /[Xx×Ｘ]/.test(text[first - 2] ?? '') && text[end] === '年';
}

/** 二〇XX年: Han digits count only when the whole has the four places of a year, else 十一XX would lose its 一. */
function readHanYearStart(text: string, start: number, end: number): number {
  if (text[end] !== '年') return start;
  let first = start;
  while (first > 0 && start - first < 4 && isYearDigit(text[first - 1])) first--;
  return first < start && end - first === 4 && isHanDigit(text[first]) ? first : start;
}

function isYearDigit(char: string | undefined): boolean {
  return isHanDigit(char) || char === '〇' || char === '○';
}
