import type { Draft } from '../draft/draft';
import type { Line } from '../draft/line';
import type { Section } from '../draft/section';
import { guessRightEncoding, type RightEncoding, readEncodingSigns } from '../draft/wrong-encoding';
import { GENRES } from './catalogue';
import type { Genre } from './genre';
import { kindsOfTitle } from './kinds-of-title';
import type { Reason } from './recognition-reasons';
import { readReportTitle, type TitleReading } from './report-title';
import { matcherOf } from './title-matcher';

/** Whether a text is a report draft, of which genre, and why. */
export interface Recognition {
  readonly isDraft: boolean;
  /** Null for no draft, and for a report of no known genre: nothing is demanded of it. */
  readonly genre: Genre | null;
  readonly reason: Reason;
}

/** Enough of a text to tell what it is. */
const SAMPLE_LINES = 400;
/** Prose of a report is nearly all Han; placeholders, figures and ordinals take their share. */
const LEAST_HAN_SHARE = 0.4;

/**
 * Decides by title and ordinals whether a text is a report draft. A false alarm costs more than a miss: both must
 * speak for it. Without numbered headings, a genre's title and one of its sections or a placeholder will do.
 * @param genres the genres in force; a user's own stand before the built-in ones
 */
export function recognise(draft: Draft, genres: readonly Genre[] = GENRES): Recognition {
  const found = weigh(draft, genres);
  if (found.isDraft) return found;
  const encoding = findRightEncoding(draft.lines);
  return encoding ? reject({ id: 'wrong-encoding', values: { encoding } }) : found;
}

function findRightEncoding(lines: readonly Line[]): RightEncoding | null {
  return guessRightEncoding(
    lines
      .slice(0, SAMPLE_LINES)
      .map(readEncodingSigns)
      .filter((signs) => signs !== null),
  );
}

function weigh(draft: Draft, genres: readonly Genre[]): Recognition {
  const { title } = draft.outline;
  if (!title) return reject({ id: 'no-title', values: {} });
  const reading = readReportTitle(title.text, genres);
  if (!reading) return reject({ id: 'not-a-report-title', values: { title: shorten(title.text) } });
  if (!isChineseProse(draft.lines)) return reject({ id: 'not-prose', values: {} });
  const { cue } = reading;
  const reason = findConfidence(draft, reading);
  return reason
    ? { isDraft: true, genre: reading.genre, reason }
    : reject({ id: 'no-structure', values: { cue } });
}

function reject(reason: Reason): Recognition {
  return { isDraft: false, genre: null, reason };
}

function shorten(title: string): string {
  const most = 30;
  return title.length > most ? `${title.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…` : title;
}

/** No code, and Han for the most part. */
function isChineseProse(lines: readonly Line[]): boolean {
  let han = 0;
  let all = 0;
  for (let i = 0; i < lines.length && i < SAMPLE_LINES; i++) {
    const line = lines[i]!;
    if (line.role === 'code') return false;
    if (line.role !== 'text') continue;
    han += line.hanCount;
    all += line.contentEnd - line.contentStart;
  }
  return han > all * LEAST_HAN_SHARE;
}

function findConfidence({ lines, outline }: Draft, { genre, cue }: TitleReading): Reason | null {
  const count = countNumbered(lines, outline.sections);
  if (count > 1) return { id: 'title-and-ordinals', values: { cue, count } };
  const usual = countUsual(outline.all, genre);
  if (usual > (genre ? 0 : 1)) return { id: 'title-and-sections', values: { cue, count: usual } };
  if (genre && hasPlaceholders(lines)) return { id: 'title-and-placeholders', values: { cue } };
  return null;
}

/** How many headings of one layer are numbered in a row by the ordinals that headings alone carry. */
function countNumbered(lines: readonly Line[], sections: readonly Section[]): number {
  const own = countRun(lines, sections);
  return own > 1
    ? own
    : Math.max(own, ...sections.slice(0, 20).map(({ children }) => countRun(lines, children)));
}

function countRun(lines: readonly Line[], siblings: readonly Section[]): number {
  let longest = 0;
  let run = 0;
  let before: Section['ordinal'] = null;
  for (const { ordinal, line } of siblings) {
    if (!ordinal || !isOfHeadings(lines[line]!, ordinal)) continue;
    const continues = before?.type === ordinal.type && before.value === ordinal.value - 1;
    run = continues ? run + 1 : 1;
    before = ordinal;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** 一、 （一） 第一部分; chapters belong to laws and novels. */
function isOfHeadings(line: Line, ordinal: NonNullable<Section['ordinal']>): boolean {
  if (ordinal.type === 'part') return line.text.slice(ordinal.start, ordinal.end).includes('部分');
  return ordinal.type === 'han' || ordinal.type === 'han-paren';
}

/** Headings that the genre asks for; without a genre, headings that any report may have. */
function countUsual(sections: readonly Section[], genre: Genre | null): number {
  let count = 0;
  for (const { title, kind } of sections) {
    if (kind === 'item' || kind === 'lead-in') continue;
    if (genre ? matcherOf(genre).demandsOf(title).length > 0 : kindsOfTitle(title).length > 0) count++;
  }
  return count;
}

function hasPlaceholders(lines: readonly Line[]): boolean {
  for (let i = 0; i < lines.length && i < SAMPLE_LINES; i++) {
    if (lines[i]!.placeholders.some(({ certainty }) => certainty === 'high')) return true;
  }
  return false;
}
