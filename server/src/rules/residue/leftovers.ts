import type { Draft } from '../../draft/draft';
import { findLeftoverLines } from '../../draft/find-leftover-lines';
import { kindOfLeftover, type LeftoverKind } from '../../draft/leftover';
import { rememberDraft } from '../../draft/remember';
import type { Edit } from '../rule';

/** A line that something left: from 0, and who left it. `sure` is false for what merely stands among such lines. */
export interface Leftover {
  readonly line: number;
  readonly kind: LeftoverKind;
  readonly sure: boolean;
  /** The line's words, without the blanks around them. */
  readonly words: string;
}

/** All lines that something left, from the top down; several rules share them. */
export const listLeftovers = rememberDraft(({ lines, outline }: Draft): readonly Leftover[] =>
  [...findLeftoverLines(lines, outline)]
    .sort((a, b) => a - b)
    .map((line) => {
      const { text, contentStart, contentEnd, leftover } = lines[line]!;
      const words = text.slice(contentStart, contentEnd);
      return { line, kind: kindOfLeftover(words) ?? 'site', sure: leftover > 0, words };
    }),
);

const LONGEST_QUOTE = 24;

/** The words that a message quotes. */
export function quoteWords(words: string): string {
  if (words.length <= LONGEST_QUOTE) return words;
  const code = words.charCodeAt(LONGEST_QUOTE);
  const cut = code >= 0xdc00 && code <= 0xdfff ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
  return `${words.slice(0, cut)}……`;
}

/** The line with its line end; the last one has none and leaves an empty line. */
export function deleteLine({ lines }: Draft, line: number): Edit {
  const isLast = line === lines.length - 1;
  const end = isLast ? lines[line]!.text.length : 0;
  return { line, start: 0, endLine: isLast ? line : line + 1, end, text: '' };
}
