import type { LineChange } from '../draft/draft';
import { compareFindings, type Finding } from './finding';

/** A finding that knows its line as line 0, put where the line stands. */
export function placeAt(finding: Finding, line: number): Finding {
  if (line === 0) return finding;
  const { fix, related } = finding;
  return {
    ...finding,
    line: finding.line + line,
    fix: fix && { ...fix, edits: fix.edits.map((edit) => move(edit, line)) },
    related: related.length === 0 ? related : related.map((one) => ({ ...one, line: one.line + line })),
  };
}

function move<Edit extends { line: number; endLine: number }>(edit: Edit, by: number): Edit {
  return { ...edit, line: edit.line + by, endLine: edit.endLine + by };
}

/** What is left of the findings of single lines when some lines were replaced: those below move along. */
export function replaceLines(
  findings: readonly Finding[],
  { from, removed, added }: LineChange,
): readonly Finding[] {
  const first = firstAt(findings, from);
  const next = firstAt(findings, from + removed);
  const below = findings.slice(next);
  const moved = added === removed ? below : below.map((finding) => placeAt(finding, added - removed));
  return findings.slice(0, first).concat(moved);
}

/** Index of the first finding at `line` or below it. */
function firstAt(findings: readonly Finding[], line: number): number {
  let low = 0;
  for (let high = findings.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (findings[middle]!.line < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Both lists as one; each stands in the order of its places, and so does the result. */
export function insertFindings(list: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  if (others.length === 0) return list;
  const merged: Finding[] = [];
  let next = 0;
  for (const finding of list) {
    while (next < others.length && compareFindings(others[next]!, finding) < 0) merged.push(others[next++]!);
    merged.push(finding);
  }
  while (next < others.length) merged.push(others[next++]!);
  return merged;
}
