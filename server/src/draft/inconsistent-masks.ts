import type { Chain } from './chains';
import type { Placeholder } from './placeholder';
import { readFollower } from './placeholder/followers';
import type { SlotId } from './slots';

/** A mask whose length differs from that of another one, where a writer would make them equal. */
export interface InconsistentMask {
  readonly odd: Placeholder;
  readonly other: Placeholder;
}

/**
 * Finds masks of unlike length where the difference can only be a slip (domain 5.2):
 * inside one place (XX县XX镇XXX村), and between counts of the same thing in one line (XXX户…XX户).
 * Dates are left alone: XXXX年X月XX日 follows the digits. So is a single X, which may stand for one digit.
 * @param chains what `findChains` made of `text`
 * @returns one pair for each odd mask: the one that is outnumbered, or of two the later one
 */
export function findInconsistentMasks(text: string, chains: readonly Chain[]): readonly InconsistentMask[] {
  const pairs: InconsistentMask[] = [];
  const counts = new Map<string, Placeholder[]>();
  for (const { kind, placeholders } of chains) {
    if (kind === 'place') compare(text, placeholders, pairs);
    else if (kind === 'single') collectCount(text, placeholders[0]!, counts);
  }
  for (const same of counts.values()) compare(text, same, pairs);
  return pairs.sort((a, b) => a.odd.start - b.odd.start);
}

/** Only whole numbers of the same thing: a percentage or an amount may well have more digits than its neighbour. */
const COMPARED: ReadonlySet<SlotId> = new Set<SlotId>([
  'households',
  'people',
  'villages',
  'townships',
  'organisations',
]);

function collectCount(text: string, placeholder: Placeholder, counts: Map<string, Placeholder[]>): void {
  if (!COMPARED.has(placeholder.slot) || placeholder.end - placeholder.start < 2) return;
  const key = placeholder.slot + (readFollower(text, placeholder.end)?.word ?? '');
  const same = counts.get(key);
  if (same) same.push(placeholder);
  else counts.set(key, [placeholder]);
}

/** Compares masks made of the same character with the length that most of them have. */
function compare(text: string, placeholders: readonly Placeholder[], pairs: InconsistentMask[]): void {
  const usual = usualMask(placeholders);
  if (!usual) return;
  for (const odd of placeholders) {
    const comparable = text[odd.end - 1] === text[usual.end - 1] && odd.family === usual.family;
    if (comparable && length(odd) !== length(usual)) pairs.push({ odd, other: usual });
  }
}

/** The first mask of the commonest length; of equally common lengths, the first that appears. */
function usualMask(placeholders: readonly Placeholder[]): Placeholder | null {
  const times = new Map<number, number>();
  for (const one of placeholders) times.set(length(one), (times.get(length(one)) ?? 0) + 1);
  let usual: Placeholder | null = null;
  for (const one of placeholders)
    if (!usual || times.get(length(one))! > times.get(length(usual))!) usual = one;
  return usual;
}

function length({ start, end }: Placeholder): number {
  return end - start;
}
