import type { Draft } from '../../draft/draft';
import type { Section } from '../../draft/section';
import type { MisplacedSection } from '../../genres/section-order';
import type { Edit } from '../rule';
import { findSectionsEnd } from './body-lines';
import { isModel, writeOrdinal } from './heading-style';

/** Longer moves than this are left to the writer: the edit would hold most of the draft. */
const MOST_LINES = 1000;

/** A section's lines without the blank ones behind them. */
interface Block {
  readonly section: Section;
  readonly end: number;
}

/**
 * The edit that puts a section on the right side of the other one, its subsections with it, and renumbers; null
 * where the headings between them are not numbered in a row, so that nobody can say which numbers they should have.
 */
export function moveSection(draft: Draft, { section, other, fault }: MisplacedSection): Edit | null {
  const siblings = section.parent?.children ?? draft.outline.sections;
  const from = siblings.indexOf(section);
  const to = siblings.indexOf(other);
  if (from < 0 || to < 0) return null;
  const range = siblings.slice(Math.min(from, to), Math.max(from, to) + 1);
  if (!isNumberedInRow(range, draft)) return null;
  const limit = findSectionsEnd(draft);
  const blocks = range.map((one) => ({ section: one, end: trimEnd(draft, one, limit) }));
  const last = blocks.at(-1)!;
  if (last.end - range[0]!.line > MOST_LINES) return null;
  const [moved] = fault === 'late' ? blocks.slice(-1) : blocks;
  const others = blocks.filter((block) => block !== moved);
  const ordered = fault === 'late' ? [moved!, ...others] : [...others, moved!];
  const text = ordered
    .map((block, i) => writeBlock(draft, block, range[i]!) + gapAfter(draft, blocks, i))
    .join('');
  const end = draft.lines[last.end - 1]!.text.length;
  return { line: range[0]!.line, start: 0, endLine: last.end - 1, end, text };
}

function isNumberedInRow(range: readonly Section[], { lines }: Draft): boolean {
  return range.every((section, i) => {
    if (!isModel(section, lines)) return false;
    const before = i > 0 ? range[i - 1]!.ordinal : null;
    if (i === 0) return true;
    const { ordinal } = section;
    return ordinal ? before?.type === ordinal.type && before.value === ordinal.value - 1 : before === null;
  });
}

function trimEnd({ lines }: Draft, { line, endLine }: Section, limit: number): number {
  let end = Math.max(Math.min(endLine, limit), line + 1);
  while (end > line + 1 && lines[end - 1]!.role === 'blank') end--;
  return end;
}

/** The block's text under the number of the section whose place it takes; without its last line end. */
function writeBlock({ lines }: Draft, { section, end }: Block, place: Section): string {
  let text = '';
  for (let i = section.line; i < end; i++) {
    const line = lines[i]!;
    text += i === section.line ? renumber(line.written, section, place) : line.written;
    if (i < end - 1) text += line.lineEnd;
  }
  return text;
}

function renumber(text: string, { ordinal }: Section, place: Section): string {
  if (!ordinal || !place.ordinal) return text;
  const written = writeOrdinal(text.slice(ordinal.start, ordinal.end), place.ordinal.value);
  return text.slice(0, ordinal.start) + written + text.slice(ordinal.end);
}

/** What stands between two neighbouring blocks stays where it is. */
function gapAfter({ lines }: Draft, blocks: readonly Block[], i: number): string {
  const next = blocks[i + 1];
  if (!next) return '';
  let gap = lines[blocks[i]!.end - 1]!.lineEnd as string;
  for (let line = blocks[i]!.end; line < next.section.line; line++)
    gap += lines[line]!.written + lines[line]!.lineEnd;
  return gap;
}
