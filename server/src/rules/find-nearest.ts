/** Words longer than this are no names that someone mistyped. */
const LONGEST = 60;

/**
 * The candidate that a mistyped word most likely means; null when none is near. Letter case and blanks do not count.
 * Half of a Chinese name is near enough (自查 for 自查报告), for a name is how it is cut short; and what stands behind
 * the slash of a rule's name, for that is how it is called.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = simplify(word);
  if (wanted === '' || wanted.length > LONGEST) return null;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const name = simplify(candidate);
    // Nobody who writes a word means `*`.
    if (!/[\p{L}\p{N}]/u.test(name)) continue;
    const distance =
      isPartOf(wanted, name) || name.endsWith(`/${wanted}`) ? 1 : measureDistance(wanted, name, least - 1);
    if (distance >= least) continue;
    best = candidate;
    least = distance;
  }
  return best;
}

function simplify(word: string): string {
  return word.trim().toLowerCase().replaceAll('_', '-');
}

function isPartOf(word: string, name: string): boolean {
  const shorter = Math.min(word.length, name.length);
  const longer = Math.max(word.length, name.length);
  return shorter >= 2 && shorter * 2 >= longer && (name.startsWith(word) || word.startsWith(name));
}

/** Letters to insert, delete, replace or swap with their neighbour; `most + 1` when there are more. */
function measureDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    before = above;
    above = row;
  }
  return above[b.length]!;
}
