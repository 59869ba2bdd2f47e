const STOPS = '。！？；';
/** Nobody's sentence is longer on either side of a word; a line without stops must not cost its square. */
const REACH = 400;

/** The bounds `[start, end)` of the sentence around `at`, its end mark left out. */
export function sentenceAt(text: string, at: number): { readonly start: number; readonly end: number } {
  let start = at;
  while (start > 0 && at - start < REACH && !STOPS.includes(text[start - 1]!)) start--;
  let end = at;
  while (end < text.length && end - at < REACH && !STOPS.includes(text[end]!)) end++;
  return { start, end };
}
