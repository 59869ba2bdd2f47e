import type { Draft } from '../../draft/draft';
import { rememberDraft } from '../../draft/remember';
import { findAnnouncement } from '../reading/announcement';
import { lineOfTextAbove } from '../reading/line-above';
import { findNumberFaults, type NumberFault } from './number-faults';
import { lastValue, listOrdinals, type NumberedSection, type OrdinalList } from './ordinal-lists';
import { readSeries, type Series, type SeriesMember } from './series';

/** One number of a row and the ordinal around it. Line from 0, columns in UTF-16 units. */
export interface NumberedPlace {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** Numbers that should go up by one, with what is wrong in them: ordinals of headings, or 一是 二是 三是. */
export interface NumberRow {
  readonly places: readonly NumberedPlace[];
  readonly faults: readonly NumberFault[];
  readonly isSeries: boolean;
  /** False where the right numbers cannot be told from the row alone. */
  readonly isClear: boolean;
  /** How many items the text announces; null where it does not say. */
  readonly announced: number | null;
}

/** The rows of a draft in which some number is wrong, in no particular order. */
export const findFaultyRows = rememberDraft((draft): readonly NumberRow[] => [
  ...readLists(draft),
  ...readSeriesRows(draft),
]);

function readLists(draft: Draft): NumberRow[] {
  const rows: NumberRow[] = [];
  for (const list of listOrdinals(draft)) {
    const faults = faultsOfList(list, draft);
    if (faults.length === 0) continue;
    const places = list.members.map(placeOfSection);
    const announced = findAnnouncement(draft, places[0]!.line, places[0]!.start)?.value ?? null;
    rows.push({ places, faults, isSeries: false, isClear: isClear(faults), announced });
  }
  return rows;
}

function faultsOfList({ members, continues }: OrdinalList, draft: Draft): readonly NumberFault[] {
  const values = members.map(({ ordinal }) => ordinal.value);
  // Markdown counts for itself: 1. 1. 1. is a list of three.
  if (draft.format === 'markdown' && values.every((value) => value === 1)) return [];
  return findNumberFaults(values, continues ? lastValue(continues) : 0).filter(
    ({ kind, at }) => kind !== 'restart' || isRestart(members[at]!, draft),
  );
}

/**
 * A row may begin again behind a sentence or an unnumbered heading of its own (domain 1.3, 3); right behind the
 * item before it, it may not. A bare heading above holds the list, whatever its layer.
 */
function isRestart({ line, ordinal }: NumberedSection, { lines }: Draft): boolean {
  const lead = lines[lineOfTextAbove(lines, line)];
  if (!lead?.heading) return false;
  return lead.ordinal?.type === ordinal.type || lead.heading.form !== 'standing';
}

function placeOfSection({ line, ordinal }: NumberedSection): NumberedPlace {
  return { line, start: ordinal.start, end: ordinal.end, value: ordinal.value };
}

function readSeriesRows(draft: Draft): NumberRow[] {
  const rows: NumberRow[] = [];
  for (const series of readSeries(draft)) {
    const { members } = series;
    const faults = findNumberFaults(members.map(({ value }) => value)).filter(
      ({ at, alone }) => at > 0 || alone || isOrphan(members[0]!, draft),
    );
    if (faults.length > 0) rows.push(makeSeriesRow(series, faults, draft));
  }
  return rows;
}

function makeSeriesRow(
  { members, entangled }: Series,
  faults: readonly NumberFault[],
  draft: Draft,
): NumberRow {
  const announced = findAnnouncement(draft, members[0]!.line, members[0]!.start)?.value ?? null;
  return { places: members, faults, isSeries: true, isClear: isClear(faults) && !entangled, announced };
}

/** Other ways to say the first of several things. */
const FIRST =
  /一是|一要|一方面|首先|首要|第一|其一|一则|一来|一个是|一抓|一靠|一看|一类|一种|先是|既要|(?:^|[，。；：])一/;

/** A 二是 with nothing before it in its paragraph that could be the first. */
function isOrphan({ line, start, kind }: SeriesMember, { lines }: Draft): boolean {
  return kind === 'item' && !FIRST.test(lines[line]!.text.slice(0, start));
}

function isClear(faults: readonly NumberFault[]): boolean {
  return faults.length === 1 && faults[0]!.kind !== 'restart';
}
