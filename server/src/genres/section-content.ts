import type { Line } from '../draft/line';
import type { Section } from '../draft/section';

/** Ordinals whose lines are headings in their own right; 1. and below often number the items of a list. */
const HEADING_TYPES: ReadonlySet<string> = new Set(['part', 'han', 'han-paren']);
/** A longer heading is a sentence with content of its own. */
const LONGEST_BARE = 30;

/**
 * True for a heading that has no words below it before the next heading of its layer or a higher one. Headings
 * below it count as content unless they are empty as well; comments and leftovers do not, placeholders do.
 */
export function isEmptySection(section: Section, lines: readonly Line[]): boolean {
  if (!isBareHeading(section, lines)) return false;
  let at = section.line + 1;
  for (const child of section.children) {
    if (hasWords(lines, at, child.line) || !isEmptySection(child, lines)) return false;
    at = child.endLine;
  }
  return !hasWords(lines, at, section.endLine);
}

/** True for an item that has its ordinal and no words (`1.`), or a label and nothing behind it (`1.工作目标：`), and nothing below. */
export function isEmptyItem(
  { line, endLine, ordinal, titleStart, titleEnd, children }: Section,
  lines: readonly Line[],
): boolean {
  if (!ordinal || children.length > 0) return false;
  const { text, contentEnd } = lines[line]!;
  const isBare = titleStart >= titleEnd && contentEnd <= Math.max(titleEnd, ordinal.end);
  const isLabel =
    !HEADING_TYPES.has(ordinal.type) && '：:'.includes(text[titleEnd] ?? ' ') && contentEnd === titleEnd + 1;
  return (isBare || isLabel) && !hasWords(lines, line + 1, endLine);
}

/** A line that is a title and nothing else: no sentence, no item of a list. */
function isBareHeading({ kind, line, ordinal, titleEnd, title }: Section, lines: readonly Line[]): boolean {
  if (kind !== 'heading' || title.length > LONGEST_BARE) return false;
  if (ordinal && lines[line]!.hash === 0 && !HEADING_TYPES.has(ordinal.type)) return false;
  return !'。！？；：'.includes(lines[line]!.text[titleEnd] ?? ' ');
}

function hasWords(lines: readonly Line[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const { role, leftover } = lines[i]!;
    if (role === 'code' || (role === 'text' && leftover < 2)) return true;
  }
  return false;
}
