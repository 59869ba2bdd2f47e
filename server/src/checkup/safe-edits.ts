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
  const byLine = new Map<number, Edit[]>();
  for (const { rule, fix } of findings) {
    if (fix?.kind !== 'safe' || (only !== undefined && rule !== only)) continue;
    if (fix.edits.some((edit) => clashes(edit, byLine))) continue;
    for (const edit of fix.edits) {
      taken.push(edit);
      for (let line = edit.line; line <= edit.endLine; line++)
        byLine.set(line, [...(byLine.get(line) ?? []), edit]);
    }
  }
  return taken.sort(compareEdits);
}

function clashes(edit: Edit, byLine: ReadonlyMap<number, readonly Edit[]>): boolean {
  for (let line = edit.line; line <= edit.endLine; line++) {
    if (byLine.get(line)?.some((other) => !isBefore(edit, other) && !isBefore(other, edit))) return true;
  }
  return false;
}

/** True when `a` ends before `b` begins; two insertions at one place touch. */
function isBefore(a: Edit, b: Edit): boolean {
  if (a.endLine !== b.line) return a.endLine < b.line;
  const bothEmpty = a.line === b.line && a.start === b.start;
  return a.end <= b.start && !bothEmpty;
}
