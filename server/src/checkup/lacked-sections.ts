import type { PlannedSection } from '../genres/section-plan';
import { missingSection } from '../rules/structure/missing-section';
import type { CheckedReport, Checkup } from './checkup';
import { levelOf } from './levels';

/** The required sections that are nowhere and that somebody asks for: not where the rule on them is off or silenced. */
export function lackedSections(checkup: Checkup): readonly PlannedSection[] {
  return checkup.reports.flatMap((report) =>
    asksForSections(checkup, report) ? (report.plan?.missing ?? []) : [],
  );
}

/** Whether what a report lacks is said. One place holds all that is said of it, so that one entry silences it whole. */
export function asksForSections(
  { silenced, profile }: Checkup,
  { from, end }: Pick<CheckedReport, 'from' | 'end'>,
): boolean {
  if (!levelOf(missingSection, undefined, profile)) return false;
  return !silenced.some(({ rule, line }) => rule === missingSection.name && from <= line && line < end);
}
