import type { Checkup } from '../checkup/checkup';
import type { Line } from '../draft/line';
import type { Section } from '../draft/section';
import { readSeriesWords } from '../rules/numbering/series-words';

/**
 * What a stretch of a draft is, for its colour: `ordinal` opens a section, `item` counts inside a paragraph (一是,
 * 第一，), `title` is the draft's own, `heading` one that has its line to itself.
 */
export const TOKEN_KINDS = ['title', 'heading', 'runInTitle', 'ordinal', 'item', 'placeholder'] as const;

export type TokenKind = (typeof TOKEN_KINDS)[number];

/** A stretch of one line, in UTF-16 columns, `[start, end)`. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
}

/** The tokens of a line; lines without any are left out. Line from 0. */
export interface TokenLine {
  readonly line: number;
  readonly tokens: readonly Token[];
}

/**
 * The tokens of lines `[from, end)`, from left to right without overlaps. What a line holds is found once, and kept
 * as long as the line lives. Leftover lines have none.
 */
export function findTokens({ draft, leftovers }: Checkup, from: number, end: number): readonly TokenLine[] {
  const { lines, outline } = draft;
  const headings = new Map<number, Role>();
  gatherHeadings(outline.sections, from, end, headings);
  const { line: titleLine, endLine: titleEnd } = outline.title ?? { line: 0, endLine: 0 };
  const found: TokenLine[] = [];
  for (let i = from; i < Math.min(end, lines.length); i++) {
    const line = lines[i]!;
    if (line.role !== 'text' || leftovers.has(i)) continue;
    const role = titleLine <= i && i < titleEnd ? 'title' : (headings.get(i) ?? 'prose');
    const tokens = tokensOf(line, role);
    if (tokens.length > 0) found.push({ line: i, tokens });
  }
  return found;
}

/** Notes the lines in `[from, end)` that open a section, without a look at sections that lie elsewhere. */
function gatherHeadings(
  sections: readonly Section[],
  from: number,
  end: number,
  found: Map<number, Role>,
): void {
  for (const { line, endLine, kind, children } of sections) {
    if (line >= end) return;
    if (endLine <= from) continue;
    if (line >= from && kind !== 'lead-in') found.set(line, kind);
    gatherHeadings(children, from, end, found);
  }
}

type Role = 'title' | 'prose' | Section['kind'];

const known = new WeakMap<Line, { readonly role: Role; readonly tokens: readonly Token[] }>();

/** What a line is depends on the others: it may become the title when the one above it goes. */
function tokensOf(line: Line, role: Role): readonly Token[] {
  const found = known.get(line);
  if (found?.role === role) return found.tokens;
  const tokens = readTokens(line, role);
  known.set(line, { role, tokens });
  return tokens;
}

const NONE: readonly Token[] = [];

function readTokens(line: Line, role: Role): readonly Token[] {
  const words = readSeriesWords(line).filter(({ sure }) => sure);
  if (role === 'prose' && words.length + line.placeholders.length === 0) return NONE;
  const tokens: Token[] = [...tokensOfHeading(line, role)];
  for (const { start, end } of words) add(tokens, { start, end, kind: 'item' });
  for (const { start, end } of line.placeholders) add(tokens, { start, end, kind: 'placeholder' });
  return tokens.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
}

function* tokensOfHeading(line: Line, role: Role): Generator<Token> {
  const { contentStart, contentEnd, ordinal, heading } = line;
  if (role === 'title') yield { start: contentStart, end: contentEnd, kind: 'title' };
  if (role === 'prose' || role === 'title') return;
  // An item of 一是 is counted by its word.
  const isWord = ordinal?.type === 'item' || ordinal?.type === 'sequence';
  if (ordinal && !isWord) yield { start: ordinal.start, end: ordinal.end, kind: 'ordinal' };
  if (!heading || role === 'item') return;
  const { titleStart, titleEnd } = heading;
  yield { start: titleStart, end: titleEnd, kind: role === 'run-in' ? 'runInTitle' : 'heading' };
}

/** Puts a token over those that are there: what it covers of them goes. */
function add(tokens: Token[], token: Token): void {
  const { start, end } = token;
  const parts = tokens.flatMap((one) => [
    { ...one, end: Math.min(one.end, start) },
    { ...one, start: Math.max(one.start, end) },
  ]);
  const left = parts.filter((one) => one.start < one.end);
  tokens.splice(0, tokens.length, ...left, token);
}
