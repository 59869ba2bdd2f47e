import type { Draft } from '../draft/draft';
import { missingSection } from '../rules/structure/missing-section';
import type { Checkup } from './checkup';
import { editInRounds } from './edit-in-rounds';

/**
 * Inserts every missing section by its own fix, one after the other, because each renumbers the headings behind it.
 * @returns the completed draft; the very same object when nothing is missing
 */
export function insertMissingSections(checkup: Checkup): Draft {
  return editInRounds(
    checkup,
    ({ findings }) => findings.find(({ rule, fix }) => rule === missingSection.name && fix)?.fix?.edits ?? [],
    checkup.plan?.missing.length ?? 0,
  );
}
