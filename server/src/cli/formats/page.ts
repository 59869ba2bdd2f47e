import type { Finding } from '../../checkup/finding';
import { findRule } from '../../rules/catalogue';
import { LEVEL_WORDS } from '../../rules/level-words';
import type { Language } from '../../rules/rule';
import type { CheckedFile } from '../checking/check-text';
import type { Totals } from '../checking/totals';
import { say } from '../say';
import type { FormatContext } from './format';
import { describeState } from './pretty';
import { visible } from './visible';
import { wordFinding } from './wording';

/** The columns of a page to hand over, by their words. */
export const COLUMNS = ['pagePlace', 'pageLevel', 'pageWords', 'pageAdvice', 'pageSource'] as const;

/** A finding as a reader without the program needs it. All of it is plain text without control characters. */
export interface PageRow {
  readonly place: string;
  readonly level: string;
  /** The words with what stands around them: they alone are often a single mark. */
  readonly words: { readonly before: string; readonly own: string; readonly after: string };
  readonly advice: string;
  readonly source: string;
}

/** UTF-16 units around the words, and of the words themselves. */
const AROUND = 12;
const LONGEST = 60;

/** Whether a file has its place on the page: a text that is no draft only where somebody named it. */
export function isOnPage(
  { isNamed, checkup, findings, omitted }: CheckedFile,
  { isQuiet }: FormatContext,
): boolean {
  if (findings.length + omitted > 0) return true;
  return !isQuiet && (isNamed || checkup.recognition.isDraft);
}

/** What a file was taken for, and what it lacks. */
export function stateOf(file: CheckedFile, context: FormatContext): string {
  return describeState(file, { ...context, paint: (_, text) => text });
}

/** The findings of a file in their order. */
export function rowsOf(file: CheckedFile, language: Language): readonly PageRow[] {
  return file.findings.map((finding) => {
    const { line, start, level, rule } = finding;
    return {
      place: say('pageAt', { line: line + 1, column: start + 1 }, language),
      level: LEVEL_WORDS[level][language],
      words: quote(file.checkup.draft.lines[line]!.text, finding),
      advice: visible(wordFinding(file, finding, language)),
      source: findRule(rule)?.source[language] ?? '',
    };
  });
}

function quote(text: string, { start, end }: Pick<Finding, 'start' | 'end'>): PageRow['words'] {
  const last = Math.min(end, start + LONGEST);
  const from = Math.max(0, start - AROUND);
  const to = last < end ? last : Math.min(text.length, end + AROUND);
  return {
    before: (from > 0 ? '…' : '') + clean(text.slice(from, start)),
    own: clean(text.slice(start, last)),
    after: clean(text.slice(last, to)) + (to < text.length ? '…' : ''),
  };
}

/** Half of a surrogate pair at either end is left out. */
function clean(text: string): string {
  return visible(text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '').toWellFormed());
}

/** What is said below all files. */
export function sumUp({ drafts, errors, warnings, placeholders }: Totals, language: Language): string {
  return say('summary', { files: drafts, errors, warnings, placeholders }, language);
}
