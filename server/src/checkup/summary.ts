import type { Level } from '../rules/rule';
import type { Checkup } from './checkup';
import { lackedSections } from './lacked-sections';
import { countOpen } from './open-placeholders';

/** What stands between a draft and handing it in. */
export interface Summary {
  readonly counts: Readonly<Record<Level, number>>;
  /** Open placeholders, each masked run counted; none of those that are silenced or stand in leftover lines. */
  readonly placeholders: number;
  /** The first accepted title of each required section that is nowhere; none where the rule on them is off or silenced. */
  readonly missingSections: readonly string[];
  /** True for a draft with nothing missing, nothing open, no error and no warning. */
  readonly ready: boolean;
}

/** Sums a checkup up. */
export function summarise(checkup: Checkup): Summary {
  const counts: Record<Level, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { level } of checkup.findings) counts[level]++;
  const placeholders = checkup.recognition.isDraft ? countPlaceholders(checkup) : 0;
  const missingSections = lackedSections(checkup).map(({ demand }) => demand.titles[0] ?? '');
  const isClean = counts.error + counts.warning + placeholders + missingSections.length === 0;
  return { counts, placeholders, missingSections, ready: checkup.recognition.isDraft && isClean };
}

function countPlaceholders(checkup: Checkup): number {
  const openIn = countOpen(checkup);
  let count = 0;
  for (let line = 0; line < checkup.draft.lines.length; line++) count += openIn(line);
  return count;
}
