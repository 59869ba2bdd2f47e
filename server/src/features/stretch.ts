import type { Draft } from '../draft/draft';

/** A stretch of a draft over any number of lines. Lines from 0, columns in UTF-16 units, `[start, end)`. */
export interface Stretch {
  readonly line: number;
  readonly start: number;
  readonly endLine: number;
  readonly end: number;
}

/** Lines `[from, end)` from their first character to their last, without the line end behind them. */
export function stretchOfLines({ lines }: Draft, from: number, end: number): Stretch {
  const last = Math.max(from, end - 1);
  return { line: from, start: 0, endLine: last, end: lines[last]!.text.length };
}

/** The last line of a stretch of lines `[from, end)` that is not blank; `from` where all of them are. */
export function lastWritten({ lines }: Draft, from: number, end: number): number {
  let last = Math.max(from, end - 1);
  while (last > from && lines[last]!.role === 'blank') last--;
  return last;
}
