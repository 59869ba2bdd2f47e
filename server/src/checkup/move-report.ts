import type { Report } from '../rules/rule';

/** A report about a part of a text as one about the whole text: each of its lines stands `by` lines further down. */
export function moveReport(report: Report, by: number): Report {
  const { line, fix, related } = report;
  return {
    ...report,
    line: line + by,
    ...(fix ? { fix: { ...fix, edits: fix.edits.map((edit) => moveLines(edit, by)) } } : {}),
    ...(related ? { related: related.map((place) => ({ ...place, line: place.line + by })) } : {}),
  };
}

function moveLines<T extends { readonly line: number; readonly endLine: number }>(edit: T, by: number): T {
  return { ...edit, line: edit.line + by, endLine: edit.endLine + by };
}
