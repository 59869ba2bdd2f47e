import type { ConfigProblem } from '../config-problem';

/**
 * Reads a file whose mistakes stand between carets: `{ ^"rulez"^: {} }`. `^^` marks an empty place.
 * @returns the text without carets, and the marked places in it
 */
export function readMarkedConfig(marked: string): {
  readonly text: string;
  readonly places: readonly { start: number; end: number }[];
} {
  const places: { start: number; end: number }[] = [];
  let text = '';
  for (const [i, piece] of marked.split('^').entries()) {
    if (i % 2 === 1) places.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, places };
}

/** Puts the carets back where the problems are, as far as they do not overlap. */
export function markProblems(text: string, problems: readonly ConfigProblem[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of [...problems].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) continue;
    marked += `${text.slice(at, start)}^${text.slice(start, end)}^`;
    at = end;
  }
  return marked + text.slice(at);
}

/** The text with all suggestions taken. */
export function takeSuggestions(text: string, problems: readonly ConfigProblem[]): string {
  let taken = text;
  const suggestions = problems.flatMap(({ suggestion }) => suggestion ?? []);
  for (const { start, end, text: instead } of suggestions.sort((a, b) => b.start - a.start)) {
    taken = taken.slice(0, start) + instead + taken.slice(end);
  }
  return taken;
}
