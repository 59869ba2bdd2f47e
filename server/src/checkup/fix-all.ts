import type { Draft } from '../draft/draft';
import type { Checkup } from './checkup';
import { editInRounds } from './edit-in-rounds';
import { collectSafeEdits } from './safe-edits';

/** More than any chain of fixes needs. */
const MOST_ROUNDS = 10;

/**
 * Applies all safe fixes until none is left.
 * @param only fixes the findings of this rule alone
 * @returns the fixed draft; the very same object when there is nothing to fix
 */
export function fixAll(checkup: Checkup, only?: string): Draft {
  return editInRounds(checkup, ({ findings }) => collectSafeEdits(findings, only), MOST_ROUNDS);
}
