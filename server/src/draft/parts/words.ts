import type { Line } from '../line';

/** Some words of a draft and where they stand: line from 0, `[start, end)` in UTF-16 columns. */
export interface Words {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `[start, end)` of a line as words. */
export function wordsAt(lines: readonly Line[], line: number, start: number, end: number): Words {
  return { line, start, end, text: lines[line]!.text.slice(start, end) };
}

/** All of a line, without the blanks and marks around it. */
export function wordsOf(lines: readonly Line[], line: number): Words {
  const { contentStart, contentEnd } = lines[line]!;
  return wordsAt(lines, line, contentStart, contentEnd);
}

/** The nearest line above `end` and not above `from` that holds words of the draft, or `from - 1`. */
export function lastTextLine(lines: readonly Line[], end: number, from: number): number {
  let at = end - 1;
  while (at >= from && (lines[at]!.role !== 'text' || lines[at]!.leftover > 0)) at--;
  return at;
}
