import type { Section } from '../draft/section';
import type { Genre } from './genre';

/** A heading of the top layer and the demands (by index) that it satisfies. */
export interface TopHeading {
  readonly section: Section;
  readonly demands: readonly number[];
}

/** A heading that stands on the wrong side of another one. */
export interface MisplacedSection {
  readonly section: Section;
  /** The heading it belongs before or behind. */
  readonly other: Section;
  /** `late`: it belongs before the other one; `early`: behind it. */
  readonly fault: 'late' | 'early';
}

/** Where the headings for one demand stand. */
interface Span {
  readonly demand: number;
  readonly first: Section;
  readonly last: Section;
  /** The least and the greatest demand that its headings satisfy: 存在不足及下一步打算 reaches over the causes. */
  readonly least: number;
  readonly greatest: number;
}

/**
 * Finds the headings of the top layer that contradict the genre's order. A section that stands in several places is
 * misplaced only when all of it is; what custom leaves free never is. One finding for each section to be moved.
 */
export function findMisplaced(genre: Genre, headings: readonly TopHeading[]): readonly MisplacedSection[] {
  const misplaced: MisplacedSection[] = [];
  const spans = findSpans(genre, headings);
  for (let moved = findWorst(spans); moved; moved = findWorst(spans)) {
    const found = describe(moved, spans);
    // One heading may stand for several sections of the genre: it is moved once.
    if (!misplaced.some(({ section, fault }) => section === found.section && fault === found.fault)) {
      misplaced.push(found);
    }
    spans.splice(spans.indexOf(moved), 1);
  }
  return misplaced.sort((a, b) => a.section.line - b.section.line);
}

/** The spans of all demands that have a place in the order, in that order. */
function findSpans(genre: Genre, headings: readonly TopHeading[]): Span[] {
  const spans = new Map<number, Span>();
  for (const { section, demands } of headings) {
    const bound = demands.filter((demand) => !genre.sections[demand]!.free);
    for (const demand of bound) {
      const known = spans.get(demand);
      const least = Math.min(bound[0]!, known?.least ?? demand);
      const greatest = Math.max(bound.at(-1)!, known?.greatest ?? demand);
      spans.set(demand, { demand, first: known?.first ?? section, last: section, least, greatest });
    }
  }
  return [...spans.values()].sort((a, b) => a.demand - b.demand);
}

/** `upper` comes first in the genre; all of it stands behind all of `lower`, and neither shares in the other. */
function contradicts(upper: Span, lower: Span): boolean {
  return upper.first.line > lower.last.line && upper.greatest < lower.demand && lower.least > upper.demand;
}

/** The span that contradicts most others; of equals the one that should come first. */
function findWorst(spans: readonly Span[]): Span | null {
  let worst: Span | null = null;
  let most = 0;
  for (let i = 0; i < spans.length; i++) {
    const count = findContradicted(spans, i).length;
    if (count > most) {
      most = count;
      worst = spans[i]!;
    }
  }
  return worst;
}

function findContradicted(spans: readonly Span[], i: number): readonly Span[] {
  return spans.filter((other, j) =>
    j > i ? contradicts(spans[i]!, other) : j < i && contradicts(other, spans[i]!),
  );
}

function describe(moved: Span, spans: readonly Span[]): MisplacedSection {
  const contradicted = findContradicted(spans, spans.indexOf(moved));
  const before = contradicted.filter(({ demand }) => demand < moved.demand);
  if (before.length > 0) return { section: moved.first, other: before.at(-1)!.last, fault: 'early' };
  return { section: moved.first, other: contradicted[0]!.first, fault: 'late' };
}
