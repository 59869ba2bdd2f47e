import type { Draft } from '../draft/draft';
import type { Edit } from './rule';

/** Applies edits that do not overlap; all places are those of `draft`. Text outside them stays as it is. */
export function applyEdits(draft: Draft, edits: readonly Edit[]): Draft {
  let edited = draft;
  for (const edit of [...edits].sort(compareEdits).reverse()) {
    const start = { line: edit.line, column: edit.start };
    edited = edited.edit(start, { line: edit.endLine, column: edit.end }, edit.text).draft;
  }
  return edited;
}

/** Order of edits in a text. */
export function compareEdits(a: Edit, b: Edit): number {
  return a.line - b.line || a.start - b.start;
}
