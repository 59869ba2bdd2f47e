import { isBlank } from './characters';
import type { Placeholder } from './placeholder';
import { readBlankDate } from './placeholder/blank-date';
import { readMou } from './placeholder/mou';
import { readDollarField, readNote } from './placeholder/note';
import { type EmphasisMark, findSkipped } from './placeholder/skipped';
import { readSymbol } from './placeholder/symbol';
import { readMarker, readPending } from './placeholder/word';
import { readXRun } from './placeholder/x-run';

/** Reads the placeholder that the character at `at` belongs to, if there is one; looks at a bounded stretch or at its own run. */
type Reader = (text: string, at: number) => Placeholder | null;

/** 月 is in every second line: only one with a blank at its side can be an empty date. */
const readMonth: Reader = (text, at) =>
  isBlank(text.charCodeAt(at - 1)) || isBlank(text.charCodeAt(at + 1)) ? readBlankDate(text, at) : null;

/** Which characters can begin a placeholder, and who reads it from there. */
const READERS: readonly (readonly [chars: string, reader: Reader])[] = [
  ['XxＸｘ×', readXRun],
  ['某', readMou],
  ['○〇◯●＊*□■▲△_＿?？', readSymbol],
  ['（(【[［〖〔{<＜', readNote],
  ['$', readDollarField],
  ['待', readPending],
  ['TF', readMarker],
  ['月', readMonth],
];

/** Reader number by code unit, 0 for none: one look-up a character decides that nearly every line holds nothing. */
const READER_OF = new Uint8Array(0x10000);
READERS.forEach(([chars], index) => {
  for (const char of chars) READER_OF[char.charCodeAt(0)] = index + 1;
});

const NONE: readonly Placeholder[] = [];

/**
 * Finds all placeholders of one line.
 * @param text one line without its line end; any string will do
 * @param markdown true leaves out code spans, link targets and HTML tags
 * @returns placeholders sorted by start, disjoint; columns in UTF-16 units
 */
export function findPlaceholders(text: string, markdown: boolean): readonly Placeholder[] {
  let found: Placeholder[] | null = null;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const reader = READER_OF[text.charCodeAt(at)]!;
    if (reader === 0) continue;
    const placeholder = READERS[reader - 1]![1](text, at);
    if (placeholder === null || placeholder.start < from) continue;
    found ??= [];
    found.push(placeholder);
    from = placeholder.end;
    at = from - 1;
  }
  return found ? leaveOutSkipped(text, found, markdown) : NONE;
}

/** Emphasis can only be mistaken for a mask of its own marks; searching every line for both would cost more than all readers. */
function emphasisAmong(text: string, found: readonly Placeholder[]): ReadonlySet<EmphasisMark> {
  const marks = new Set<EmphasisMark>();
  for (const { start, family } of found) {
    const char = text[start];
    if (family === 'symbol' && (char === '*' || char === '_')) marks.add(char);
  }
  return marks;
}

function leaveOutSkipped(
  text: string,
  found: readonly Placeholder[],
  markdown: boolean,
): readonly Placeholder[] {
  const skipped = [...findSkipped(text, markdown, emphasisAmong(text, found))].sort(
    (a, b) => a.start - b.start,
  );
  if (skipped.length === 0) return found;
  let next = 0;
  let reach = 0;
  return found.filter(({ start, end }) => {
    while (next < skipped.length && skipped[next]!.start < end) reach = Math.max(reach, skipped[next++]!.end);
    return reach <= start;
  });
}

export { describeSlot } from './describe-slot';
