import type { Line } from '../../draft/line';
import { gatherLines } from '../matching/gather';
import { DIGITS, pairs, phrases } from '../matching/phrase-index';
import { isCited } from '../reading/quoted';

/**
 * What a date is said for:
 * - `until`: figures end there (截至2022年, 近三年（2020—2022年）);
 * - `month`: they end in a month of this year (截至9月, 截至2025年9月);
 * - `deadline`, `plan`: something is due then, in a section on what is to be done (2024年底前; 到2024年底，; 2024年我局将);
 * - `future`: something will happen then, wherever it is said (将于2024年);
 * - `preparation`: one gets ready for it (为2024年换届做好准备);
 * - `relative`: a year that is counted from the draft's own (今年（2024年）, 去年（2023年）).
 */
export type DateKind = 'until' | 'month' | 'deadline' | 'plan' | 'future' | 'preparation' | 'relative';

/** A date in a line, `[start, end)` in UTF-16 columns. */
export interface DateInText {
  readonly kind: DateKind;
  readonly start: number;
  readonly end: number;
  /** 0 where only a month is named. */
  readonly year: number;
  /** 1 to 12, or 0 where none is named. */
  readonly month: number;
  /** The word a `relative` year stands behind. */
  readonly word: string;
}

const YEAR = '(?<year>20\\d\\d)年';
const MONTH = '(?<month>\\d{1,2})月';
/** Whoever is to do it: 2024年，我局将……; 要求 is no plan. */
const WILL =
  '，?(?:我[们局县市镇乡区院校所站]|全[县市镇乡区局院校]|本[局院校所])?(?:将|要(?!求)|拟|计划|继续|力争)';
/** 2024年建成 is a plan only behind 力争, 计划 and the like. */
const DONE_THEN = '(?=，|时|完成|建成|实现|达到|开工|启动|投用|投入使用|竣工|创建|创成|全面|基本|全部|力争)';
const PART = '(?:\\d{1,2}月)?(?:[底末初]|[上中下]旬|[上下]半年|[一二三四]季度)?';

/** Where two start together, the first is taken. A date of the past behind 从 or 由, or before 的, is no plan. */
const PATTERNS: readonly (readonly [DateKind, RegExp])[] = (
  [
    ['month', `(?<![期限租]|时间|合同|协议)截[至止](?:${YEAR})?${MONTH}`],
    ['until', `(?:截[至止]|近[一二三四五两几\\d]{1,2}年来?[（(]20\\d\\d年?(?:—|-|－|～|~|至|到))${YEAR}`],
    ['relative', `(?<word>今年|本年度|去年|上年度?|前年|明年|目前|当前)(?:[（(]|即)${YEAR}`],
    ['future', `(?<!原|曾|时|原本|本来)(?:将于|将在|拟于)${YEAR}`],
    ['deadline', `${YEAR}(?:\\d{1,2}月)?[底末]?(?:之?前|以前)`],
    ['plan', `(?<![年月日底末初复回看达想得])到${YEAR}${PART}${DONE_THEN}`],
    ['plan', `(?:力争|争取|计划|预计|打算)[于在到]?${YEAR}${PART}${DONE_THEN}`],
    ['plan', `(?<=^[\\s\u3000]*|。)${YEAR}${WILL}`],
    [
      'preparation',
      `(?<![因作认成])为${YEAR}[^，。；]{1,20}(?:做好.{0,4}准备|[做作]准备|打好基础|奠定基础|创造条件|提前谋划)`,
    ],
  ] as const
).map(([kind, source]) => [kind, new RegExp(source, 'g')]);

/** What each of them has: nine searches of every line with a figure would add up. */
const ANY = /20\d\d年|截[至止]\d/;

/** Dates that may have passed, by line. */
export const gatherDates = gatherLines(
  (line: Line): readonly DateInText[] | null => {
    if (!ANY.test(line.text)) return null;
    const found: DateInText[] = [];
    for (const [kind, pattern] of PATTERNS) {
      for (const { index: start, 0: words, groups } of line.text.matchAll(pattern)) {
        if (isCited(line, start)) continue;
        const { year = 0, month = 0, word = '' } = groups ?? {};
        const end = start + words.length;
        found.push({ kind, start, end, year: Number(year), month: Number(month), word });
      }
    }
    return found.length === 0 ? null : leaveOutOverlaps(found);
  },
  [pairs(DIGITS, '年'), phrases('截至', '截止')],
);

/** The leftmost of those that share a character stays; of two that start together, the first. */
function leaveOutOverlaps(found: DateInText[]): readonly DateInText[] {
  let last = 0;
  found.sort((a, b) => a.start - b.start);
  return found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}
