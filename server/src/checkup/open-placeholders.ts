import type { Placeholder } from '../draft/placeholder';
import { unresolved } from '../rules/placeholder/unresolved';
import type { Checkup } from './checkup';
import type { Finding } from './finding';
import { levelOf } from './levels';

/** A placeholder in its place. Line from 0. */
export interface PlacedPlaceholder {
  readonly line: number;
  readonly placeholder: Placeholder;
}

const NONE: readonly Placeholder[] = [];

/**
 * The placeholders of each line (from 0) that nobody has said are right as they are. Those in leftover lines do not
 * count; nor do those whose finding a comment or an `ignore` entry silences, and where the rule is off, none.
 */
export function openPlaceholders(checkup: Checkup): (line: number) => readonly Placeholder[] {
  const { draft, leftovers } = checkup;
  if (!levelOf(unresolved, undefined, checkup.profile)) return () => NONE;
  const silenced = byLine(checkup.silenced.filter(({ rule }) => rule === unresolved.name));
  return (line) => {
    const { placeholders } = draft.lines[line]!;
    if (placeholders.length === 0 || leftovers.has(line)) return NONE;
    const covers = silenced.get(line);
    if (!covers) return placeholders;
    return placeholders.filter(
      (one) => !covers.some(({ start, end }) => start <= one.start && one.end <= end),
    );
  };
}

/** How many placeholders of a line (from 0) are open. */
export function countOpen(checkup: Checkup): (line: number) => number {
  const openOf = openPlaceholders(checkup);
  return (line) => openOf(line).length;
}

function byLine(findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const found = new Map<number, Finding[]>();
  for (const finding of findings) {
    const others = found.get(finding.line);
    if (others) others.push(finding);
    else found.set(finding.line, [finding]);
  }
  return found;
}

/** All open placeholders in the order of the text. */
export function* walkPlaceholders(checkup: Checkup): Generator<PlacedPlaceholder> {
  const openOf = openPlaceholders(checkup);
  for (let line = 0; line < checkup.draft.lines.length; line++) {
    for (const placeholder of openOf(line)) yield { line, placeholder };
  }
}
