const STOPS = '。！？；';

/** The bounds `[start, end)` of the sentence around `at`, its end mark left out. */
export function sentenceAt(text: string, at: number): { readonly start: number; readonly end: number } {
  let start = at;
  while (start > 0 && !STOPS.includes(text[start - 1]!)) start--;
  let end = at;
  while (end < text.length && !STOPS.includes(text[end]!)) end++;
  return { start, end };
}
