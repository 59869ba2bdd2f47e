import type { Draft } from './draft';
import type { Line } from './line';
import { keep } from './memory';

/** Which lines two drafts do not share: `[from, oldEnd)` of the one are `[from, newEnd)` of the other. */
export interface LineDifference {
  readonly from: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

interface Compared {
  old: readonly Line[];
  now: readonly Line[];
  difference: LineDifference;
}

/** All who remember something compare the same two drafts, one after another. */
const lastIn = keep<Compared>(() => {
  return { old: [], now: [], difference: { from: 0, oldEnd: 0, newEnd: 0 } };
});

/** Compares the lines of a draft with earlier ones by identity: an edit keeps every untouched line. */
export function compareLines(old: readonly Line[], draft: Draft): LineDifference {
  const { lines: now } = draft;
  const last = lastIn(draft);
  if (last.old === old && last.now === now) return last.difference;
  const shorter = Math.min(old.length, now.length);
  let from = 0;
  while (from < shorter && old[from] === now[from]) from++;
  let same = 0;
  while (same < shorter - from && old[old.length - 1 - same] === now[now.length - 1 - same]) same++;
  last.old = old;
  last.now = now;
  last.difference = { from, oldEnd: old.length - same, newEnd: now.length - same };
  return last.difference;
}
