/** Words to either side by which a writer knows a place again. */
const SURROUNDINGS = 16;

/** A stretch of a line with what stands around it, cut where it is far away; never inside a surrogate pair. */
export function surroundings(text: string, start: number, end: number) {
  const before = text.slice(0, start).trimStart();
  const after = text.slice(end).trimEnd();
  return {
    before: before.length > SURROUNDINGS ? `…${cutPair(before.slice(-SURROUNDINGS))}` : before,
    mask: text.slice(start, end),
    after: after.length > SURROUNDINGS ? `${cutPair(after.slice(0, SURROUNDINGS))}…` : after,
  };
}

function cutPair(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
