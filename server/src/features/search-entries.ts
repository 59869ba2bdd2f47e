import type { OutlineEntry } from './outline-entries';

/** An entry that was looked for, with the name of the draft or part above it. */
export interface FoundEntry {
  readonly entry: OutlineEntry;
  readonly container: string | null;
}

const SOUGHT: ReadonlySet<OutlineEntry['kind']> = new Set([
  'title',
  'top',
  'heading',
  'run-in',
  'attachment',
]);

/**
 * The titles and sections of one draft whose names hold all characters of a query in their order, whatever stands
 * between them and whatever their case; from the top down.
 */
export function* searchEntries(
  entries: readonly OutlineEntry[],
  query: string,
  container: string | null = null,
): Generator<FoundEntry> {
  for (const entry of entries) {
    if (SOUGHT.has(entry.kind) && holdsInOrder(entry.name, query)) yield { entry, container };
    yield* searchEntries(entry.children, query, entry.name);
  }
}

function holdsInOrder(name: string, query: string): boolean {
  const words = name.toLowerCase();
  let at = 0;
  for (const char of query.toLowerCase()) {
    if (char.trim() === '') continue;
    const found = words.indexOf(char, at);
    if (found < 0) return false;
    at = found + char.length;
  }
  return true;
}
