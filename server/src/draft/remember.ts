import { compareLines } from './compare-lines';
import type { Draft } from './draft';
import type { Line } from './line';
import { makeRoom } from './make-room';
import { keep } from './memory';

/** Remembers what is read from a draft until another state of it is asked about: many rules want the same. */
export function rememberDraft<T>(read: (draft: Draft) => T): (draft: Draft) => T {
  return rememberBy((draft) => draft, read);
}

/**
 * Remembers what is read from a draft's outline as long as edits leave the outline as it is: most do.
 * @param read a pure function of the outline
 */
export function rememberOutline<T>(read: (draft: Draft) => T): (draft: Draft) => T {
  return rememberBy(({ outline }) => outline, read);
}

interface Known<T> {
  /** What the answer was read from. */
  readonly from: object;
  readonly answer: T;
}

function rememberBy<T>(partOf: (draft: Draft) => object, read: (draft: Draft) => T): (draft: Draft) => T {
  const lastIn = keep<{ known: Known<T> | null }>(() => ({ known: null }));
  return (draft) => {
    const last = lastIn(draft);
    const from = partOf(draft);
    if (last.known?.from !== from) last.known = { from, answer: read(draft) };
    return last.known.answer;
  };
}

/**
 * Remembers what is read from each line that was asked about, until an edit changes that line.
 * @param read a pure function of the line
 * @returns what is read from a line (from 0) of a draft
 */
export function rememberLines<T extends object | boolean | null>(
  read: (line: Line) => T,
): (draft: Draft, line: number) => T {
  const stateIn = keep<{ lines: readonly Line[]; known: (T | undefined)[] }>(() => {
    return { lines: [], known: [] };
  });
  return (draft, line) => {
    const state = stateIn(draft);
    if (state.lines !== draft.lines) {
      const { from, oldEnd, newEnd } = compareLines(state.lines, draft);
      state.known = makeRoom(state.known, from, oldEnd, newEnd, undefined);
      state.lines = draft.lines;
    }
    const known = state.known[line];
    if (known !== undefined) return known;
    const answer = read(draft.lines[line]!);
    state.known[line] = answer;
    return answer;
  };
}
