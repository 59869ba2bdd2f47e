import type { Line } from '../../draft/line';
import { findRepeats } from '../reading/repeats';

/** 责任单位：… 完成时限：…: entries of a list that are meant to be alike. */
const LABEL = /^[^，。；：]{2,10}：/;
const LONGEST_LABELLED = 60;

/** The words of a paragraph behind its ordinal; empty for titles, entries of a list and lines that end no sentence. */
export function paragraphWords({
  text,
  role,
  ordinal,
  hash,
  contentStart,
  contentEnd,
  hanCount,
}: Line): string {
  if (role !== 'text' || hash > 0 || !'。！？；…”）'.includes(text[contentEnd - 1]!)) return '';
  const words = text.slice(ordinal ? ordinal.titleStart : contentStart, contentEnd);
  return hanCount < LONGEST_LABELLED && LABEL.test(words) ? '' : words;
}

/** Shorter lines may well say the same twice. */
const SHORTEST = 20;

/** Paragraphs that stand in a draft more than once, with their lines. */
export const findParagraphs = findRepeats((line) => {
  const words = line.hanCount < SHORTEST ? '' : paragraphWords(line);
  return words === '' ? [] : [words];
});
