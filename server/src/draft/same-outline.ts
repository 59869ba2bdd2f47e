import type { Ordinal } from './ordinal';
import type { Outline } from './outline';
import type { Section } from './section';

/** True where two outlines say the same: then the older one can stay, with all that was derived from it. */
export function isSameOutline(a: Outline, b: Outline): boolean {
  return isSameFlat(a.title, b.title) && isSameFlat(a.ending, b.ending) && areSame(a.sections, b.sections);
}

function areSame(a: readonly Section[], b: readonly Section[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!isSameSection(a[i]!, b[i]!)) return false;
  return true;
}

function isSameSection(a: Section, b: Section): boolean {
  return (
    a.line === b.line &&
    a.endLine === b.endLine &&
    a.kind === b.kind &&
    a.titleStart === b.titleStart &&
    a.titleEnd === b.titleEnd &&
    a.title === b.title &&
    isSameOrdinal(a.ordinal, b.ordinal) &&
    areSame(a.children, b.children)
  );
}

function isSameOrdinal(a: Ordinal | null, b: Ordinal | null): boolean {
  return a === b || isSameFlat(a, b);
}

/** Compares objects that hold nothing but simple values. */
function isSameFlat<T extends object>(a: T | null, b: T | null): boolean {
  if (!a || !b) return a === b;
  for (const key in a) if (a[key] !== b[key]) return false;
  return true;
}
