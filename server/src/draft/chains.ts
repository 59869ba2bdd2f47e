import type { Placeholder } from './placeholder';

/**
 * Placeholders that a reader sees as one: a place (XX县XX镇XX村), a date (20XX年X月X日) or a single one.
 * Columns are UTF-16 offsets in the line; `end` stands behind the last unit.
 */
export interface Chain {
  readonly start: number;
  readonly end: number;
  readonly placeholders: readonly Placeholder[];
  readonly kind: 'place' | 'date' | 'single';
}

/** A mask whose length differs from that of another one, where a writer would make them equal. */
export interface InconsistentMask {
  readonly odd: Placeholder;
  readonly other: Placeholder;
}

/** Groups the placeholders of one line into chains, in their order; every placeholder is in exactly one. */
export function findChains(_text: string, placeholders: readonly Placeholder[]): readonly Chain[] {
  return placeholders.map((one) => ({ start: one.start, end: one.end, placeholders: [one], kind: 'single' }));
}

/** Finds masks of unlike length inside one place chain, or between like slots of one line. */
export function findInconsistentMasks(_text: string, _chains: readonly Chain[]): readonly InconsistentMask[] {
  return [];
}
