import type { Draft } from '../../draft/draft';
import { findNumeral, writeLike } from '../../rules/numbering/numeral-span';
import { lastValue, listOrdinals } from '../../rules/numbering/ordinal-lists';
import { readSeries } from '../../rules/numbering/series';
import type { Edit } from '../../rules/rule';

/** A number where it stands: the ordinal `[start, end)` around it on line `line` (from 0). */
interface NumberedPlace {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/**
 * Counts on from the ordinal of a heading, or from the 一是 at a place: this one follows the one before it in its
 * list, and all behind it follow this one.
 * @returns null where no number stands, where all are right, and where there is no sign for one of them
 */
export function renumberFrom(draft: Draft, line: number, column: number): readonly Edit[] | null {
  const row = headingsFrom(draft, line) ?? seriesFrom(draft, line, column);
  if (!row) return null;
  const edits: Edit[] = [];
  for (const [i, place] of row.places.entries()) {
    const value = row.first + i;
    if (place.value === value) continue;
    const edit = writeNumber(draft, place, value);
    if (!edit) return null;
    edits.push(edit);
  }
  return edits.length > 0 ? edits : null;
}

interface Row {
  /** The number that the first place should have. */
  readonly first: number;
  readonly places: readonly NumberedPlace[];
}

function headingsFrom(draft: Draft, line: number): Row | null {
  for (const list of listOrdinals(draft)) {
    const at = list.members.findIndex((member) => member.line === line);
    if (at < 0) continue;
    const before =
      at > 0 ? list.members[at - 1]!.ordinal.value : list.continues ? lastValue(list.continues) : 0;
    const places = list.members.slice(at).map(({ line, ordinal }) => ({ ...ordinal, line }));
    return { first: before + 1, places };
  }
  return null;
}

function seriesFrom(draft: Draft, line: number, column: number): Row | null {
  for (const { members } of readSeries(draft)) {
    const at = members.findIndex((one) => one.line === line && one.start <= column && column <= one.end);
    if (at >= 0) return { first: (members[at - 1]?.value ?? 0) + 1, places: members.slice(at) };
  }
  return null;
}

/** Another number in the way it is written; null where there is no sign for it. */
export function writeNumber(
  { lines }: Draft,
  { line, start, end }: Omit<NumberedPlace, 'value'>,
  value: number,
): Edit | null {
  const { text } = lines[line]!;
  const numeral = findNumeral(text, start, end);
  const written = numeral && writeLike(text.slice(numeral.start, numeral.end), value);
  return numeral && written !== null
    ? { line, start: numeral.start, endLine: line, end: numeral.end, text: written! }
    : null;
}
