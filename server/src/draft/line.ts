import { skipBlanks, trimBlanksEnd } from './characters';
import { readCharacters } from './find-placeholders';
import type { DraftFormat } from './format';
import { type Heading, readHeading } from './heading';
import { type LeftoverScore, scoreLeftover } from './leftover';
import { type LineRole, type LineState, readState } from './line-state';
import { type Ordinal, readOrdinal } from './ordinal';
import type { Placeholder } from './placeholder';

export type LineEnd = '' | '\n' | '\r\n' | '\r';

/**
 * One line of a draft and all that can be read from it alone, given the state it begins in.
 * Immutable: an edit elsewhere keeps the very object. Columns are UTF-16 offsets from 0.
 */
export interface Line {
  readonly text: string;
  readonly lineEnd: LineEnd;
  readonly stateBefore: LineState;
  readonly stateAfter: LineState;
  readonly role: LineRole;
  /** Behind indentation, BOM and Markdown marks (`#`, `**`). */
  readonly contentStart: number;
  /** Before trailing blanks and closing Markdown marks. */
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

/** Reads one line. `text` comes without its line end. Never throws. */
export function readLine(text: string, lineEnd: LineEnd, state: LineState, format: DraftFormat): Line {
  const [stated, stateAfter] = readState(text, state, format);
  let contentStart = skipBlanks(text, 0);
  let contentEnd = trimBlanksEnd(text, contentStart, text.length);
  const role = stated === 'text' && contentStart >= contentEnd ? 'blank' : stated;
  if (role !== 'text') {
    return {
      text,
      lineEnd,
      stateBefore: state,
      stateAfter,
      role,
      contentStart,
      contentEnd,
      hash: 0,
      ordinal: null,
      heading: null,
      placeholders: NO_PLACEHOLDERS,
      faint: NO_PLACEHOLDERS,
      hanCount: 0,
      leftover: 0,
    };
  }
  const marks =
    text.charCodeAt(contentStart) === 0x23 ? HASH.exec(text.slice(contentStart, contentStart + 16)) : null;
  const hash = marks ? marks[1]!.length : 0;
  // Behind `# ` and nothing else there is no content, and none that ends before it begins.
  if (marks) contentStart = Math.min(skipBlanks(text, contentStart + marks[0].length), contentEnd);
  if (format === 'markdown') [contentStart, contentEnd] = skipEmphasis(text, contentStart, contentEnd);
  const ordinal = contentStart < contentEnd ? readOrdinal(text, contentStart) : null;
  const titleStart = ordinal ? Math.min(ordinal.titleStart, contentEnd) : contentStart;
  const heading = ordinal || hash > 0 ? readHeading(text, titleStart, contentEnd, hash) : null;
  const { placeholders, faint, hanCount } = readCharacters(text, format === 'markdown');
  return {
    text,
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
    leftover: ordinal || hash > 0 ? 0 : scoreLeftover(text),
  };
}

/** A line that is bold as a whole (`**一、基本情况**`) is read without its asterisks. */
function skipEmphasis(text: string, start: number, end: number): [number, number] {
  if (!text.startsWith('**', start) || end - start < 5) return [start, end];
  const close = text.indexOf('**', start + 2);
  return close + 2 === end ? [start + 2, close] : [start, end];
}
