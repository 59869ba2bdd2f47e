import { isBlank, isHan } from '../characters';
import type { Placeholder, PlaceholderReading } from '../placeholder';
import { readFollower } from './followers';
import { readLowLine, readStar } from './lone-symbol';
import { readYearStart } from './masked-year';
import { before, behind, isAnyDigit, isChinese, isHanDigit, isWord, skipRun } from './neighbours';
import { isSurname, readSlot } from './slot';

/** Reads a run of symbols at `at` (family F4): ○○县 ＊＊镇 ***万元 □□□同志 ____年 ???万元. */
export function readSymbol(text: string, at: number): PlaceholderReading | null {
  if (text[at - 1] === text[at]) return null;
  const end = skipRun(text, at);
  if (end - at < 2) return readLone(text, at);
  const start = readYearStart(text, at, end);
  if (start < at) {
    // 二〇〇八年 and 20***: only the four places of a year before 年 count.
    return start >= 0 && isMaskedYear(text, start, at, end) ? build(text, start, end, 'high') : null;
  }
  if (isWord(text.charCodeAt(at - 1)) || isWord(text.charCodeAt(end))) return null;
  switch (text[at]) {
    case '○':
    case '〇':
    case '◯':
      return isCircleMask(text, at, end) ? build(text, at, end, 'high') : null;
    case '*':
      return isStarMask(text, at, end) ? build(text, at, end, 'high') : null;
    case '＊':
      return isHan(text.charCodeAt(end)) || closesClause(text, at, end) ? build(text, at, end, 'high') : null;
    case '_':
    case '＿':
      return isLineMask(text, at, end) ? build(text, at, end, 'high') : null;
    case '?':
    case '？':
      return isQuestionMask(text, at, end) ? build(text, at, end, 'high') : null;
    case '□':
      return isBoxMask(text, at, end) ? build(text, at, end, 'medium') : null;
    default:
      return readFollower(text, end) && text[end] !== ' ' ? build(text, at, end, 'medium') : null;
  }
}

function readLone(text: string, at: number): PlaceholderReading | null {
  if ('*＊'.includes(text[at]!)) return readStar(text, at);
  return '_＿'.includes(text[at]!) ? readLowLine(text, at) : null;
}

function build(text: string, start: number, end: number, certainty: Placeholder['certainty']): Placeholder {
  const follower = readFollower(text, end);
  const slot = readSlot(text, start, end, follower);
  const dated =
    slot === 'month' || slot === 'day' || slot === 'documentYear' || (slot === 'year' && end - start >= 3);
  return {
    start,
    end,
    family: dated && isAnyDigit(text.charCodeAt(start)) ? 'masked-date' : 'symbol',
    certainty: slot === 'person' && isSurname(text[start - 1] ?? '') ? 'medium' : certainty,
    slot,
  };
}

/** 20**年, 20○○年; Han digits before ○ are a year written out. */
function isMaskedYear(text: string, start: number, at: number, end: number): boolean {
  if (!isAnyDigit(text.charCodeAt(start)) || at - start < 2) return false;
  return end - start === 4 || ('_＿'.includes(text[at]!) && at - start === 2);
}

/** ○ and 〇 next to a Han digit are digits (domain 5.2 rule 5); 〇〇后 are the children of the 2000s. */
function isCircleMask(text: string, start: number, end: number): boolean {
  if (isHanDigit(text[start - 1]) || isHanDigit(text[end]) || text[end] === '后') return false;
  if ('十百千万亿○〇◯'.includes(text[start - 1] ?? ' ') || '○〇◯十'.includes(text[end] ?? ' ')) return false;
  return (
    isHan(text.charCodeAt(end)) || readFollower(text, end) !== null || isChinese(text.charCodeAt(start - 1))
  );
}

/** □□□同志, 邮编：□□□□□□; two boxes behind a colon could be there to tick. */
function isBoxMask(text: string, start: number, end: number): boolean {
  const left = text.charCodeAt(start - 1);
  return isHan(text.charCodeAt(end)) || isHan(left) || (end - start > 2 && isChinese(left));
}

/** `**` at a line start before a word that is no unit opens emphasis or a list; closing marks are left to `findSkipped`. */
function isStarMask(text: string, start: number, end: number): boolean {
  if (!isHan(text.charCodeAt(end))) return closesClause(text, start, end);
  return end - start > 2 || before(text, start) >= 0 || readFollower(text, end) !== null;
}

/** 牵头单位：***。 Three or more behind Chinese, before a mark or at the end of the line; two mark a footnote. */
function closesClause(text: string, start: number, end: number): boolean {
  const left = text.charCodeAt(start - 1);
  if (end - start < 3 || !isChinese(left) || text[start - 1] === '　') return false;
  return end === text.length || isChinese(text.charCodeAt(end)) || text[end] === '%';
}

/** A line to write on: between Chinese, never a rule across the page (domain 5.2 rule 9). */
function isLineMask(text: string, start: number, end: number): boolean {
  const left = before(text, start);
  const right = behind(text, end);
  if (right >= 0 && isChinese(text.charCodeAt(right))) return true;
  if (left < 0) return false;
  if (isChinese(text.charCodeAt(left))) return true;
  return ':),('.includes(text[left]!) && isChinese(text.charCodeAt(left - 1));
}

const MONEY_OR_SHARE = /^(?:[万亿]?元|[%％]|万人|万户|公里|万?亩|万?吨|个百分点)/;

/** Question marks are asked far more often than filled in: only before a quantity's unit. */
function isQuestionMask(text: string, start: number, end: number): boolean {
  if (isBlank(text.charCodeAt(start - 1)) || start === 0) return false;
  return MONEY_OR_SHARE.test(text.slice(end, end + 4));
}
