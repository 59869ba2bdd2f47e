import type { LineChange } from '../draft/draft';
import { compareFindings, type Finding } from './finding';

/** A finding put so many lines further down: one that knows its line as line 0, where the line stands. */
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

/**
 * What is left of the findings of single lines when edits have replaced some lines: those below move along, once for
 * all edits.
 */
export function replaceLines(
  findings: readonly Finding[],
  changes: readonly LineChange[],
): readonly Finding[] {
  const untouched = firstAt(findings, Math.min(...changes.map(({ from }) => from)));
  const left = findings.slice(0, untouched);
  for (let i = untouched; i < findings.length; i++) {
    const finding = findings[i]!;
    const line = follow(finding.line, changes);
    if (line >= 0) left.push(placeAt(finding, line - finding.line));
  }
  return left;
}

/** Where a line stands after the edits; -1 where one of them has replaced it. */
function follow(line: number, changes: readonly LineChange[]): number {
  let now = line;
  for (const { from, removed, added } of changes) {
    if (now < from) continue;
    if (now < from + removed) return -1;
    now += added - removed;
  }
  return now;
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
