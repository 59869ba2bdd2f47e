import type { Checkup } from '../checkup/checkup';
import type { PlacedPlaceholder } from '../checkup/open-placeholders';
import type { Draft } from '../draft/draft';
import type { Edit } from '../rules/rule';
import { enterValue } from './entry/enter-value';
import type { Entry } from './entry/entry';
import { findLinkedPlaceholders } from './linked-placeholders';

/** Where a value is to stand. Line from 0, UTF-16 columns, `[start, end)`. */
export interface GapPlace {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** What stood here before it was filled in: then it is filled in anew, as if it still stood here. Null for what is open. */
  readonly mask: string | null;
}

/** A placeholder to be filled in, in a checkup of the draft in which it is open. */
export interface Gap {
  readonly place: GapPlace;
  readonly checkup: Checkup;
  readonly placed: PlacedPlaceholder;
}

/**
 * Looks at a place that is open, or was.
 * @param draft the text that the checkup is of
 * @returns null where no placeholder begins
 */
export function openGap(draft: Draft, checkup: Checkup, place: GapPlace): Gap | null {
  const open = place.mask === null ? checkup : putBack(draft, checkup, place, place.mask);
  const { line, start } = place;
  const found = open.leftovers.has(line) ? undefined : open.draft.lines[line]?.placeholders;
  const placeholder = found?.find((one) => one.start === start);
  return placeholder ? { place, checkup: open, placed: { line, placeholder } } : null;
}

function putBack(draft: Draft, checkup: Checkup, { line, start, end }: GapPlace, mask: string): Checkup {
  const edited = draft.edit({ line, column: start }, { line, column: end }, mask);
  return checkup.after(edited.draft, [edited.change]);
}

/** The edit that a value makes at its place, and what speaks against it. */
export function fillGap(
  gap: Gap,
  typed: string,
): { readonly edit: Edit; readonly problem: Entry['problem'] } {
  const { text } = gap.checkup.draft.lines[gap.place.line]!;
  const entry = entryAt(gap.checkup, gap.placed, typed);
  const { start, mask } = gap.place;
  // Whatever the former value was must go, the new one may take in less than it or more.
  const end = Math.max(entry.end, mask === null ? entry.end : start + mask.length);
  const written = entry.text + text.slice(entry.end, end);
  return {
    edit: moveBehind(gap.place, { ...entry, end, text: written }, gap.place.line),
    problem: entry.problem,
  };
}

/** The edits that write a value wherever else it may be meant, in the order of the text; only where nothing speaks against it. */
export function fillLinked({ place, placed, checkup }: Gap, typed: string): readonly Edit[] {
  return findLinkedPlaceholders(checkup, placed).flatMap((other) => {
    if (other.line === placed.line && other.placeholder.start === placed.placeholder.start) return [];
    const entry = entryAt(checkup, other, typed);
    return entry.problem?.level === 'error' ? [] : [moveBehind(place, entry, other.line)];
  });
}

function entryAt(
  { draft: { lines } }: Checkup,
  { line, placeholder }: PlacedPlaceholder,
  typed: string,
): Entry {
  const { text, placeholders } = lines[line]!;
  return enterValue(text, placeholders, placeholder, typed);
}

/** An entry as an edit of the draft as it is, where a value may be longer or shorter than what stood in its place. */
function moveBehind(place: GapPlace, { start, end, text }: Omit<Entry, 'problem'>, line: number): Edit {
  const by = place.mask === null ? 0 : place.end - (place.start + place.mask.length);
  const move = (column: number) => (line === place.line && column > place.start ? column + by : column);
  return { line, start: move(start), endLine: line, end: move(end), text };
}
