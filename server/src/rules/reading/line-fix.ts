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
  if (edits.some(({ start }) => isCited(line, start))) return {};
  return { fix: { kind, title, edits: edits.map((edit) => takeEscape(line.text, edit)) } };
}

const ESCAPABLE = /[!-/:-@[-`{-~]/;

/**
 * A converter escapes marks of Markdown (`\\"` `\\...` `\\(`): where a mark becomes one that means nothing to Markdown, the
 * backslash before it goes along.
 */
function takeEscape(text: string, edit: Edit): Edit {
  const { start, text: mark } = edit;
  if (text[start - 1] !== '\\' || text[start - 2] === '\\') return edit;
  if (!ESCAPABLE.test(text[start] ?? '') || mark === '' || ESCAPABLE.test(mark[0]!)) return edit;
  return { ...edit, start: start - 1 };
}
