/** A function takes only so many arguments. */
const MOST_AT_ONCE = 1000;

/**
 * Puts `fresh` into `[from, newEnd)` of a list, in place of what stood in `[from, oldEnd)`. Nearly every edit changes the
 * list itself: it is long, and a copy of it would be made at each key press.
 * @returns the list to go on with
 */
export function makeRoom<T>(list: T[], from: number, oldEnd: number, newEnd: number, fresh: T): T[] {
  if (oldEnd === newEnd) return list.fill(fresh, from, newEnd);
  const room = new Array<T>(newEnd - from).fill(fresh);
  if (oldEnd - from === list.length) return room;
  if (room.length > MOST_AT_ONCE) return list.slice(0, from).concat(room, list.slice(oldEnd));
  list.splice(from, oldEnd - from, ...room);
  return list;
}
