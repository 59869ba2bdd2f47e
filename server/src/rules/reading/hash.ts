const SAMPLES = 8;

/**
 * A number for `text[start, end)`, the same for the same words. Only some of its UTF-16 units are looked at: what
 * differs mostly differs in one of them, and to read all of a draft once more would cost more than comparing the rest.
 */
export function sampleHash(text: string, start: number, end: number): number {
  let hash = end - start;
  const step = Math.max(1, Math.floor(hash / SAMPLES));
  // FNV-1a.
  for (let at = start; at < end; at += step) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
