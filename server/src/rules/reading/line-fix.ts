import type { Line } from '../../draft/line';
import type { Edit, Fix, Message } from '../rule';
import { isCited } from './quoted';

/** Puts `text` in place of `[start, end)` of a line rule's line. */
export function replaceInLine(start: number, end: number, text: string): Edit {
  return { line: 0, start, endLine: 0, end, text };
}

/**
 * The `fix` of a report on own words; nothing inside 《》 and direct quotation, which stay as they were written.
 * Spread it into the report.
 */
export function fixOwnWords(
  line: Line,
  kind: Fix['kind'],
  title: Message,
  edits: readonly Edit[],
): { readonly fix?: Fix } {
  return edits.some(({ start }) => isCited(line, start)) ? {} : { fix: { kind, title, edits } };
}
