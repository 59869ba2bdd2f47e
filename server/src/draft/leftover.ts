import { ASSISTANT_LINE } from './leftover/assistant';
import { isContentsLine, isPageLine } from './leftover/page';
import { hintsAtSite, isNumberedSiteLine, isSiteLine, mayBeAssistant, readSigns } from './leftover/site';

/** How surely a line is left over from where the template came from: 0 not at all, 1 hints, 2 surely. */
export type LeftoverScore = 0 | 1 | 2;

/**
 * Who left a line: the site that it was copied from, the assistant that wrote it, the pages of a Word or PDF file.
 */
export type LeftoverKind = 'site' | 'assistant' | 'page';

/** Longer lines are paragraphs of the report. */
const LONGEST = 400;

/** Lists of links begin with one. */
const BULLETS = '•·▪●◆■>|-';
const BULLET = /^[•·▪●◆■>|-][ \u3000]{0,4}(?=[^-—\d \u3000])/;

/** Which kind of leftover a line surely is; null for any other line. @param line without the blanks around it */
export function kindOfLeftover(line: string): LeftoverKind | null {
  return line.length > LONGEST ? null : findKind(line, readSigns(line));
}

function findKind(line: string, signs: number): LeftoverKind | null {
  if (line === '') return null;
  const text = BULLETS.includes(line[0]!) ? line.replace(BULLET, '') : line;
  if (isPageLine(text) || isContentsLine(text)) return 'page';
  if (mayBeAssistant(signs) && ASSISTANT_LINE.test(text)) return 'assistant';
  return isSiteLine(text, signs) || isNumberedSiteLine(text, signs) ? 'site' : null;
}

/** True for a line that is left over although it is numbered: dot leaders, a site's terms of use. */
export function isNumberedLeftover(line: string): boolean {
  return line.length <= LONGEST && (isContentsLine(line) || isNumberedSiteLine(line, readSigns(line)));
}

/** Scores one line by the words it holds. @param text a line without the blanks around it */
export function scoreLeftover(text: string): LeftoverScore {
  if (text.length > LONGEST) return 0;
  const signs = readSigns(text);
  if (findKind(text, signs)) return 2;
  return hintsAtSite(text, signs) ? 1 : 0;
}
