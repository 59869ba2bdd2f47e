/** A stretch of a text by its offsets, `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What an edit replaced, and how much it put there. */
interface Change {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** Where a stretch is after an edit; null where the edit touched what is in it. */
export function moveSpan({ start, end }: Span, { rangeOffset, rangeLength, text }: Change): Span | null {
  if (rangeOffset >= end && start < end) return { start, end };
  if (rangeOffset + rangeLength > start) return null;
  const by = text.length - rangeLength;
  return { start: start + by, end: end + by };
}
