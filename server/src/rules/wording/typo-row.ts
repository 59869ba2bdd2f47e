import type { GuardedRow } from '../matching/guarded-phrases';

/**
 * A wrong form and the right one. How sure it is that the form is wrong where its guards hold:
 * - `A`: in any text;
 * - `B`: in official prose, almost always;
 * - `C`: no slip, but offices write it otherwise.
 */
export interface Typo extends GuardedRow {
  readonly sure: 'A' | 'B' | 'C';
  readonly right: string;
  /** What was written so in earlier days: right in a sentence that is quoted from then. */
  readonly isOld?: true;
}
