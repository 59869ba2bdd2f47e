import type { Level } from '../rules/rule';
import { missingSection } from '../rules/structure/missing-section';
import type { Checkup } from './checkup';
import { levelOf } from './levels';

/** What stands between a draft and handing it in. */
export interface Summary {
  readonly counts: Readonly<Record<Level, number>>;
  /** Open placeholders, each masked run counted; those in leftover lines are not. */
  readonly placeholders: number;
  /** The first accepted title of each required section that is nowhere; none where the rule on them is off. */
  readonly missingSections: readonly string[];
  /** True for a draft with nothing missing, nothing open, no error and no warning. */
  readonly ready: boolean;
}

/** Sums a checkup up. */
export function summarise(checkup: Checkup): Summary {
  const counts: Record<Level, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { level } of checkup.findings) counts[level]++;
  const placeholders = checkup.recognition.isDraft ? countPlaceholders(checkup) : 0;
  const missingSections = listMissingSections(checkup);
  const isClean = counts.error + counts.warning + placeholders + missingSections.length === 0;
  return { counts, placeholders, missingSections, ready: checkup.recognition.isDraft && isClean };
}

function listMissingSections({ reports, profile }: Checkup): readonly string[] {
  if (!levelOf(missingSection, undefined, profile)) return [];
  return reports.flatMap(({ plan }) => plan?.missing.map(({ demand }) => demand.titles[0] ?? '') ?? []);
}

function countPlaceholders({ draft, leftovers }: Checkup): number {
  let count = 0;
  for (const [line, { placeholders }] of draft.lines.entries()) {
    if (placeholders.length > 0 && !leftovers.has(line)) count += placeholders.length;
  }
  return count;
}
