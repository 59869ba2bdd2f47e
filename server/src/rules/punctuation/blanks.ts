import { isBlank } from '../../draft/characters';

/** A run of blanks, `[start, end)` in UTF-16 columns. */
export interface BlankRun {
  readonly start: number;
  readonly end: number;
}

const BLANK = /[ \t\u00a0\u3000\u2000-\u200a\u202f\u205f]/g;

/** The runs of blanks inside `[from, to)` of a text, from left to right. */
export function findBlankRuns(text: string, from: number, to: number): readonly BlankRun[] {
  const runs: BlankRun[] = [];
  BLANK.lastIndex = from;
  for (let found = BLANK.exec(text); found && found.index < to; found = BLANK.exec(text)) {
    let end = found.index + 1;
    while (end < to && isBlank(text.charCodeAt(end))) end++;
    runs.push({ start: found.index, end });
    BLANK.lastIndex = end;
  }
  return runs;
}
