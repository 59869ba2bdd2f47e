import { diffArrays } from 'diff';

/** A change of a line: UTF-16 columns of the old line, and what comes there. */
export interface LineEdit {
  readonly column: number;
  readonly length: number;
  readonly insert: string;
}

/** Above this many differing characters a line is taken as rewritten. */
const MAX_DIFFERENCES = 400;
/** Fewer equal characters than this between two changes are no island worth keeping: one change reads better. */
const ISLAND = 2;

/**
 * The changes that make one line out of another, in order: what a person would mark as changed, not the fewest possible.
 * No surrogate pair is split.
 */
export function diffLine(before: string, after: string): LineEdit[] {
  if (before === after) return [];
  const [old, next] = [Array.from(before), Array.from(after)];
  const parts = diffArrays(old, next, { maxEditLength: MAX_DIFFERENCES });
  return parts ? joinNear(toEdits(parts), before) : [aroundMiddle(before, after)];
}

function toEdits(parts: readonly { value: string[]; added?: boolean; removed?: boolean }[]): LineEdit[] {
  const edits: LineEdit[] = [];
  let column = 0;
  let open: { column: number; length: number; insert: string } | null = null;
  for (const { value, added, removed } of parts) {
    const text = value.join('');
    if (!added && !removed) {
      column += text.length;
      open = null;
      continue;
    }
    if (!open) {
      open = { column, length: 0, insert: '' };
      edits.push(open);
    }
    if (added) open.insert += text;
    else {
      open.length += text.length;
      column += text.length;
    }
  }
  return edits;
}

function joinNear(edits: readonly LineEdit[], before: string): LineEdit[] {
  const joined: LineEdit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    const end = last ? last.column + last.length : 0;
    if (last && edit.column - end < ISLAND) {
      const insert = last.insert + before.slice(end, edit.column) + edit.insert;
      joined[joined.length - 1] = {
        column: last.column,
        length: edit.column + edit.length - last.column,
        insert,
      };
    } else joined.push(edit);
  }
  return joined;
}

/** All between what is the same at both ends. */
function aroundMiddle(before: string, after: string): LineEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (isHighSurrogate(before, start - 1)) start--;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  if (isHighSurrogate(before, before.length - end - 1)) end--;
  return {
    column: start,
    length: before.length - end - start,
    insert: after.slice(start, after.length - end),
  };
}

function isHighSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00;
}
