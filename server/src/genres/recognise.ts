import type { Draft } from '../draft/draft';
import { readFrontMatter } from '../draft/front-matter';
import type { Line } from '../draft/line';
import { keep } from '../draft/memory';
import type { Section } from '../draft/section';
import { guessRightEncoding, type RightEncoding, readEncodingSigns } from '../draft/wrong-encoding';
import { GENRES } from './catalogue';
import { isChineseProse, SAMPLE_LINES } from './chinese-prose';
import { findCounterEvidence } from './counter-evidence';
import { type Evidence, tellEvidence } from './evidence';
import type { Genre } from './genre';
import { kindsOfTitle } from './kinds-of-title';
import { readOpeningFormula } from './opening-formula';
import type { Reason } from './recognition-reasons';
import { namesAnotherPaper, readReportTitle, type TitleReading } from './report-title';
import { matcherOf } from './title-matcher';

/** Whether a text is a report draft, of which genre, and why. */
export interface Recognition {
  readonly isDraft: boolean;
  /** Null for no draft, and for a report of no known genre: nothing is demanded of it. */
  readonly genre: Genre | null;
  readonly reason: Reason;
  /**
   * True where the text is like a draft, but it is not sure that it is one: nothing is checked, and whoever writes it is
   * asked. Never with `isDraft`.
   */
  readonly isProbable?: boolean;
  /** The genre that a probable draft is like; null for a report of none. */
  readonly likelyGenre?: Genre | null;
}

/** A title of a genre (3) with one more sign, a report's title (2) with numbered headings (2), the formula with them. */
const SURE = 4;
/** Without a title two signs of the body have to agree. */
const SURE_WITHOUT_TITLE = 5;
/** Blogs, too, name their posts in the front matter (八年程序员的工作总结): there it takes a paper's own signs. */
const SURE_BY_FRONT_MATTER = 7;
/** Below this many Han characters there is too little to ask about. */
const LEAST_TO_ASK = 60;
/**
 * Weighs what speaks for a report draft against what speaks against it. A false alarm costs more than a miss: no single
 * sign is enough, neither a title nor the opening formula (weights: practice, tried on public texts).
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
  const { lines, outline } = draft;
  const { title } = outline;
  const titled = readAnyTitle(draft, genres);
  const from = title && titled?.id === 'title' ? title.endLine : 0;
  const opening = readOpeningFormula(lines, from, genres);
  if (!titled && !opening) {
    return title
      ? reject({ id: 'not-a-report-title', values: { title: shorten(title.text) } })
      : reject({ id: 'no-title', values: {} });
  }
  if (!titled && title && namesAnotherPaper(title.text)) {
    return reject({ id: 'not-a-report-title', values: { title: shorten(title.text) } });
  }
  if (!isChineseProse(lines)) return reject({ id: 'not-prose', values: {} });
  const genre = titled ? titled.reading.genre : (opening?.genre ?? null);
  const pieces: Evidence[] = [];
  if (titled) pieces.push({ id: titled.id, weight: titled.reading.genre ? 3 : 2, value: titled.reading.cue });
  if (opening) pieces.push({ id: 'opening', weight: titled ? 1 : 3, value: shorten(opening.words) });
  pieces.push(...readBody(draft, genre), ...findCounterEvidence(draft));
  // Under a headline that names no paper the formula has to say of what kind it is.
  const mayBeSure = titled !== null || title === null || genre !== null;
  return decide(draft, genre, pieces, titled, mayBeSure);
}

function decide(
  draft: Draft,
  genre: Genre | null,
  pieces: readonly Evidence[],
  titled: AnyTitle | null,
  mayBeSure: boolean,
): Recognition {
  const reading = titled?.reading ?? null;
  const least = !titled
    ? SURE_WITHOUT_TITLE
    : titled.id === 'front-matter-title'
      ? SURE_BY_FRONT_MATTER
      : SURE;
  const points = pieces.reduce((sum, { weight }) => sum + weight, 0);
  const hasBody = pieces.some(({ id }) => id === 'numbered' || id === 'sections' || id === 'placeholders');
  // Signature and date are on letters and notices, too: they support, and decide nothing.
  const isSure = mayBeSure && hasBody && points >= least;
  const told = { pieces: tellEvidence(pieces) };
  if (isSure) return { isDraft: true, genre, reason: { id: 'evidence', values: told } };
  const isAgainst = pieces.some(({ weight }) => weight < 0);
  const enough = reading ? points >= (reading.genre ? 4 : 3) || (points >= 3 && hasBody) : points >= 4;
  if (enough && !isAgainst && countHan(draft.lines) >= LEAST_TO_ASK) {
    const reason: Reason = { id: 'probable', values: told };
    return { isDraft: false, genre: null, reason, isProbable: true, likelyGenre: genre };
  }
  if (pieces.length === 1 && reading) return reject({ id: 'no-structure', values: { cue: reading.cue } });
  return reject({ id: 'too-little', values: told });
}

function reject(reason: Reason): Recognition {
  return { isDraft: false, genre: null, reason };
}

function shorten(title: string): string {
  const most = 30;
  return title.length > most ? `${title.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…` : title;
}

interface AnyTitle {
  readonly id: 'title' | 'front-matter-title' | 'bracketed-title';
  readonly reading: TitleReading;
}

/** The title where it should stand; else that of the front matter, else 【…】 at the head of the first paragraph. */
function readAnyTitle(draft: Draft, genres: readonly Genre[]): AnyTitle | null {
  const { title } = draft.outline;
  const reading = title && readReportTitle(title.text, genres);
  if (reading) return { id: 'title', reading };
  const written = readFrontMatter(draft, ['title', '标题']);
  const named = written && readReportTitle(written.value, genres);
  if (named) return { id: 'front-matter-title', reading: named };
  const first = draft.lines.findIndex(({ role }) => role === 'text');
  const words =
    first < 0 ? null : /^[\s\u3000]*(?:\*\*)?【([^【】]{4,60})】/.exec(draft.lines[first]!.text)?.[1];
  const bracketed = words ? readReportTitle(words, genres) : null;
  return bracketed && { id: 'bracketed-title', reading: bracketed };
}

