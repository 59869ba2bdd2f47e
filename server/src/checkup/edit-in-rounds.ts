import type { Draft, LineChange } from '../draft/draft';
import { compareEdits } from '../rules/apply-edits';
import type { Edit } from '../rules/rule';
import type { Checkup } from './checkup';

/**
 * Edits a draft round by round: each round's edits are chosen from the checkup of what the round before has made.
 * @param choose the next edits, which must not overlap; none ends it
 * @param most rounds at the most: a pair of fixes that undo each other must not run for ever
 * @returns the edited draft; the very same object when the first round has no edits
 */
export function editInRounds(
  checkup: Checkup,
  choose: (checkup: Checkup) => readonly Edit[],
  most: number,
): Draft {
  let current = checkup;
  for (let round = 0; round < most; round++) {
    const edits = choose(current);
    if (edits.length === 0) break;
    current = edit(current, edits);
  }
  return current.draft;
}

function edit(checkup: Checkup, edits: readonly Edit[]): Checkup {
  let { draft } = checkup;
  const changes: LineChange[] = [];
  for (const { line, start, endLine, end, text } of [...edits].sort(compareEdits).reverse()) {
    const edited = draft.edit({ line, column: start }, { line: endLine, column: end }, text);
    draft = edited.draft;
    changes.push(edited.change);
  }
  return checkup.after(draft, changes);
}
