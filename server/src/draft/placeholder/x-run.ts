import { isBlank, isDigit, isHan } from '../characters';
import type { Placeholder, PlaceholderReading } from '../placeholder';
import type { SlotId } from '../slots';
import { type Follower, readFollower } from './followers';
import { readYearStart } from './masked-year';
import { before, behind, isAnyDigit, isLetter, isWord, skipRun, standsInChinese } from './neighbours';
import { readMaskedWord } from './party-word';
import { readSeparatedDate } from './separated-date';
import { isSurname, readSlot } from './slot';
import { isFactor, standsAlone } from './stand-alone';

/**
 * Reads a placeholder of the family F1 or F2 whose X's begin at `at`: XX县, ××, X名, 20XX年. A lone X that only may be one
 * (X所, 公办X) is faint.
 */
export function readXRun(text: string, at: number): PlaceholderReading | null {
  if (at > 0 && text.charCodeAt(at - 1) === text.charCodeAt(at)) return null;
  const behindRun = skipRun(text, at);
  const date = readSeparatedDate(text, at, behindRun);
  if (date) return date;
  const end = skipDecimals(text, at, behindRun);
  const start = readYearStart(text, at, end);
  if (start < 0 || !isWholeToken(text, start, end)) return null;
  const follower = readFollower(text, end);
  if (start === at) {
    if (end - at === 1 && readMaskedWord(text, at)) return null;
    if (!standsForSomething(text, at, end, follower)) return readFaint(text, at, end, follower);
  }
  const slot =
    start < at && !'〕］]）)'.includes(text[end] ?? ' ') ? 'year' : readSlot(text, start, end, follower);
  const family = isMaskedDate(slot, end - start) ? 'masked-date' : 'x-run';
  return { start, end, family, certainty: judge(text, start, end, at, slot, follower), slot };
}

/** X间, 公办X、民办X, 宣传委员X: what a lone X stands for, if the draft masks with it. */
function readFaint(
  text: string,
  at: number,
  end: number,
  follower: Follower | null,
): PlaceholderReading | null {
  if (end - at > 1 || isProduct(text, at, end) || !standsAlone(text, at, end)) return null;
  if (text[at] === '×' && !isFaintCross(text, at, end, follower)) return null;
  const slot = readSlot(text, at, end, follower);
  return {
    start: at,
    end,
    family: isMaskedDate(slot, 1) ? 'masked-date' : 'x-run',
    certainty: 'faint',
    slot,
  };
}

/** A single × between two words multiplies unless one of them is a unit: 镇×所小学, but 长×宽. */
function isFaintCross(text: string, at: number, end: number, follower: Follower | null): boolean {
  if (isUnitProduct(text, at, end) || isFactor(text, at, end)) return false;
  if (follower && follower.slot !== 'unknown') return true;
  return !isHan(text.charCodeAt(at - 1)) || !isHan(text.charCodeAt(end));
}

/** XX.X%, X.XX亿元: the decimals belong to the mask when a unit follows them. */
function skipDecimals(text: string, at: number, end: number): number {
  if (text[end] !== '.' || text[end + 1] !== text[at]) return end;
  const behindDecimals = skipRun(text, end + 1);
  return behindDecimals - end <= 4 && readFollower(text, behindDecimals) ? behindDecimals : end;
}

function isMaskedDate(slot: SlotId, length: number): boolean {
  if (slot === 'year') return length >= 3;
  return slot === 'month' || slot === 'day' || slot === 'documentYear';
}

/** Marks that bind a run of X's to what stands before it: XX is then part of an identifier, a path or a formula. */
const BINDING_BEFORE = "_-@\\$#&=^'";
const BINDING_BEHIND = "_-@=^'";

const NUMBER_BEHIND = /^\d{1,4}号/;

/** Domain 5.2 rule 1. */
function isWholeToken(text: string, start: number, end: number): boolean {
  const left = text[start - 1] ?? '';
  const right = text[end] ?? '';
  if (isWord(left.charCodeAt(0)) && !isBehindAbbreviation(text, start, end)) return false;
  // 20xx101号: a site has taken the brackets of a document number out.
  if (isWord(right.charCodeAt(0)))
    return isDigit(text.charCodeAt(start)) && NUMBER_BEHIND.test(text.slice(end, end + 5));
  if (left === '-' || right === '-') return isRange(text, start, end, left === '-' ? -1 : 1);
  if (left !== '' && BINDING_BEFORE.includes(left)) return false;
  if (right !== '' && BINDING_BEHIND.includes(right)) return false;
  if (left === '.' && !standsBehindOrdinal(text, start)) return false;
  if (left === '/' && (start === 1 || text.charCodeAt(start - 2) < 0x80)) return false;
  return !((right === '.' || right === '/') && isLetter(text.charCodeAt(end + 1)));
}

/** GDPxxxx万元: capitals before a mask of small letters that counts money or a share. */
function isBehindAbbreviation(text: string, start: number, end: number): boolean {
  if (text[start] !== 'x' || !/[A-Z]{2}$/.test(text.slice(Math.max(0, start - 3), start))) return false;
  const slot = readFollower(text, end)?.slot;
  return slot === 'percentage' || slot?.startsWith('amount') === true;
}

/** XX-XX万元, 20XX-20XX年, X-X月: a hyphen between two masks binds nothing; of two lone ones the second needs its unit. */
function isRange(text: string, start: number, end: number, side: -1 | 1): boolean {
  const mask = text[end - 1]!;
  if (side < 0) {
    if (text[start - 2] !== mask || text[end] === '-') return false;
    return (
      text[start - 3] === mask ||
      (end - start === 1 && isUnitAt(text, end) && !isWord(text.charCodeAt(start - 3)))
    );
  }
  const tail = text.slice(end + 1, end + 7);
  if (new RegExp(`^[12]?\\d?${mask}{2,4}[^A-Za-z0-9_@-]`).test(tail))
    return end - start > 1 || isUnitAt(text, skipRun(text, end + 1));
  return end - start === 1 && tail[0] === mask && isUnitAt(text, end + 2);
}

