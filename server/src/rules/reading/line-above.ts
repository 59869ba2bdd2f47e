import type { Line } from '../../draft/line';

/** The nearest line above `line` that a reader sees: neither blank nor a comment; -1 where there is none. */
export function lineOfTextAbove(lines: readonly Line[], line: number): number {
  let above = line - 1;
  while (above >= 0 && (lines[above]!.role === 'blank' || lines[above]!.role === 'comment')) above--;
  return above;
}
