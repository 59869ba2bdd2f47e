const SAMPLES = 8;

/**
 * A number for `text[start, end)`, the same for the same words. Only some of its UTF-16 units are looked at: what
 * differs mostly differs in one of them, and to read all of a draft once more would cost more than comparing the rest.
 */
export function sampleHash(text: string, start: number, end: number): number {
  let hash = end - start;
  const step = Math.max(1, Math.floor(hash / SAMPLES));
  for (let at = start; at < end; at += step) hash = addToHash(hash, text.charCodeAt(at));
  return hash;
}

/** The number for what `hash` stands for and one more UTF-16 unit (FNV-1a). */
export function addToHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}
