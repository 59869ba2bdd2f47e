import { skipBlanks, trimBlanksEnd } from './characters';
import { readCharacters } from './find-placeholders';
import type { DraftFormat } from './format';
import { type Heading, readHeading } from './heading';
import { isNumberedLeftover, type LeftoverScore, scoreLeftover } from './leftover';
import { type LineRole, type LineState, readState } from './line-state';
import { mayBeWrapped, type Unwrapped, unwrap } from './markup';
import { type Ordinal, readOrdinal } from './ordinal';
import type { Placeholder } from './placeholder';
import { replaceRadicals } from './radicals';

export type LineEnd = '' | '\n' | '\r\n' | '\r';

/**
 * One line of a draft and all that can be read from it alone, given the state it begins in.
 * Immutable: an edit elsewhere keeps the very object. Columns are UTF-16 offsets from 0.
 */
export interface Line {
  /** The words as they are read: radicals are the characters that they stand for. As long as `written`. */
  readonly text: string;
  /** What the file holds, without the line end. */
  readonly written: string;
  readonly lineEnd: LineEnd;
  readonly stateBefore: LineState;
  readonly stateAfter: LineState;
  readonly role: LineRole;
  /** Behind indentation, BOM, Markdown marks (`#`, `**`) and HTML tags. */
  readonly contentStart: number;
  /** Before trailing blanks and closing marks and tags. */
  readonly contentEnd: number;
  /** 1 to 6 for a Markdown heading, else 0. */
  readonly hash: number;
  readonly ordinal: Ordinal | null;
  readonly heading: Heading | null;
  readonly placeholders: readonly Placeholder[];
  /** What is a placeholder as well in a draft that has established its mask. */
  readonly faint: readonly Placeholder[];
  /** Han characters in the line. */
  readonly hanCount: number;
  readonly leftover: LeftoverScore;
}

const HASH = /^(#{1,6})(?:[ \t\u3000\u00A0]+|(?=[一二三四五六七八九十（第]))/;
const NO_PLACEHOLDERS: readonly Placeholder[] = [];

/** Reads one line. `written` comes without its line end. Never throws. */
export function readLine(written: string, lineEnd: LineEnd, state: LineState, format: DraftFormat): Line {
  const text = state === 'front-matter' ? replaceRadicals(written) : written;
  const [stated, stateAfter] = readState(text, state, format);
  let contentStart = skipBlanks(text, 0);
  let contentEnd = trimBlanksEnd(text, contentStart, text.length);
  const role = stated === 'text' && contentStart >= contentEnd ? 'blank' : stated;
  const wordless = (as: LineRole): Line => ({
    text,
    written,
    lineEnd,
    stateBefore: state,
    stateAfter,
    role: as,
    contentStart,
    contentEnd,
    hash: 0,
    ordinal: null,
    heading: null,
    placeholders: NO_PLACEHOLDERS,
    faint: NO_PLACEHOLDERS,
    hanCount: 0,
    leftover: 0,
  });
  if (role !== 'text') return wordless(role);
  const marks =
    text.charCodeAt(contentStart) === 0x23 ? HASH.exec(text.slice(contentStart, contentStart + 16)) : null;
  const { placeholders, faint, hanCount, hasRadicals } = readCharacters(text, format === 'markdown');
  if (hasRadicals) return { ...readLine(replaceRadicals(text), lineEnd, state, format), written };
  let hash = marks ? marks[1]!.length : 0;
  // Behind `# ` and nothing else there is no content, and none that ends before it begins.
  if (marks) contentStart = Math.min(skipBlanks(text, contentStart + marks[0].length), contentEnd);
  const markdown = format === 'markdown';
  if (mayBeWrapped(text, contentStart, contentEnd)) {
    const words: Unwrapped = unwrap(text, contentStart, contentEnd, markdown, hash > 0);
    // Nothing but tags: `</div>` is no line of the report.
    if (words.start >= words.end && hash === 0) return wordless('comment');
    if (words.start < words.end) {
      contentStart = words.start;
      contentEnd = words.end;
      hash ||= words.level;
    }
  }
  const numbered = contentStart < contentEnd ? readOrdinal(text, contentStart) : null;
  const isLeft = numbered !== null && isNumberedLeftover(text.slice(contentStart, contentEnd));
  const ordinal = isLeft ? null : numbered;
  const titleStart = ordinal ? Math.min(ordinal.titleStart, contentEnd) : contentStart;
  const heading = ordinal || hash > 0 ? readHeading(text, titleStart, contentEnd, hash, markdown) : null;
  return {
    text,
    written,
    lineEnd,
    stateBefore: state,
    stateAfter,
    role,
    contentStart,
    contentEnd,
    hash,
    ordinal,
    heading,
    placeholders,
    faint,
    hanCount,
    leftover: ordinal || hash > 0 ? 0 : scoreLeftover(text.slice(contentStart, contentEnd)),
  };
}
