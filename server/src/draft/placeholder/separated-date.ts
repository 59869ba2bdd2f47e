import type { PlaceholderReading } from '../placeholder';

/** A masked date of figures: 201X/X/XX, 2024.XX.XX, 20XX-XX-XX. */
const DATE =
  /(?:(?:19|20)\d{2}|(?:19|20)\d?[Xx×*]{1,2}|[Xx×*]{4})([./\-－．／])(?:[01]?\d|[Xx×*]{1,2})\1(?:[0-3]?\d|[Xx×*]{1,2}|[0-3][Xx×*])(?![\dA-Za-z×*./\-_])/y;

/** What stands before its first mask at the most: 2024-12-. */
const LONGEST_HEAD = 8;

/** The marks - . / in both widths, whose code units follow each other. */
function separates(code: number): boolean {
  return (code >= 0x2d && code <= 0x2f) || (code >= 0xff0d && code <= 0xff0f);
}

/** Reads the date whose first mask stands in columns `[at, end)`. */
export function readSeparatedDate(text: string, at: number, end: number): PlaceholderReading | null {
  // Nearly all masks stand between words.
  if (!separates(text.charCodeAt(end)) && !separates(text.charCodeAt(at - 1))) return null;
  let start = at;
  while (start > 0 && at - start <= LONGEST_HEAD && /[\d./\-－．／]/.test(text[start - 1]!)) start--;
  // 附1.2024.XX.XX: the date may begin behind an ordinal.
  for (; start <= at; start++) {
    if (start > 0 && /[\dA-Za-z_@×*]/.test(text[start - 1]!)) continue;
    DATE.lastIndex = start;
    if (DATE.test(text)) {
      return { start, end: DATE.lastIndex, family: 'masked-date', certainty: 'high', slot: 'date' };
    }
  }
  return null;
}
