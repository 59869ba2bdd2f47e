import { markCharacters } from '../../draft/characters';

const STOP = markCharacters('。！？；');
/** Nobody's sentence is longer on either side of a word; a line without stops must not cost its square. */
const REACH = 240;

/** The bounds `[start, end)` of the sentence around `at`, its end mark left out. */
export function sentenceAt(text: string, at: number): { readonly start: number; readonly end: number } {
  let start = at;
  while (start > 0 && at - start < REACH && STOP[text.charCodeAt(start - 1)] === 0) start--;
  let end = at;
  while (end < text.length && end - at < REACH && STOP[text.charCodeAt(end)] === 0) end++;
  return { start, end };
}
