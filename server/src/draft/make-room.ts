/**
 * Puts `fresh` into `[from, newEnd)` of a list, in place of what stood in `[from, oldEnd)`. The list itself is changed
 * where as much comes as goes: that is nearly every key press, and a long list.
 */
export function makeRoom<T>(list: T[], from: number, oldEnd: number, newEnd: number, fresh: T): T[] {
  if (oldEnd === newEnd) return list.fill(fresh, from, newEnd);
  return list.slice(0, from).concat(new Array<T>(newEnd - from).fill(fresh), list.slice(oldEnd));
}
