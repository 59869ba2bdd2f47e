import type { Checkup } from '../checkup/checkup';
import type { PlacedPlaceholder } from '../checkup/open-placeholders';

/** The placeholder at a column or right beside it; null without one, and in leftover lines. */
export function placeholderAt(
  { draft, leftovers }: Checkup,
  line: number,
  column: number,
): PlacedPlaceholder | null {
  const placeholders = leftovers.has(line) ? undefined : draft.lines[line]?.placeholders;
  const placeholder = placeholders?.find(({ start, end }) => start <= column && column <= end);
  return placeholder ? { line, placeholder } : null;
}

/**
 * All placeholders of a draft that are written like this one and stand for the same, itself among them, in the
 * order of the text. Leftover lines have none.
 */
export function findSamePlaceholders(
  { draft: { lines }, leftovers }: Checkup,
  { line, placeholder }: PlacedPlaceholder,
): readonly PlacedPlaceholder[] {
  const words = lines[line]!.text.slice(placeholder.start, placeholder.end);
  const found: PlacedPlaceholder[] = [];
  for (const [i, { text, placeholders }] of lines.entries()) {
    if (placeholders.length === 0 || leftovers.has(i)) continue;
    for (const one of placeholders) {
      const isSame = one.slot === placeholder.slot && one.end - one.start === words.length;
      if (isSame && text.startsWith(words, one.start)) found.push({ line: i, placeholder: one });
    }
  }
  return found;
}
