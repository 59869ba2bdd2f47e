import type { Line } from '../../draft/line';
import { rememberEach } from './remember';

/** What one line has to contribute, and where the line stands now. */
export interface Gathered<T> {
  readonly line: number;
  readonly value: T;
}

/** Which lines two drafts do not share: `[from, oldEnd)` of the one are `[from, newEnd)` of the other. */
export interface LineDifference {
  readonly from: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Compares by identity: an edit keeps every untouched line. */
export function compareLines(old: readonly Line[], now: readonly Line[]): LineDifference {
  const shorter = Math.min(old.length, now.length);
  let from = 0;
  while (from < shorter && old[from] === now[from]) from++;
  let same = 0;
  while (same < shorter - from && old[old.length - 1 - same] === now[now.length - 1 - same]) same++;
  return { from, oldEnd: old.length - same, newEnd: now.length - same };
}

/**
 * Collects what single lines contribute to a rule over the whole draft. The last answer is kept, and only lines
 * that changed since are read again: a key press in a long draft costs one line. The answer is a pure function
 * of the lines.
 * @param read what a line contributes, or null; asked about lines of prose only
 */
export function gatherLines<T>(
  read: (line: Line) => T | null,
): (lines: readonly Line[]) => readonly Gathered<T>[] {
  const remembered = rememberEach(read);
  let known: readonly Line[] = [];
  let answer: readonly Gathered<T>[] = [];
  return (lines) => {
    if (lines === known) return answer;
    const { from, oldEnd, newEnd } = compareLines(known, lines);
    const fresh: Gathered<T>[] = [];
    for (let line = from; line < newEnd; line++) {
      const value = lines[line]!.role === 'text' ? remembered(lines[line]!) : null;
      if (value !== null) fresh.push({ line, value });
    }
    const before = answer.filter(({ line }) => line < from);
    const behind = answer.filter(({ line }) => line >= oldEnd);
    const moved = newEnd - oldEnd;
    answer = [
      ...before,
      ...fresh,
      ...(moved === 0 ? behind : behind.map(({ line, value }) => ({ line: line + moved, value }))),
    ];
    known = lines;
    return answer;
  };
}
