import type { Line } from '../../draft/line';
import { sampleHash } from '../matching/hash';
import { findRepeats } from '../matching/repeats';

/** 责任单位：… 完成时限：…: entries of a list that are meant to be alike. */
const LABEL = /^[^，。；：]{2,10}：/;
const LONGEST_LABELLED = 60;

/**
 * The column at which the words of a paragraph begin behind its ordinal, up to its `contentEnd`; -1 for titles, entries
 * of a list and lines that end no sentence.
 */
export function wordsStart({ text, role, ordinal, hash, contentStart, contentEnd, hanCount }: Line): number {
  if (role !== 'text' || hash > 0 || !'。！？；…”）'.includes(text[contentEnd - 1]!)) return -1;
  const start = ordinal ? ordinal.titleStart : contentStart;
  if (hanCount < LONGEST_LABELLED && LABEL.test(text.slice(start, contentEnd))) return -1;
  return start;
}

/** Shorter lines may well say the same twice. */
const SHORTEST = 20;

/** Paragraphs that stand in a draft more than once, with their lines. */
export const findParagraphs = findRepeats((line, found) => {
  const start = line.hanCount < SHORTEST ? -1 : wordsStart(line);
  if (start >= 0) found(sampleHash(line.text, start, line.contentEnd), start, line.contentEnd);
});
