import type { Checkup } from '../checkup/checkup';
import type { Draft } from '../draft/draft';
import { type Attachment, readAttachments } from '../draft/parts/attachments';
import type { Section } from '../draft/section';
import { OpenCounts } from './open-counts';
import { lastWritten, type Stretch, stretchOfLines } from './stretch';

/**
 * A part of a draft as an outline shows it. Entries of one parent stand in their order and do not overlap; a parent
 * holds all of its children.
 */
export interface OutlineEntry {
  /** Ordinal and title, never empty and never a whole paragraph. */
  readonly name: string;
  /** `top` for the headings of the highest layer. */
  readonly kind: 'title' | 'top' | Section['kind'];
  /** The whole part, from the first character of its first line. */
  readonly stretch: Stretch;
  /** The words that its name was taken from. */
  readonly heading: Stretch;
  /** Han characters and open placeholders in it. */
  readonly characters: number;
  readonly open: number;
  readonly children: readonly OutlineEntry[];
}

/** Titles fit an outline up to here; lead-ins and items without a title are whole clauses. */
const LONGEST_NAME = 40;

/**
 * The outline of a draft: its title over everything else, where it has one; sections; attachments.
 * @param openOf how many placeholders of a line are open
 */
export function listEntries(
  checkup: Pick<Checkup, 'draft' | 'leftovers'> & Partial<Pick<Checkup, 'members'>>,
  openOf = (line: number) => checkup.draft.lines[line]!.placeholders.length,
): readonly OutlineEntry[] {
  const { members = [], draft: whole, leftovers } = checkup;
  if (members.length === 0) return new EntryMaker(whole, leftovers, openOf).make();
  return members.map(({ from, end, draft }) => {
    const own = new Set<number>();
    for (const line of leftovers) if (line >= from && line < end) own.add(line - from);
    return moveEntry(new EntryMaker(draft, own, (line) => openOf(line + from)).makeOne(), from);
  });
}

function moveEntry(entry: OutlineEntry, by: number): OutlineEntry {
  const move = (one: Stretch) => ({ ...one, line: one.line + by, endLine: one.endLine + by });
  return {
    ...entry,
    stretch: move(entry.stretch),
    heading: move(entry.heading),
    children: entry.children.map((child) => moveEntry(child, by)),
  };
}

/** A section's ordinal and title, shortened; an editor refuses a whole outline for one empty name. */
export function nameOf({ lines }: Draft, { line, ordinal, title }: Section): string {
  const marks = ordinal ? lines[line]!.text.slice(ordinal.start, ordinal.end) : '';
  return shorten(marks + title);
}

class EntryMaker {
  readonly #draft: Draft;
  readonly #counts: OpenCounts;

  constructor(draft: Draft, leftovers: ReadonlySet<number>, openOf: (line: number) => number) {
    this.#draft = draft;
    this.#counts = new OpenCounts(draft.lines, leftovers, openOf);
  }

  make(): readonly OutlineEntry[] {
    const { title, sections } = this.#draft.outline;
    const parts = [...sections.map((section) => this.#enterSection(section)), ...this.#enterAttachments()];
    if (!title) return parts;
    const { lines } = this.#draft;
    const last = title.endLine - 1;
    const heading = {
      line: title.line,
      start: lines[title.line]!.contentStart,
      endLine: last,
      end: lines[last]!.contentEnd,
    };
    return [this.#enter('title', shorten(title.text), title.line, lines.length, heading, parts)];
  }

  /** The draft as one entry, named by its first line where it has no title. */
  makeOne(): OutlineEntry {
    const { lines, outline } = this.#draft;
    const parts = this.make();
    if (outline.title) return parts[0]!;
    const { text, contentStart, contentEnd } = lines[0]!;
    const heading = { line: 0, start: contentStart, endLine: 0, end: contentEnd };
    return this.#enter('title', shorten(text), 0, lines.length, heading, parts);
  }

  #enterSection(section: Section): OutlineEntry {
    const { line, endLine, titleStart, titleEnd, ordinal, children } = section;
    const start = ordinal?.start ?? titleStart;
    const heading = { line, start, endLine: line, end: Math.max(start, titleEnd) };
    const below = children.map((child) => this.#enterSection(child));
    return this.#enter(kindOf(section), nameOf(this.#draft, section), line, endLine, heading, below);
  }

  /** The list of attachments, and each attachment that follows the text, up to the next one. */
  *#enterAttachments(): Generator<OutlineEntry> {
    const { listed, pages } = readAttachments(this.#draft);
    const [first] = listed;
    if (first) {
      const name = shorten(this.#draft.lines[first.line]!.text);
      yield this.#enterAttachment(first, name, listed.at(-1)!.line + 1);
    }
    for (const [i, page] of pages.entries()) {
      const { line, start, end, title } = page;
      const name = shorten(`${this.#draft.lines[line]!.text.slice(start, end)} ${title}`);
      yield this.#enterAttachment(page, name, pages[i + 1]?.line ?? this.#draft.lines.length);
    }
  }

  #enterAttachment({ line, end }: Attachment, name: string, endLine: number): OutlineEntry {
    const heading = { line, start: this.#draft.lines[line]!.contentStart, endLine: line, end };
    return this.#enter('attachment', name, line, lastWritten(this.#draft, line, endLine) + 1, heading, []);
  }

  #enter(
    kind: OutlineEntry['kind'],
    name: string,
    line: number,
    endLine: number,
    heading: Stretch,
    children: readonly OutlineEntry[],
  ): OutlineEntry {
    const stretch = stretchOfLines(this.#draft, line, endLine);
    return { name, kind, stretch, heading, ...this.#counts.between(line, endLine), children };
  }
}

/** The top layers look alike in the outline, and unlike those below. */
function kindOf({ kind, ordinal, parent }: Section): OutlineEntry['kind'] {
  const isTop = ordinal ? ordinal.type === 'part' || ordinal.type === 'han' : parent === null;
  return kind === 'heading' && isTop ? 'top' : kind;
}

function shorten(name: string): string {
  const trimmed = name.trim();
  if (trimmed.length <= LONGEST_NAME) return trimmed || '…';
  // Not between the halves of a surrogate pair.
  return `${trimmed.slice(0, LONGEST_NAME).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
