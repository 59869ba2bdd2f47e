import type { Line } from '../draft/line';

/** Enough of a text to tell what it is. */
export const SAMPLE_LINES = 400;
/** Prose of a report is nearly all Han; figures and ordinals take their share. */
const LEAST_HAN_SHARE = 0.4;

/**
 * True when Han prevails. Masks stand for Han and count as such; fenced blocks, diagrams, images, link addresses and
 * tags are no prose in any language and count for nothing.
 */
export function isChineseProse(lines: readonly Line[]): boolean {
  let han = 0;
  let all = 0;
  for (let i = 0; i < lines.length && i < SAMPLE_LINES; i++) {
    const line = lines[i]!;
    if (line.role !== 'text') continue;
    let masked = 0;
    for (const { start, end, family } of line.placeholders) if (family !== 'note') masked += end - start;
    han += line.hanCount + masked;
    all += lengthOfWords(line);
  }
  return han > all * LEAST_HAN_SHARE;
}

function lengthOfWords({ text, contentStart, contentEnd, hanCount }: Line): number {
  const length = contentEnd - contentStart;
  // Of a line of prose there is nothing to be left out.
  if (hanCount * 2 > length || !/\]\(|:\/\/|<|data:/.test(text)) return length;
  return text
    .slice(contentStart, contentEnd)
    .replace(/\]\([^()\s]*/g, '')
    .replace(/<[^<>]*>/g, '')
    .replace(/(?:https?:\/\/|data:)[!-~]*/g, '').length;
}
