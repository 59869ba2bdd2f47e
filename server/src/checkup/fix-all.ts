import type { Draft, LineChange } from '../draft/draft';
import type { Checkup } from './checkup';
import { collectSafeEdits } from './safe-edits';

/** More rounds than any chain of fixes needs; a pair of fixes that undo each other must not run for ever. */
const MOST_ROUNDS = 10;

/**
 * Applies all safe fixes, round by round, until none is left.
 * @param only fixes the findings of this rule alone
 * @returns the fixed draft; the very same object when there is nothing to fix
 */
export function fixAll(checkup: Checkup, only?: string): Draft {
  let current = checkup;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = collectSafeEdits(current.findings, only);
    if (edits.length === 0) break;
    let { draft } = current;
    const changes: LineChange[] = [];
    for (const edit of [...edits].reverse()) {
      const end = { line: edit.endLine, column: edit.end };
      const edited = draft.edit({ line: edit.line, column: edit.start }, end, edit.text);
      changes.push(edited.change);
      draft = edited.draft;
    }
    current = current.after(draft, changes);
  }
  return current.draft;
}
