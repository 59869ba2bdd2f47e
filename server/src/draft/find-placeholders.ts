import type { Placeholder } from './placeholder';
import { SLOTS } from './slots';

/**
 * Finds all placeholders of one line.
 * @param text one line without its line end
 * @param markdown true leaves out code spans, link targets and HTML tags
 * @returns placeholders sorted by start, disjoint; columns in UTF-16 units
 */
export function findPlaceholders(text: string, markdown: boolean): readonly Placeholder[] {
  const found: Placeholder[] = [];
  if (markdown && text.includes('`')) return found;
  for (const match of text.matchAll(/(?<![A-Za-z0-9_.@/-])(?:X{2,20}|×{2,20})(?![A-Za-z0-9_@-])/g)) {
    const start = match.index;
    found.push({ start, end: start + match[0].length, family: 'x-run', certainty: 'high', slot: 'unknown' });
  }
  return found;
}

/** Words for what a placeholder of `text` stands for, with its unit or noun where one can be read. */
export function describeSlot(_text: string, placeholder: Placeholder): { zh: string; en: string } {
  return SLOTS[placeholder.slot];
}
