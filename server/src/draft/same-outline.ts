import { readInlineFirst } from './inline-first';
import { endsInColon } from './lead-in';
import type { Line } from './line';
import type { Ordinal } from './ordinal';
import type { Outline } from './outline';
import type { Section } from './section';

/** True where two outlines say the same: then the older one can stay, with all that was derived from it. */
export function isSameOutline(a: Outline, b: Outline): boolean {
  return isSameFlat(a.title, b.title) && isSameFlat(a.ending, b.ending) && areSame(a.sections, b.sections);
}

function areSame(a: readonly Section[], b: readonly Section[], moved = 0): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!isSameSection(a[i]!, b[i]!, moved)) return false;
  return true;
}

/** True where a section and all below it are laid out alike in two drafts, the second one `moved` lines further down. */
export function isSameSection(a: Section, b: Section, moved: number): boolean {
  return (
    a.line + moved === b.line &&
    a.endLine + moved === b.endLine &&
    a.kind === b.kind &&
    a.titleStart === b.titleStart &&
    a.titleEnd === b.titleEnd &&
    a.title === b.title &&
    isSameOrdinal(a.ordinal, b.ordinal) &&
    areSame(a.children, b.children, moved)
  );
}

function isSameOrdinal(a: Ordinal | null, b: Ordinal | null): boolean {
  return a === b || isSameFlat(a, b);
}

/** Compares objects that hold nothing but simple values. */
function isSameFlat<T extends object>(a: T | null, b: T | null): boolean {
  if (!a || !b) return a === b;
  for (const key in a) if (a[key] !== b[key]) return false;
  return true;
}

/** So long a paragraph is no title, no signature and no date, wherever it stands. */
const LONG_HAN = 61;

/**
 * True for two long paragraphs that the outline cannot tell apart: the same ordinal and title, and whatever behind them.
 * What it says of shorter lines depends on where they stand.
 */
export function isSameForOutline(a: Line, b: Line): boolean {
  return (
    isLongParagraph(a) &&
    isLongParagraph(b) &&
    isSameOrdinal(a.ordinal, b.ordinal) &&
    isSameFlat(a.heading, b.heading) &&
    isSameFirst(a, b)
  );
}

/** Both begin a series with the same words, or neither does. */
function isSameFirst(a: Line, b: Line): boolean {
  const [one, other] = [readInlineFirst(a), readInlineFirst(b)];
  return one?.titleStart === other?.titleStart && one?.title === other?.title;
}

function isLongParagraph(line: Line): boolean {
  const { role, hanCount, hash, leftover, text, contentStart } = line;
  if (role !== 'text' || hanCount < LONG_HAN || hash > 0 || leftover > 0) return false;
  return text[contentStart] !== '附' && !endsInColon(line);
}
