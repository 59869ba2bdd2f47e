import { isBlank } from '../../draft/characters';
import type { Line } from '../../draft/line';
import { readHanNumeral } from '../../draft/numeral';
import { pairs } from '../matching/phrase-index';
import { rememberLast } from '../matching/remember';

/**
 * The words that count inside a paragraph.
 * - `item`: 一是 二是; - `need`: 一要 二要; - `sequence`: 第一， 第二，; - `point`: 其一， 其二，;
 * - `order`: 首先 其次 再次.
 */
export type SeriesKind = 'item' | 'need' | 'sequence' | 'point' | 'order';

/** One such word. Columns are UTF-16 offsets in its line, `[start, end)` without the mark behind it. */
export interface SeriesWord {
  readonly kind: SeriesKind;
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** False where words of the sentence stand right before it (原因一是…): it may be no ordinal at all. */
  readonly sure: boolean;
}

const NONE: readonly SeriesWord[] = [];
const BOUNDARY = '。；：！？，、”’）》…—;:,!?)';
/** 位居第一、第二 and 第一、二产业 rank or list; only behind these a 第一 begins a point of an argument. */
const CLAUSE_BOUNDARY = '。；：！？，;:';
const ORDER_WORDS = [
  ['首先', 1],
  ['其次', 2],
  ['再次', 3],
] as const;

const NUMERALS = '一二三四五六七八九十';

/** Only a line with one of these has a series word. */
export const SERIES_TRIGGERS = [
  pairs(NUMERALS, '是要'),
  pairs('第其', NUMERALS),
  pairs('首', '先'),
  pairs('其再', '次'),
];

/** The series words of a line from left to right. */
export const readSeriesWords = rememberLast((line: Line): readonly SeriesWord[] => {
  if (line.role !== 'text') return NONE;
  const found: SeriesWord[] = [];
  addNumeralBefore(line, '是', 'item', found);
  addNumeralBefore(line, '要', 'need', found);
  addNumeralBehind(line, '第', 'sequence', found);
  addNumeralBehind(line, '其', 'point', found);
  for (const [word, value] of ORDER_WORDS) addOrderWord(line, word, value, found);
  return found.length === 0 ? NONE : found.sort((a, b) => a.start - b.start);
});

/** What stands behind 是 or 要 when the two are no ordinal: 一是一 是否 二要素. */
const NO_ORDINAL_BEHIND: Readonly<Record<string, string>> = { 是: '否', 要: '素点件领职塞害求么' };

function addNumeralBefore(line: Line, verb: '是' | '要', kind: 'item' | 'need', found: SeriesWord[]): void {
  const { text } = line;
  for (let at = text.indexOf(verb); at >= 0; at = text.indexOf(verb, at + 1)) {
    let start = at;
    while (start > 0 && at - start < 3 && isNumeral(text[start - 1]!)) start--;
    if (start === at) continue;
    const number = readHanNumeral(text, start);
    const next = text[at + 1];
    if (number?.end !== at || next === text[start] || NO_ORDINAL_BEHIND[verb]!.includes(next ?? ' '))
      continue;
    const sure = standsAfter(line, start, BOUNDARY);
    if (sure || (kind === 'item' && number.value === 1)) {
      found.push({ kind, value: number.value, start, end: at + 1, sure });
    }
  }
}

function addNumeralBehind(
  line: Line,
  head: '第' | '其',
  kind: 'sequence' | 'point',
  found: SeriesWord[],
): void {
  const { text } = line;
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
    const number = readHanNumeral(text, at + 1);
    if (!number || !standsAfter(line, at, CLAUSE_BOUNDARY)) continue;
    const mark = text[number.end];
    const isListed =
      mark === '、' && (isNumeral(text[number.end + 1] ?? '') || text[number.end + 1] === head);
    if (mark === undefined || !'，、：,'.includes(mark) || isListed) continue;
    found.push({ kind, value: number.value, start: at, end: number.end, sure: true });
  }
}

function addOrderWord(line: Line, word: string, value: number, found: SeriesWord[]): void {
  const { text } = line;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!standsAfter(line, at, CLAUSE_BOUNDARY)) continue;
    found.push({ kind: 'order', value, start: at, end: at + word.length, sure: true });
  }
}

function standsAfter({ text, contentStart, ordinal }: Line, at: number, marks: string): boolean {
  if (at <= contentStart || at === ordinal?.titleStart) return true;
  const before = text[at - 1]!;
  return marks.includes(before) || isBlank(before.charCodeAt(0));
}

function isNumeral(char: string): boolean {
  return char !== '' && NUMERALS.includes(char);
}
