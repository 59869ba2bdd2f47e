import type { Finding } from './finding';

/**
 * Rules that see one and the same fault, each row in the order in which they may speak of it: where their findings
 * overlap, only the first one does. What merely stands in one place (a typo in a long sentence, a lost number
 * with the wrong mark) is two faults, and both are told.
 */
const ONE_FAULT: readonly (readonly string[])[] = [
  // A lone ( is short of its other half; that it is half-width as well can wait until the pair is whole.
  ['punctuation/unpaired-mark', 'punctuation/half-width-mark'],
  // The cause that copies the problem is the more telling one of two passages that are alike.
  ['structure/cause-repeats-problem', 'consistency/repeated-fragment'],
  // The date of the paper and that of its printing have rules of their own.
  ['structure/date-of-paper-form', 'numeral/date-separators', 'numeral/year-zero'],
  ['structure/imprint-form', 'numeral/padded-date'],
  // What is told as done after the date of the paper is the graver side of a date that has not come.
  ['consistency/event-after-date', 'consistency/stale-date'],
  // Layers that are turned round are skipped as well.
  ['numbering/inverted-levels', 'numbering/skipped-level'],
];

interface Rank {
  readonly row: number;
  readonly place: number;
}

const RANKS: ReadonlyMap<string, Rank> = new Map(
  ONE_FAULT.flatMap((rules, row) => rules.map((rule, place) => [rule, { row, place }] as const)),
);

/**
 * Leaves one finding of those that speak of one fault.
 * @param findings in the order of their places
 * @returns the same list where nothing overlaps
 */
export function resolveOverlaps(findings: readonly Finding[]): readonly Finding[] {
  const lost = new Set<Finding>();
  const last: (Finding | undefined)[] = ONE_FAULT.map(() => undefined);
  for (const finding of findings) {
    const rank = RANKS.get(finding.rule);
    if (!rank) continue;
    const before = last[rank.row];
    if (!before || before.rule === finding.rule || !overlap(before, finding)) last[rank.row] = finding;
    else if (RANKS.get(before.rule)!.place < rank.place) lost.add(finding);
    else {
      lost.add(before);
      last[rank.row] = finding;
    }
  }
  return lost.size === 0 ? findings : findings.filter((finding) => !lost.has(finding));
}

/** Of two findings in order. */
function overlap(before: Finding, next: Finding): boolean {
  return before.line === next.line && next.start < before.end;
}