function readBody(draft: Draft, genre: Genre | null): Evidence[] {
  const { lines, outline } = draft;
  const found: Evidence[] = [];
  const usual = usualOf(draft, genre);
  const count = countNumbered(lines, outline.sections, usual > 0);
  if (count > 1) found.push({ id: 'numbered', weight: 2, value: count });
  // Of no genre a report may have any headings; two that are usual in reports tell as much as numbers.
  if (usual > 0) found.push({ id: 'sections', weight: usual > 1 && !genre ? 2 : 1, value: usual });
  if (hasPlaceholders(lines)) found.push({ id: 'placeholders', weight: 1, value: '' });
  const { signatureLine, dateLine } = outline.ending;
  if (signatureLine >= 0 && dateLine >= 0) {
    const { text, contentStart, contentEnd } = lines[signatureLine]!;
    found.push({ id: 'signature', weight: 1, value: shorten(text.slice(contentStart, contentEnd)) });
  } else if (dateLine >= 0) found.push({ id: 'date', weight: 0, value: '' });
  return found;
}

/** How many headings of one layer are numbered in a row by the ordinals that headings alone carry. */
function countNumbered(lines: readonly Line[], sections: readonly Section[], chapters: boolean): number {
  const own = countRun(lines, sections, chapters);
  return own > 1
    ? own
    : Math.max(own, ...sections.slice(0, 20).map(({ children }) => countRun(lines, children, chapters)));
}

function countRun(lines: readonly Line[], siblings: readonly Section[], chapters: boolean): number {
  let longest = 0;
  let run = 0;
  let before: Section['ordinal'] = null;
  for (const { ordinal, line } of siblings) {
    if (!ordinal || !isOfHeadings(lines[line]!, ordinal, chapters)) continue;
    const continues = before?.type === ordinal.type && before.value === ordinal.value - 1;
    run = continues ? run + 1 : 1;
    before = ordinal;
    longest = Math.max(longest, run);
  }
  return longest;
}

/**
 * 一、 （一） 第一部分. Chapters belong to laws and novels, and 1. to lists: they number the headings of a report where
 * headings that are usual in reports stand among them.
 */
function isOfHeadings(line: Line, ordinal: NonNullable<Section['ordinal']>, usual: boolean): boolean {
  if (ordinal.type === 'part') return usual || line.text.slice(ordinal.start, ordinal.end).includes('部分');
  if (ordinal.type === 'arabic') return usual && line.heading?.form === 'standing';
  return ordinal.type === 'han' || ordinal.type === 'han-paren';
}

const lastUsual = keep<{ outline: Draft['outline'] | null; genre: Genre | null; count: number }>(() => ({
  outline: null,
  genre: null,
  count: 0,
}));

/** Most edits leave the outline as it is, and its titles need not be read again. */
function usualOf(draft: Draft, genre: Genre | null): number {
  const last = lastUsual(draft);
  if (last.outline !== draft.outline || last.genre !== genre) {
    last.count = countUsual(draft.outline.all, genre);
    last.outline = draft.outline;
    last.genre = genre;
  }
  return last.count;
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

function countHan(lines: readonly Line[]): number {
  let count = 0;
  for (let i = 0; i < lines.length && i < SAMPLE_LINES; i++) count += lines[i]!.hanCount;
  return count;
}
