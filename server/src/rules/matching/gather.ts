import { compareLines } from '../../draft/compare-lines';
import type { Draft } from '../../draft/draft';
import type { Line } from '../../draft/line';
import { makeRoom } from '../../draft/make-room';
import { keep } from '../../draft/memory';
import { DISPATCH, type Triggers } from './dispatch';

/** What one line has to contribute, and where the line stands now. */
export interface Gathered<T> {
  readonly line: number;
  readonly value: T;
}

/**
 * Collects what single lines contribute to a rule over the whole draft. The last answer is kept, and only lines
 * that changed since are read again: a key press in a long draft costs one line. The answer is a pure function
 * of the lines. To be called where its rule's module is loaded, before any line has been read.
 * @param read what a line contributes, or null; asked about lines of prose only
 * @param triggers without any of these a line contributes nothing, and is not read
 */
export function gatherLines<T>(
  read: (line: Line) => T | null,
  triggers: Triggers = '',
): (draft: Draft) => readonly Gathered<T>[] {
  const bit = triggers === '' ? 0 : DISPATCH.addGatherer(triggers);
  const stateIn = keep<{ lines: readonly Line[]; answer: readonly Gathered<T>[] }>(() => {
    return { lines: [], answer: [] };
  });
  return (draft) => {
    const { lines } = draft;
    const state = stateIn(draft);
    if (lines === state.lines) return state.answer;
    const { from, oldEnd, newEnd } = compareLines(state.lines, draft);
    const fresh: Gathered<T>[] = [];
    const masks = masksOf(draft);
    for (let i = from; i < newEnd; i++) {
      if (bit === 0 ? lines[i]!.role !== 'text' : (masks[i]! & bit) === 0) continue;
      const value = read(lines[i]!);
      if (value !== null) fresh.push({ line: i, value });
    }
    state.answer = replaceLines(state.answer, from, oldEnd, newEnd - oldEnd, fresh);
    state.lines = lines;
    return state.answer;
  };
}

const masksIn = keep<{ lines: readonly Line[]; masks: number[] }>(() => {
  return { lines: [], masks: [] };
});

/**
 * Takes what `Dispatch` has found out about all lines of a draft, so that they need not be looked at again.
 * @param masks by line, the bits of the gatherers to be asked about it
 */
export function noteMasks(draft: Draft, masks: number[]): void {
  const state = masksIn(draft);
  state.masks = masks;
  state.lines = draft.lines;
}

/** The bits of the gatherers to be asked about each of the lines; none for what is no prose. */
function masksOf(draft: Draft): readonly number[] {
  const { lines } = draft;
  const state = masksIn(draft);
  if (lines === state.lines) return state.masks;
  const { from, oldEnd, newEnd } = compareLines(state.lines, draft);
  const masks = makeRoom(state.masks, from, oldEnd, newEnd, 0);
  for (let i = from; i < newEnd; i++) {
    if (lines[i]!.role === 'text') masks[i] = DISPATCH.gatherersOf(lines[i]!);
  }
  state.masks = masks;
  state.lines = lines;
  return masks;
}

/** Puts `fresh` in place of what lines `[from, end)` had contributed; what stands below moves by `moved` lines. */
function replaceLines<T>(
  old: readonly Gathered<T>[],
  from: number,
  end: number,
  moved: number,
  fresh: readonly Gathered<T>[],
): readonly Gathered<T>[] {
  if (old.length === 0) return fresh;
  const first = findFirst(old, from);
  const next = findFirst(old, end);
  if (first === next && fresh.length === 0 && (moved === 0 || next === old.length)) return old;
  const below = old.slice(next);
  return [
    ...old.slice(0, first),
    ...fresh,
    ...(moved === 0 ? below : below.map(({ line, value }) => ({ line: line + moved, value }))),
  ];
}

/** Index of the first one at `line` or below it. */
function findFirst(gathered: readonly Gathered<unknown>[], line: number): number {
  let low = 0;
  for (let high = gathered.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (gathered[middle]!.line < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
