import { diffArrays } from 'diff';

/**
 * What became of some lines: `change` one into one, `join` several into one, `split` one into several, `remove`, `insert`
 * (before old line `from`). Lines from 0; `[from, to)` of the old, `[newFrom, newTo)` of the new text.
 */
export interface LineChange {
  readonly kind: 'change' | 'join' | 'split' | 'remove' | 'insert';
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** Above this many differing lines all between what is the same at both ends is taken as one block. */
const MAX_DIFFERENCES = 4000;
/** Larger blocks are paired in their order. */
const MAX_TABLE = 40_000;
/** Lines that share less are not the same line changed. */
const LIKE = 0.4;

/** The changes that make the new lines out of the old ones, in order. Equal lines have none. */
export function alignLines(old: readonly string[], next: readonly string[]): LineChange[] {
  return blocks(old, next).flatMap((block) => alignBlock(old, next, block));
}

type Block = Omit<LineChange, 'kind'>;

function blocks(old: readonly string[], next: readonly string[]): Block[] {
  const parts = diffArrays([...old], [...next], { maxEditLength: MAX_DIFFERENCES });
  if (!parts) return [middle(old, next)];
  const found: { from: number; to: number; newFrom: number; newTo: number }[] = [];
  let [from, newFrom, isOpen] = [0, 0, false];
  for (const { added, removed, count = 0 } of parts) {
    if (!added && !removed) {
      from += count;
      newFrom += count;
      isOpen = false;
      continue;
    }
    if (!isOpen) found.push({ from, to: from, newFrom, newTo: newFrom });
    isOpen = true;
    if (removed) from += count;
    else newFrom += count;
    Object.assign(found.at(-1)!, { to: from, newTo: newFrom });
  }
  return found;
}

function middle(old: readonly string[], next: readonly string[]): Block {
  const shorter = Math.min(old.length, next.length);
  let start = 0;
  while (start < shorter && old[start] === next[start]) start++;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === next[next.length - 1 - end]) end++;
  return { from: start, to: old.length - end, newFrom: start, newTo: next.length - end };
}

function alignBlock(old: readonly string[], next: readonly string[], block: Block): LineChange[] {
  const whole = joinOrSplit(old, next, block);
  if (whole) return [whole];
  const [rows, columns] = [block.to - block.from, block.newTo - block.newFrom];
  if (rows === columns || rows * columns > MAX_TABLE) return inOrder(block);
  return joinRuns(byLikeness(old, next, block));
}

/** Removals, or insertions, one behind the other are one. */
function joinRuns(changes: readonly LineChange[]): LineChange[] {
  const joined: LineChange[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last && last.kind === change.kind && change.kind !== 'change') {
      joined[joined.length - 1] = { ...last, to: change.to, newTo: change.newTo };
    } else joined.push(change);
  }
  return joined;
}

/** Several lines that one holds, one behind the other, blanks at the seams aside: they were joined, or it was split. */
function joinOrSplit(old: readonly string[], next: readonly string[], block: Block): LineChange | null {
  const { from, to, newFrom, newTo } = block;
  const kind =
    newTo - newFrom === 1 && to - from > 1 ? 'join' : to - from === 1 && newTo - newFrom > 1 ? 'split' : null;
  if (!kind) return null;
  const [several, one] =
    kind === 'join' ? [old.slice(from, to), next[newFrom]!] : [next.slice(newFrom, newTo), old[from]!];
  return several.join('') === one ? { kind, ...block } : null;
}

function inOrder({ from, to, newFrom, newTo }: Block): LineChange[] {
  const changes: LineChange[] = [];
  const pairs = Math.min(to - from, newTo - newFrom);
  for (let i = 0; i < pairs; i++) {
    const at = { from: from + i, to: from + i + 1, newFrom: newFrom + i, newTo: newFrom + i + 1 };
    changes.push({ kind: 'change', ...at });
  }
  if (from + pairs < to) changes.push({ kind: 'remove', from: from + pairs, to, newFrom: newTo, newTo });
  if (newFrom + pairs < newTo)
    changes.push({ kind: 'insert', from: to, to, newFrom: newFrom + pairs, newTo });
  return changes;
}

/** Pairs the lines that are most like each other, in their order (the longest common subsequence, weighed by likeness). */
function byLikeness(old: readonly string[], next: readonly string[], block: Block): LineChange[] {
  const { from, to, newFrom, newTo } = block;
  const width = newTo - newFrom + 1;
  const best = new Float64Array((to - from + 1) * width);
  const like = new Float64Array((to - from + 1) * width);
  for (let i = to - from - 1; i >= 0; i--) {
    for (let j = width - 2; j >= 0; j--) {
      const score = likeness(old[from + i]!, next[newFrom + j]!);
      like[i * width + j] = score;
      const paired = score >= LIKE ? score + best[(i + 1) * width + j + 1]! : 0;
      best[i * width + j] = Math.max(paired, best[(i + 1) * width + j]!, best[i * width + j + 1]!);
    }
  }
  return walk(block, width, best, like);
}

function walk(
  { from, to, newFrom, newTo }: Block,
  width: number,
  best: Float64Array,
  like: Float64Array,
): LineChange[] {
  const changes: LineChange[] = [];
  let [i, j] = [0, 0];
  while (i < to - from || j < newTo - newFrom) {
    const here = best[i * width + j]!;
    const at = { from: from + i, newFrom: newFrom + j };
    if (i < to - from && j < newTo - newFrom && like[i * width + j]! >= LIKE) {
      if (here === like[i * width + j]! + best[(i + 1) * width + j + 1]!) {
        changes.push({ kind: 'change', ...at, to: from + i + 1, newTo: newFrom + j + 1 });
        i++;
        j++;
        continue;
      }
    }
    if (i < to - from && here === best[(i + 1) * width + j]!) {
      changes.push({ kind: 'remove', ...at, to: from + i + 1, newTo: newFrom + j });
      i++;
    } else {
      changes.push({ kind: 'insert', ...at, to: from + i, newTo: newFrom + j + 1 });
      j++;
    }
  }
  return changes;
}

/** How much two lines share, 0 to 1: their pairs of characters (Dice); short ones by what is the same at the ends. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let i = 1; i < a.length; i++) {
    const pair = a.slice(i - 1, i + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 1; i < b.length; i++) {
    const pair = b.slice(i - 1, i + 1);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      shared++;
      pairs.set(pair, left - 1);
    }
  }
  return (2 * shared) / (a.length + b.length - 2);
}
