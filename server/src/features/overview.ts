import type { Checkup } from '../checkup/checkup';
import type { Finding } from '../checkup/finding';
import { asksForSections, lackedSections } from '../checkup/lacked-sections';
import { walkPlaceholders } from '../checkup/open-placeholders';
import type { Section } from '../draft/section';
import type { PlannedSection } from '../genres/section-plan';
import { matcherOf } from '../genres/title-matcher';
import { findTopLayer } from '../genres/top-layer';
import { FAMILIES } from '../rules/families';
import { unresolved } from '../rules/placeholder/unresolved';
import type { Edit } from '../rules/rule';
import { SectionInserter } from '../rules/structure/insert-section';
import { missingSection } from '../rules/structure/missing-section';
import { titleToInsert } from '../rules/structure/section-name';

/** A stretch of one line, `[start, end)`. Line from 0. */
interface Place {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** One kind of thing that stands in the way of handing a draft in. */
export interface Obstacle {
  /** `missing`, `placeholders`, or a family of rules. */
  readonly kind: string;
  readonly count: number;
  readonly isError: boolean;
  /** None for what is listed elsewhere anyway. */
  readonly places: readonly Place[];
}

/**
 * - `there`, `outOfOrder`, `empty`: it has a heading;
 * - `paragraph`: it is written, without a heading of its own;
 * - `missing`: it is required; `absent`: it is not.
 */
export type SectionState = 'there' | 'outOfOrder' | 'empty' | 'paragraph' | 'missing' | 'absent';

/** A demand of the genre, and how the draft meets it. */
export interface DemandedSection {
  readonly index: number;
  readonly title: string;
  readonly required: boolean;
  readonly state: SectionState;
  readonly place: Place | null;
}

/** As many as are gone through one after the other. */
const MOST_PLACES = 1000;

/**
 * What stands in the way: sections that are missing, places that are open, and errors and warnings of each family. What
 * is said of the first two is not said again as a finding.
 */
export function listObstacles(checkup: Checkup): readonly Obstacle[] {
  const lacking = lackedSections(checkup).length;
  const all = [
    { kind: 'missing', count: lacking, isError: true, places: [] },
    { kind: 'placeholders', count: countOf(walkPlaceholders(checkup)), isError: true, places: [] },
    ...byFamily(checkup.findings),
  ];
  return all.filter(({ count }) => count > 0);
}

function countOf(all: Iterable<unknown>): number {
  let count = 0;
  for (const _ of all) count++;
  return count;
}

/** The families with errors first, and all in the order of the reference. */
function byFamily(findings: readonly Finding[]): readonly Obstacle[] {
  const grave = findings.filter(
    ({ level, rule }) =>
      (level === 'error' || level === 'warning') && rule !== missingSection.name && rule !== unresolved.name,
  );
  const obstacles = Object.keys(FAMILIES).map((kind) => {
    const ones = grave.filter(({ rule }) => rule.startsWith(`${kind}/`));
    const isError = ones.some(({ level }) => level === 'error');
    return { kind, count: ones.length, isError, places: ones.slice(0, MOST_PLACES).map(placeOf) };
  });
  return obstacles.sort((a, b) => Number(b.isError) - Number(a.isError));
}

function placeOf({ line, start, end }: Place): Place {
  return { line, start, end };
}

/** What the genre demands, in its order; nothing without a genre. */
export function listDemandedSections(checkup: Checkup): readonly DemandedSection[] {
  const { plan } = checkup;
  if (!plan) return [];
  const misplaced = new Set(plan.misplaced.map(({ section }) => section));
  const isRequired = checkup.reports.every((report) => asksForSections(checkup, report));
  return plan.sections.map((planned) => ({
    index: planned.index,
    title: titleOf(checkup, planned),
    required: planned.required && isRequired,
    state: stateOf(planned, misplaced, isRequired),
    place: planned.place && linePlace(checkup, planned.place.line),
  }));
}

function titleOf({ draft }: Checkup, { place, demand }: PlannedSection): string {
  return place?.section
    ? headingOf(draft.lines[place.section.line]!.text, place.section)
    : titleToInsert(demand.titles);
}

function stateOf(
  { place, required }: PlannedSection,
  misplaced: ReadonlySet<Section>,
  isRequired: boolean,
): SectionState {
  if (!place) return required && isRequired ? 'missing' : 'absent';
  if (place.isEmpty) return 'empty';
  if (place.section && misplaced.has(place.section)) return 'outOfOrder';
  return place.by === 'paragraph' ? 'paragraph' : 'there';
}

function linePlace({ draft }: Checkup, line: number): Place {
  const { contentStart, contentEnd } = draft.lines[line]!;
  return { line, start: contentStart, end: Math.max(contentStart, contentEnd) };
}

function headingOf(text: string, { ordinal, titleStart, titleEnd }: Section): string {
  return text.slice(ordinal?.start ?? titleStart, titleEnd);
}

/** The edits that insert one section that is not there; null where it is. */
export function insertOneSection({ draft, plan }: Checkup, index: number): readonly Edit[] | null {
  const planned = plan?.sections[index];
  return plan && planned && !planned.place ? new SectionInserter(draft, plan).insert(planned) : null;
}

/** A section of the top layer, by the words of its heading. Lines from 0, `[line, endLine)`. */
export interface TopSection {
  readonly heading: string;
  readonly line: number;
  readonly endLine: number;
}

/** The sections that a draft consists of, to say where something stands. */
export function listTopSections({ draft, genre }: Checkup): readonly TopSection[] {
  const { sections } = draft.outline;
  const top = genre ? findTopLayer(sections, matcherOf(genre)) : sections;
  return top.map((section) => ({
    heading: headingOf(draft.lines[section.line]!.text, section),
    line: section.line,
    endLine: section.endLine,
  }));
}
