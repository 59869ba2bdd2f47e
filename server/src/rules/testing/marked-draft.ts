import { Draft } from '../../draft/draft';
import type { DraftFormat } from '../../draft/format';
import { findGenre, GENRES } from '../../genres/catalogue';
import { planSections } from '../../genres/section-plan';
import { applyEdits } from '../apply-edits';
import type { HouseName, OptionValue, Report, Rule, Term } from '../rule';
import { makeSettings } from '../rule-settings';

/** How the text of a test is read. */
export interface Reading {
  readonly format?: DraftFormat;
  /** Id of the genre; without one the rule sees none. */
  readonly genre?: string;
  readonly terms?: readonly Term[];
  readonly names?: readonly HouseName[];
  readonly options?: Readonly<Record<string, OptionValue>>;
}

/**
 * Reads a text whose expected findings stand between carets: `建档立卡^XXX^户`. `^^` marks an empty place.
 * @returns the text without carets, and the places in it as `line:start-end` with lines from 0
 */
export function readMarks(marked: string): { readonly text: string; readonly places: readonly string[] } {
  const places: string[] = [];
  const lines = marked.split('\n').map((source, line) => {
    const pieces = source.split('^');
    let column = 0;
    for (const [i, piece] of pieces.entries()) {
      if (i % 2 === 1) places.push(`${line}:${column}-${column + piece.length}`);
      column += piece.length;
    }
    return pieces.join('');
  });
  return { text: lines.join('\n'), places };
}

/** What one rule reports on a text, in the order of the places; line rules see the lines of prose only. */
export function reportsOf(
  rule: Rule,
  text: string,
  { format = 'plain', genre: id, terms = [], names = [], options = {} }: Reading = {},
): readonly Report[] {
  const draft = Draft.parse(text, format);
  const settings = makeSettings(rule, options, { terms, names, genres: GENRES });
  const reports: Report[] = [];
  if ('checkLine' in rule) {
    for (const [line, read] of draft.lines.entries()) {
      if (read.role !== 'text') continue;
      rule.checkLine(read, (found) => reports.push(moveReport(found, line)), settings);
    }
  } else {
    const genre = id === undefined ? null : findGenre(id);
    const plan = genre && planSections(draft, genre);
    rule.checkDraft({ draft, genre, plan }, (found) => reports.push(found), settings);
  }
  return reports.sort((a, b) => a.line - b.line || a.start - b.start);
}

/** The places of a rule's reports, in the form of `readMarks`. */
export function placesOf(rule: Rule, text: string, reading: Reading = {}): readonly string[] {
  return reportsOf(rule, text, reading).map(({ line, start, end }) => `${line}:${start}-${end}`);
}

/** The text after all safe fixes of one rule, applied once. */
export function fixSafely(rule: Rule, text: string, reading: Reading = {}): string {
  const safe = reportsOf(rule, text, reading).filter(({ fix }) => fix?.kind === 'safe');
  return applyEdits(
    Draft.parse(text, reading.format ?? 'plain'),
    safe.flatMap(({ fix }) => fix!.edits),
  ).text;
}

function moveReport(report: Report, by: number): Report {
  const { fix, related, ...rest } = report;
  return {
    ...rest,
    line: report.line + by,
    ...(fix && {
      fix: {
        ...fix,
        edits: fix.edits.map((edit) => ({ ...edit, line: edit.line + by, endLine: edit.endLine + by })),
      },
    }),
    ...(related && { related: related.map((place) => ({ ...place, line: place.line + by })) }),
  };
}
