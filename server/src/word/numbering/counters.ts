import type { NumberLevel, NumberList } from './number-definitions';
import { formatNumber } from './number-format';

/** Whatever glyph a list has: most are codes of symbol faces, and nobody reads one as another word. */
const BULLET = '•';

/**
 * Counts the numbered paragraphs of a document in their order and writes their labels (ISO/IEC 29500-1, 17.9).
 * Lists of one definition share counters; a list that says with which number a level starts does so once.
 */
export class Counters {
  readonly #counts = new Map<string, (number | null)[]>();
  readonly #started = new Set<string>();

  /** The label of the next paragraph at that level (from 0), without what stands between it and the text. */
  next(list: NumberList, level: number): string {
    const counts = this.#countsOf(list);
    counts[level] = this.#number(list, level, counts);
    for (let deeper = level + 1; deeper < counts.length; deeper++) {
      if (restartsAfter(list.levels[deeper]!, level)) counts[deeper] = null;
    }
    return label(list, level, counts);
  }

  #countsOf({ definition, levels }: NumberList): (number | null)[] {
    const known = this.#counts.get(definition);
    if (known) return known;
    const counts = levels.map(() => null);
    this.#counts.set(definition, counts);
    return counts;
  }

  #number(list: NumberList, level: number, counts: readonly (number | null)[]): number {
    const override = list.overrides.get(level);
    const key = `${list.id}/${level}`;
    if (override !== undefined && !this.#started.has(key)) {
      this.#started.add(key);
      return override;
    }
    const last = counts[level] ?? null;
    return last === null ? (override ?? list.levels[level]!.start) : last + 1;
  }
}

/** Whether a paragraph at `level` makes a deeper one begin anew. */
function restartsAfter({ restart }: NumberLevel, level: number): boolean {
  if (restart === null) return true;
  return level < restart;
}

function label(list: NumberList, level: number, counts: readonly (number | null)[]): string {
  const own = list.levels[level]!;
  if (own.format === 'bullet') return own.text.trim() === '' ? '' : BULLET;
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const { start, format, custom } = list.levels[at]!;
    const value = counts[at] ?? list.overrides.get(at) ?? start;
    return own.isLegal ? String(value) : formatNumber(value, format, custom);
  });
}
