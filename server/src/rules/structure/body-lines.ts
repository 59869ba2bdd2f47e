import type { Draft } from '../../draft/draft';
import type { LineEnd } from '../../draft/line';
import { readParts } from '../../draft/parts/parts';

/**
 * The line (from 0) behind the last section's own words: signature, attachments, leftovers and closing words stay
 * behind whatever is inserted there.
 */
export function findSectionsEnd(draft: Draft): number {
  const { lines, outline } = draft;
  const bodyStart = outline.title?.endLine ?? 0;
  const end = readParts(draft).closing[0]?.line ?? outline.ending.bodyEnd;
  return Math.max(findText(lines, end - 1, bodyStart) + 1, bodyStart);
}

/** The nearest line at or above `from` that is not blank, or `start - 1`. */
function findText(lines: Draft['lines'], from: number, start: number): number {
  let at = from;
  while (at >= start && lines[at]!.role === 'blank') at--;
  return at;
}

/** How the draft ends its lines. */
export function lineEndOf({ lines }: Draft): LineEnd {
  return lines[0]!.lineEnd || '\n';
}
