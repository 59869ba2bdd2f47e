import { isBlank } from '../characters';
import { readFollower } from './followers';
import { isChinese, skipRun } from './neighbours';

/** A stretch of a line, `[start, end)` in UTF-16 columns. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export type EmphasisMark = '*' | '_';

/**
 * Stretches of a line in which nothing is a placeholder: web addresses, the marks of emphasis, and in Markdown code spans,
 * link targets and HTML tags. Meant for the few lines in which something was found.
 * @param marks which marks of emphasis to look for
 * @returns stretches in no particular order; they may overlap
 */
export function findSkipped(
  text: string,
  markdown: boolean,
  marks: Iterable<EmphasisMark>,
): readonly Stretch[] {
  const skipped: Stretch[] = [];
  addAddresses(text, skipped);
  for (const mark of marks) addEmphasis(text, mark, markdown, skipped);
  if (markdown) {
    addCodeSpans(text, skipped);
    addLinkTargets(text, skipped);
    addTags(text, skipped);
  }
  return skipped;
}

/** From the scheme to the next blank or Chinese character. */
function addAddresses(text: string, skipped: Stretch[]): void {
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at)) {
    const start = at;
    at += 3;
    while (at < text.length && !isBlank(text.charCodeAt(at)) && !isChinese(text.charCodeAt(at))) at++;
    skipped.push({ start, end: at });
  }
}

/** The marks of `**重点**` and `__强调__`; a mask that only looks like them keeps its units: **县**镇**村, __年__月. */
function addEmphasis(text: string, mark: string, markdown: boolean, skipped: Stretch[]): void {
  const runs = findRuns(text, mark);
  if (runs.length < 2 || (mark === '*' && isMasked(text, runs, markdown))) return;
  let emphasised = false;
  for (let i = 0; i + 1 < runs.length; i++) {
    const opener = runs[i]!;
    const closer = runs[i + 1]!;
    // CommonMark: `_` opens no emphasis inside a word; who has emphasised once on this line means it even there.
    if (mark === '_' && !emphasised && isInsideWord(text, opener.start - 1)) continue;
    if (!isPair(text, opener, closer, mark) || (!markdown && startsMask(text, opener, closer))) continue;
    emphasised = true;
    skipped.push(opener, closer);
    i++;
  }
}

function findRuns(text: string, mark: string): readonly Stretch[] {
  const runs: Stretch[] = [];
  const double = mark + mark;
  for (let at = text.indexOf(double); at >= 0; at = text.indexOf(double, at)) {
    const end = skipRun(text, at);
    runs.push({ start: at, end });
    at = end;
  }
  return runs;
}

/** Every run before a unit: masks, unless it is two runs in Markdown, where they would be shown as bold. */
function isMasked(text: string, runs: readonly Stretch[], markdown: boolean): boolean {
  if (markdown && runs.length % 2 === 0) return false;
  return runs.every((run) => {
    const follower = readFollower(text, run.end);
    return follower !== null && follower.slot !== 'unknown';
  });
}

function isPair(text: string, opener: Stretch, closer: Stretch, mark: string): boolean {
  const length = opener.end - opener.start;
  if (closer.end - closer.start !== length || length > 3) return false;
  if (isBlank(text.charCodeAt(opener.end)) || isBlank(text.charCodeAt(closer.start - 1))) return false;
  if (mark === '*') return true;
  // A place for one character (__年__) is a form to fill in.
  if (closer.start - opener.end < 2) return false;
  const follower = readFollower(text, opener.end);
  return follower === null || follower.slot === 'unknown';
}

/** 20**年…**县, ***镇…，由***公司: in plain text a run before a unit is a mask when a clause ends before the next one. */
function startsMask(text: string, opener: Stretch, closer: Stretch): boolean {
  if (/\d/.test(text[opener.start - 1] ?? '') || /[，。；、：]/.test(text[opener.end] ?? '')) return true;
  const follower = readFollower(text, opener.end);
  const isLong = opener.end - opener.start > 2 && opener.start > 0;
  if (!isLong && (!follower || follower.slot === 'unknown')) return false;
  return (
    /[，。；,、]/.test(text.slice(opener.end, Math.min(closer.start, opener.end + LONGEST_BOLD))) ||
    closer.start - opener.end > LONGEST_BOLD
  );
}

/** More than this nobody sets in bold in the middle of a line. */
const LONGEST_BOLD = 60;

function isInsideWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at] ?? ' ');
}

/** The code spans of a line, backticks included. */
export function findCodeSpans(text: string): readonly Stretch[] {
  const spans: Stretch[] = [];
  addCodeSpans(text, spans);
  return spans;
}

/** CommonMark 6.1: as many backticks close a span as opened it; read from behind to stay linear. */
function addCodeSpans(text: string, skipped: Stretch[]): void {
  const runs: Stretch[] = [];
  for (let at = text.indexOf('`'); at >= 0; at = text.indexOf('`', at)) {
    const end = skipRun(text, at);
    runs.push({ start: at, end });
    at = end;
  }
  const next = new Array<number>(runs.length).fill(-1);
  const lastOfLength = new Map<number, number>();
  for (let i = runs.length - 1; i >= 0; i--) {
    const length = runs[i]!.end - runs[i]!.start;
    next[i] = lastOfLength.get(length) ?? -1;
    lastOfLength.set(length, i);
  }
  for (let i = 0; i < runs.length; i++) {
    const closer = next[i]!;
    if (closer < 0) continue;
    skipped.push({ start: runs[i]!.start, end: runs[closer]!.end });
    i = closer;
  }
}

/** `](target "title")`, and the target of a definition `[id]: target`. */
function addLinkTargets(text: string, skipped: Stretch[]): void {
  for (let at = text.indexOf(']('); at >= 0; at = text.indexOf('](', at)) {
    const start = at;
    at += 2;
    for (let depth = 1; at < text.length && depth > 0 && !text.startsWith('](', at); at++) {
      if (text[at] === '(') depth++;
      else if (text[at] === ')') depth--;
    }
    if (text[at - 1] === ')') skipped.push({ start, end: at });
  }
  const definition = /^ {0,3}\[[^\]]{1,99}\]:\s?/.exec(text.slice(0, 110));
  if (definition) skipped.push({ start: 0, end: text.length });
}

/** `<br>`, `</p>`, `<!-- … -->`; a comment that does not end here takes the rest of the line. */
function addTags(text: string, skipped: Stretch[]): void {
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const comment = text.startsWith('<!--', at);
    if (!comment && !/[A-Za-z/!?]/.test(text[at + 1] ?? '')) continue;
    const closer = text.indexOf(comment ? '-->' : '>', at + 1);
    if (closer < 0 && !comment) return;
    const end = closer < 0 ? text.length : closer + (comment ? 3 : 1);
    skipped.push({ start: at, end });
    at = end - 1;
  }
}
