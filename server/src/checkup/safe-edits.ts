import { compareEdits } from '../rules/apply-edits';
import type { Edit } from '../rules/rule';
import type { Finding } from './finding';

/**
 * The edits of all safe fixes, in order; of two that touch, the first one wins, and the whole fix of the other
 * is left for the next round.
 * @param only takes the fixes of this rule alone
 */
export function collectSafeEdits(findings: readonly Finding[], only?: string): readonly Edit[] {
  const taken: Edit[] = [];
  for (const { rule, fix } of findings) {
    if (fix?.kind !== 'safe' || (only !== undefined && rule !== only)) continue;
    const clash = fix.edits.some((edit) => taken.some((other) => touches(edit, other)));
    if (!clash) taken.push(...fix.edits);
  }
  return taken.sort(compareEdits);
}

function touches(a: Edit, b: Edit): boolean {
  return !isBefore(a, b) && !isBefore(b, a);
}

/** True when `a` ends before `b` begins; two insertions at one place touch. */
function isBefore(a: Edit, b: Edit): boolean {
  if (a.endLine !== b.line) return a.endLine < b.line;
  const bothEmpty = a.line === b.line && a.start === b.start;
  return a.end <= b.start && !bothEmpty;
}
