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
    ({ findings }) =>
      findings.find(
        ({ rule, fix, message }) => rule === missingSection.name && fix && message.id !== 'debatable',
      )?.fix?.edits ?? [],
    checkup.reports.reduce((sum, { plan }) => sum + (plan?.missing.length ?? 0), 0),
  );
}