function isUnitAt(text: string, at: number): boolean {
  const follower = readFollower(text, at);
  return follower !== null && follower.slot !== 'unknown' && text[at] === follower.word[0];
}

/** 1.XX县: the dot belongs to the ordinal. */
function standsBehindOrdinal(text: string, start: number): boolean {
  let at = start - 2;
  while (at >= 0 && start - at < 5 && isDigit(text.charCodeAt(at))) at--;
  return (
    at < start - 2 &&
    at >= start - 4 &&
    (at < 0 || isBlank(text.charCodeAt(at)) || '。；：'.includes(text[at]!))
  );
}

/** Words that make XX or X×× something of its own: genetics, chemistry (domain 5.2 rules 2 to 4). */
const GENETICS = /^(?:性?染色体|基因|核型|个体|雌|雄|型染)/;
const GENETICS_BEFORE = /(?:染色体|核型|基因型|性别|性染)[为是呈：:]?[“"（(]?$/;

function standsForSomething(text: string, start: number, end: number, follower: Follower | null): boolean {
  if (isProduct(text, start, end)) return false;
  const left = before(text, start);
  const afterLatin = left >= 0 && isLetter(text.charCodeAt(left));
  if (end - start === 1)
    return (
      (follower?.alone === true || isPlainCount(text, start, follower)) &&
      !afterLatin &&
      !isUnitProduct(text, start, end) &&
      !(text[start] === '×' && isFactor(text, start, end))
    );
  if (text[start] === '×' && (standsBetweenMarks(text, start, end) || text.startsWith('到此一游', end)))
    return false;
  if (follower && follower.slot !== 'unknown') return true;
  if (
    GENETICS.test(text.slice(end, end + 4)) ||
    GENETICS_BEFORE.test(text.slice(Math.max(0, start - 6), start))
  )
    return false;
  const right = behind(text, end);
  if (afterLatin || (right >= 0 && isLetter(text.charCodeAt(right)))) return false;
  return standsInChinese(text, start, end) || isWholeLine(text, start, end);
}

/** Counters that begin no other word where a clause ends behind them. */
const PLAIN_COUNTERS = new Set(
  '眼 所 间 天 岁 周岁 座 栋 幢 台 套 辆 本 册 口 头 只 株 棵 处 张 块 盏 架 艘 亩 公顷 公里 平方米 平方公里 吨 米 公斤 轮 场 场次 起 宗 例 小时 分钟 周年 余天 年以上'.split(
    ' ',
  ),
);

/** 小学X所， 第X轮 共X间: a counter that may begin other words, in a place where it does not. */
function isPlainCount(text: string, start: number, follower: Follower | null): boolean {
  if (!follower || follower.slot === 'unknown' || !PLAIN_COUNTERS.has(follower.word)) return false;
  const left = text[start - 1] ?? '';
  if (left === '第' || '共达约近超'.includes(left || ' ')) return true;
  const isCounted = isHan(text.charCodeAt(start - 1)) || '，、（：；'.includes(left || ' ');
  return isCounted && (follower.end === text.length || '，。；、！（）”'.includes(text[follower.end]!));
}

/** 3 × 4, 5×5, （a+b）×c (domain 5.2 rule 3). */
function isProduct(text: string, start: number, end: number): boolean {
  if (text[start] !== '×') return false;
  const left = before(text, start);
  const right = behind(text, end);
  if (right >= 0 && isAnyDigit(text.charCodeAt(right))) return true;
  return left >= 0 && (isAnyDigit(text.charCodeAt(left)) || ')]}%％²³'.includes(text[left]!));
}

/** 人×次, 台×时: a compound unit. */
function isUnitProduct(text: string, start: number, end: number): boolean {
  return (
    text[start] === '×' &&
    '人台车时瓦吨班机'.includes(text[start - 1] ?? ' ') &&
    '次日时年月'.includes(text[end] ?? ' ') &&
    text[start - 2] !== '×'
  );
}

/** √××√: the marks of a test, not a mask. */
function standsBetweenMarks(text: string, start: number, end: number): boolean {
  return '√✓✔'.includes(text[start - 1] ?? ' ') || '√✓✔'.includes(text[end] ?? ' ');
}

/** A signature line that holds nothing but XXX. Lower case could be anything. */
function isWholeLine(text: string, start: number, end: number): boolean {
  return (
    text[start] !== 'x' &&
    end - start <= 8 &&
    before(text, start) < 0 &&
    behind(text, end) < 0 &&
    text.length < 64
  );
}

const PERSON_TITLES = /^(?:同志|书记|先生|女士|主任|局长)/;

/** Medium where a finished report may mean it: a centenary, a session, an anonymised name (domain 5.3). */
function judge(
  text: string,
  start: number,
  end: number,
  maskStart: number,
  slot: SlotId,
  follower: Follower | null,
): Placeholder['certainty'] {
  if (maskStart > start) return isAnyDigit(text.charCodeAt(start)) ? 'high' : 'medium';
  if (slot === 'century' || slot === 'session') return 'medium';
  if (follower?.slot === 'unknown' || follower === null || slot === 'person') {
    const named = isSurname(text[start - 1] ?? '') && !PERSON_TITLES.test(text.slice(end, end + 2));
    if (named) return 'medium';
  }
  return 'high';
}
