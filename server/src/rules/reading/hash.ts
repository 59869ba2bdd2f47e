/** What the hash of a text begins with. */
export const NO_HASH = 0x811c9dc5 | 0;

/** The hash of a text with one more UTF-16 unit (FNV-1a). */
export function addToHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The hash of `text[start, end)`. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = NO_HASH;
  for (let at = start; at < end; at++) hash = addToHash(hash, text.charCodeAt(at));
  return hash;
}
