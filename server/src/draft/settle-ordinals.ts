import type { Line } from './line';
import { ORDINAL_TYPES, type Ordinal } from './ordinal';

/** A line that may open a section, with its ordinal if that is one. */
export interface Opener {
  readonly line: number;
  readonly ordinal: Ordinal | null;
}

/**
 * Decides which doubtful ordinals count: one counts where it continues the list it stands in (`1.` `2` `3.`),
 * that is, where the ordinal before it in the same list is one less, or the one after it one more,
 * and none of the others claims its number. Takes and returns openers in the order of their lines.
 */
export function settleOrdinals(lines: readonly Line[], candidates: readonly number[]): Opener[] {
  const openers: Opener[] = [];
  for (let i = 0; i < candidates.length; i++) {
    const line = lines[candidates[i]!]!;
    const { ordinal } = line;
    if (ordinal?.doubtful && !continuesList(lines, candidates, i, openers)) {
      if (line.hash > 0) openers.push({ line: candidates[i]!, ordinal: null });
      continue;
    }
    openers.push({ line: candidates[i]!, ordinal });
  }
  return openers;
}

function continuesList(
  lines: readonly Line[],
  candidates: readonly number[],
  index: number,
  settled: readonly Opener[],
): boolean {
  const own = lines[candidates[index]!]!.ordinal!;
  const { type, value } = own;
  const before = lastOfList(settled, type);
  const after = nextOfList(lines, candidates, index, own);
  if (after !== null && after === value) return false;
  if (before !== null) return before === value - 1;
  return value === 1 && after === 2;
}

/** The number of the nearest settled sibling above, or null when a higher ordinal comes first. */
function lastOfList(settled: readonly Opener[], type: Ordinal['type']): number | null {
  const rank = ORDINAL_TYPES.indexOf(type);
  for (let i = settled.length - 1; i >= 0; i--) {
    const ordinal = settled[i]!.ordinal;
    if (!ordinal || ORDINAL_TYPES.indexOf(ordinal.type) < rank) return null;
    if (ordinal.type === type) return ordinal.value;
  }
  return null;
}

/**
 * The number of the next sibling below that is not doubtful, or null. Of those with a comma (1，…… 2，……), which hardly
 * anything else begins with, two in a row prove each other.
 */
function nextOfList(
  lines: readonly Line[],
  candidates: readonly number[],
  index: number,
  own: Ordinal,
): number | null {
  const { type } = own;
  const rank = ORDINAL_TYPES.indexOf(type);
  for (let i = index + 1; i < candidates.length; i++) {
    const ordinal = lines[candidates[i]!]!.ordinal;
    if (!ordinal || ORDINAL_TYPES.indexOf(ordinal.type) < rank) return null;
    if (ordinal.type !== type) continue;
    if (!ordinal.doubtful || (ordinal.mark === '，' && own.mark === '，')) return ordinal.value;
  }
  return null;
}
