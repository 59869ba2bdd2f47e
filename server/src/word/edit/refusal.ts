/**
 * Why a change of the text cannot be written into a Word document: it touches an automatic number; what a field or a form
 * shows; a control that is locked or bound to data; it would join a cell, a text box or a table with something else; the
 * place of a section's end.
 */
export type RefusalReason = 'automatic-number' | 'field' | 'locked' | 'cell' | 'section';

/** A change that was not written; everything else was. */
export interface Refusal {
  /** In the new text, from 0. */
  readonly line: number;
  readonly reason: RefusalReason;
}
