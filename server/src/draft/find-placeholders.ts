import { isBlank, markHan } from './characters';
import type { Placeholder, PlaceholderReading } from './placeholder';
import { readBlankCount } from './placeholder/blank-count';
import { readBlankDate } from './placeholder/blank-date';
import { readDots, readGarbledYear } from './placeholder/garbled-year';
import { readNameLetter, readNumberLetter } from './placeholder/lettered';
import { readMou } from './placeholder/mou';
import { readDollarField, readNote } from './placeholder/note';
import { type EmphasisMark, findSkipped } from './placeholder/skipped';
import { readSymbol } from './placeholder/symbol';
import { readMarker, readPending } from './placeholder/word';
import { readXRun } from './placeholder/x-run';
import { markRadicals } from './radicals';

/** Reads the placeholder that the character at `at` belongs to, if there is one; looks at a bounded stretch or at its own run. */
type Reader = (text: string, at: number) => PlaceholderReading | null;

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
  ['T', readMarker],
  ['ABCDEGH', readNameLetter],
  ['F', (text, at) => readMarker(text, at) ?? readNameLetter(text, at)],
  ['N', (text, at) => readNumberLetter(text, at) ?? readGarbledYear(text, at)],
  ['#＃PYpny', readGarbledYear],
  ['…', readDots],
  ['月', readMonth],
  [' \u3000', readBlankCount],
];

/** Set for a Han character; the bits below it are the number of its reader, 0 for none. */
const HAN = 0x80;

/** Set for a radical, which is read as the character that it stands for. */
const RADICAL = 0x40;

/** By code unit: one look-up a character counts the Han and decides that nearly every line holds no placeholder. */
const KIND_OF = new Uint8Array(0x10000);
markHan(KIND_OF, HAN);
markRadicals(KIND_OF, RADICAL);
READERS.forEach(([chars], index) => {
  for (const char of chars) KIND_OF[char.charCodeAt(0)]! |= index + 1;
});

const NONE: readonly Placeholder[] = [];

/** What one line's characters tell. */
export interface ReadCharacters {
  readonly placeholders: readonly Placeholder[];
  /** What is one as well once the draft has established its mask; certainty is what it has then. */
  readonly faint: readonly Placeholder[];
  readonly hanCount: number;
  readonly hasRadicals: boolean;
}

/**
 * Finds all placeholders of one line, and counts its Han characters on the way.
 * @param text one line without its line end; any string will do
 * @param markdown true leaves out code spans, link targets and HTML tags
 * @returns placeholders sorted by start, disjoint from each other and from the faint ones; columns in UTF-16 units
 */
export function readCharacters(text: string, markdown: boolean): ReadCharacters {
  let found: PlaceholderReading[] | null = null;
  let from = 0;
  let hanCount = 0;
  let kinds = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = KIND_OF[text.charCodeAt(at)]!;
    hanCount += kind >> 7;
    kinds |= kind;
    const reader = kind & (RADICAL - 1);
    if (reader === 0 || at < from) continue;
    const placeholder = READERS[reader - 1]![1](text, at);
    if (placeholder === null || placeholder.start < from) continue;
    // Most lines that have any have one: an array that is pushed to has room for seventeen.
    if (found) found.push(placeholder);
    else found = [placeholder];
    from = placeholder.end;
  }
  const hasRadicals = (kinds & RADICAL) !== 0;
  if (!found) return { placeholders: NONE, faint: NONE, hanCount, hasRadicals };
  const all = leaveOutSkipped(text, found, markdown);
  let faint = 0;
  for (const one of all) if (one.certainty === 'faint') faint++;
  if (faint === 0) return { placeholders: all as readonly Placeholder[], faint: NONE, hanCount, hasRadicals };
  return {
    placeholders: faint === all.length ? NONE : all.filter(isSure),
    faint: all.filter((one) => !isSure(one)).map((one) => ({ ...one, certainty: 'high' })),
    hanCount,
    hasRadicals,
  };
}

const isSure = (one: PlaceholderReading): one is Placeholder => one.certainty !== 'faint';

/** The placeholders of one line alone. */
export function findPlaceholders(text: string, markdown: boolean): readonly Placeholder[] {
  return readCharacters(text, markdown).placeholders;
}

/** Emphasis can only be mistaken for a mask of its own marks; searching every line for both would cost more than all readers. */
function emphasisAmong(text: string, found: readonly PlaceholderReading[]): ReadonlySet<EmphasisMark> {
  const marks = new Set<EmphasisMark>();
  for (const { start, family } of found) {
    const char = text[start];
    if (family === 'symbol' && (char === '*' || char === '_')) marks.add(char);
  }
  return marks;
}

function leaveOutSkipped(
  text: string,
  found: readonly PlaceholderReading[],
  markdown: boolean,
): readonly PlaceholderReading[] {
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
