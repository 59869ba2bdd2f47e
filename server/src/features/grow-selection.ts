import { isBlank } from '../draft/characters';
import type { Draft } from '../draft/draft';
import type { Line } from '../draft/line';
import type { Section } from '../draft/section';
import { readSeriesWords } from '../rules/numbering/series-words';
import { lastWritten, type Stretch, stretchOfLines } from './stretch';

/**
 * What a selection at a place grows to, step by step: clause, sentence, item (一是…；), title, paragraph, each section
 * around it, the whole draft. Each holds the one before it and is larger.
 */
export function growSelection(draft: Draft, line: number, column: number): readonly Stretch[] {
  const found = draft.lines[line];
  if (!found) return [];
  const at = Math.min(column, found.text.length);
  const inLine = [...piecesOf(found, at)]
    .filter(({ start, end }) => start <= at && at <= end && start < end)
    .map(({ start, end }) => ({ line, start, endLine: line, end }))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const whole = stretchOfLines(draft, 0, draft.lines.length);
  const grown: Stretch[] = [];
  for (const next of [...inLine, ...sectionsAround(draft, line), whole]) {
    const last = grown.at(-1);
    if (!last || (contains(next, last) && !contains(last, next))) grown.push(next);
  }
  return grown;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

function* piecesOf(line: Line, at: number): Generator<Piece> {
  const { text, contentStart, contentEnd, heading, placeholders, role } = line;
  if (role !== 'text') return;
  const placeholder = placeholders.find(({ start, end }) => start <= at && at <= end);
  if (placeholder) yield placeholder;
  yield cut(line, at, CLAUSE_ENDS, false);
  yield cut(line, at, SENTENCE_ENDS, true);
  yield* itemsAround(line, at);
  if (heading) yield { start: heading.titleStart, end: heading.titleEnd };
  yield { start: contentStart, end: contentEnd };
  yield { start: 0, end: text.length };
}

const CLAUSE_ENDS = '，；：。！？,;';
const SENTENCE_ENDS = '。！？';
const CLOSING = '”’）》」';

/** The piece around a place between two of these marks; with the mark at its end, and what closes behind it, or without. */
function cut({ text, contentStart, contentEnd }: Line, at: number, marks: string, withMark: boolean): Piece {
  let start = Math.max(contentStart, Math.min(at, contentEnd));
  // Right behind a mark that ends the line, the last piece is meant.
  if (start === contentEnd) while (start > contentStart && ends(text, start - 1, marks)) start--;
  let end = start;
  while (start > contentStart && !ends(text, start - 1, marks)) start--;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end < contentEnd && !marks.includes(text[end]!)) end++;
  if (withMark) while (end < contentEnd && ends(text, end, marks)) end++;
  return { start, end };
}

/** True for such a mark, and for what closes right behind one: 。” */
function ends(text: string, at: number, marks: string): boolean {
  let first = at;
  while (first > 0 && CLOSING.includes(text[first]!)) first--;
  return marks.includes(text[first]!);
}

/** 一是…； from its first word to where 二是 begins, for each kind of such words that the paragraph counts by. */
function* itemsAround(line: Line, at: number): Generator<Piece> {
  const words = readSeriesWords(line);
  for (const kind of new Set(words.map((word) => word.kind))) {
    const starts = words.filter((word) => word.kind === kind).map(({ start }) => start);
    const first = starts.findLast((start) => start <= at);
    const next = starts.find((start) => start > at) ?? line.contentEnd;
    if (first !== undefined) yield { start: first, end: next };
  }
}

/** The sections that hold a line, the innermost first, without the blank lines at their ends. */
function* sectionsAround(draft: Draft, line: number): Generator<Stretch> {
  let innermost: Section | null = null;
  for (const section of draft.outline.all) {
    if (section.line <= line && line < section.endLine) innermost = section;
    if (section.line > line) break;
  }
  for (let section = innermost; section; section = section.parent) {
    const last = lastWritten(draft, section.line, section.endLine);
    yield stretchOfLines(draft, section.line, Math.max(last, line) + 1);
  }
}

function contains(outer: Stretch, inner: Stretch): boolean {
  const startsFirst = outer.line < inner.line || (outer.line === inner.line && outer.start <= inner.start);
  const endsLast =
    outer.endLine > inner.endLine || (outer.endLine === inner.endLine && outer.end >= inner.end);
  return startsFirst && endsLast;
}
