import type { PlaceholderItem } from '../../../server/src/protocol/protocol';

export type Direction = 'next' | 'previous';

/** A place in a text: line from 0, character in UTF-16 units from 0. */
interface Place {
  readonly line: number;
  readonly character: number;
}

export interface FoundPlaceholder {
  readonly placeholder: PlaceholderItem;
  /** Which one it is, from 0. */
  readonly index: number;
  /** True when the search went past the end of the text, or its start, and on from the other side. */
  readonly wrapped: boolean;
}

/**
 * The placeholder that follows a selection, or comes before it; past the last one, the first.
 * @param placeholders in the order of the text
 * @returns null when there are none
 */
export function findPlaceholder(
  placeholders: readonly PlaceholderItem[],
  selection: { readonly start: Place; readonly end: Place },
  direction: Direction,
): FoundPlaceholder | null {
  if (placeholders.length === 0) return null;
  const index =
    direction === 'next'
      ? placeholders.findIndex(({ line, start }) => !isBefore({ line, character: start }, selection.end))
      : placeholders.findLastIndex(({ line, end }) => !isBefore(selection.start, { line, character: end }));
  const wrapped = index < 0;
  const found = wrapped ? (direction === 'next' ? 0 : placeholders.length - 1) : index;
  return { placeholder: placeholders[found]!, index: found, wrapped };
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
