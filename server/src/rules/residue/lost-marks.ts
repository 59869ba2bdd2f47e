import { isHan } from '../../draft/characters';
import type { Line } from '../../draft/line';
import { isTransliteratedDot } from '../punctuation/transliteration';
import { isForeign, isMasked } from '../reading/foreign';

/** Marks behind which no question can have been asked yet. */
const OPENS = '、，；：。（(“‘《〈【·';

/**
 * Where a `?` stands for a rare character that a conversion could not write: behind a mark that opens words
 * (、?州), before a 顿号 (张?、李四), or within a foreign name (约翰?史密斯); a question mark stands behind what it asks.
 * @returns columns
 */
export function findLostMarks(line: Line): readonly number[] {
  const { text } = line;
  const found: number[] = [];
  for (let at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
    if (isLostMark(line, at)) found.push(at);
  }
  return found;
}

/** True for one such `?`. @param at its column */
export function isLostMark(line: Line, at: number): boolean {
  const { text } = line;
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  const opens = before !== '' && OPENS.includes(before) && isHan(after.charCodeAt(0));
  const lists = isHan(before.charCodeAt(0)) && after === '、';
  const parts = isTransliteratedDot(text, at);
  return (opens || lists || parts) && !isForeign(line, at, at + 1) && !isMasked(line, at, at + 1);
}
