import type { Edit } from '../../rules/rule';

/** What could be written at a place. Columns in UTF-16 units, all on the line of the place. */
export interface Suggestion {
  readonly kind: 'section' | 'ordinal' | 'formulation';
  /** As a list shows it. */
  readonly label: string;
  /** Takes the place of `[start, column)`. */
  readonly text: string;
  readonly start: number;
  /** What has been typed is compared with this. */
  readonly filter: string;
  /** Elsewhere in the draft: those behind are numbered on. */
  readonly more: readonly Edit[];
  /** Where a formulation comes from; empty for the others. */
  readonly source: string;
}
