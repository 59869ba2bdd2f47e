import type { Language } from '../../rules/rule';
import type { CheckedFile, FixedFile } from './check-text';

/** What is counted of one file. Plain data: it may come from another thread. */
export interface FileFacts {
  readonly path: string;
  readonly isDraft: boolean;
  /** The genre's name; null for none. */
  readonly genre: string | null;
  readonly missingSections: readonly string[];
  /** Findings of the level asked for, listed or not. */
  readonly findings: number;
  readonly below: number;
  readonly omitted: number;
  readonly errors: number;
  readonly warnings: number;
  readonly placeholders: number;
  /** Findings that `--fix` resolved. */
  readonly fixed: number;
  readonly isReady: boolean;
  /** The rules that have findings. */
  readonly rules: readonly string[];
}

/** Something that could not be done, in one sentence that names the path. */
export interface Failure {
  readonly path: string;
  readonly sentence: string;
}

/** Counts a checked file. */
export function countFile(file: CheckedFile | FixedFile, language: Language): FileFacts {
  const { recognition } = file.checkup;
  return {
    path: file.path,
    isDraft: recognition.isDraft,
    genre: recognition.genre?.name[language] ?? null,
    missingSections: file.summary.missingSections,
    findings: file.findings.length + file.omitted,
    below: file.below,
    omitted: file.omitted,
    errors: file.summary.counts.error,
    warnings: file.summary.counts.warning,
    placeholders: file.summary.placeholders,
    fixed: 'fixed' in file ? file.fixed : 0,
    isReady: file.summary.ready,
    rules: [...new Set(file.findings.map(({ rule }) => rule))],
  };
}

/** How many drafts the summary table has, and how many failures the formats repeat. Both kinds are counted in full. */
const MOST_ROWS = 20;
const MOST_FAILURES = 1000;

/** The sum of a run. Its size does not depend on the number of files. */
export class Totals {
  files = 0;
  drafts = 0;
  ready = 0;
  findings = 0;
  below = 0;
  omitted = 0;
  errors = 0;
  warnings = 0;
  placeholders = 0;
  fixed = 0;
  fixedFiles = 0;
  failed = 0;
  readonly rules = new Set<string>();
  readonly failures: Failure[] = [];
  /** The drafts that have most to be done, the worst first. */
  readonly worst: FileFacts[] = [];

  add(facts: FileFacts): void {
    this.files++;
    if (facts.isDraft) this.drafts++;
    if (facts.isReady) this.ready++;
    this.findings += facts.findings;
    this.below += facts.below;
    this.omitted += facts.omitted;
    this.errors += facts.errors;
    this.warnings += facts.warnings;
    this.placeholders += facts.placeholders;
    this.fixed += facts.fixed;
    if (facts.fixed > 0) this.fixedFiles++;
    for (const rule of facts.rules) this.rules.add(rule);
    if (facts.isDraft && !facts.isReady) this.#rank(facts);
  }

  fail(failure: Failure): void {
    this.failed++;
    if (this.failures.length < MOST_FAILURES) this.failures.push(failure);
  }

  #rank(facts: FileFacts): void {
    let place = this.worst.length;
    while (place > 0 && isWorse(facts, this.worst[place - 1]!)) place--;
    this.worst.splice(place, 0, facts);
    if (this.worst.length > MOST_ROWS) this.worst.pop();
  }
}

function isWorse(a: FileFacts, b: FileFacts): boolean {
  if (a.errors !== b.errors) return a.errors > b.errors;
  return a.warnings !== b.warnings ? a.warnings > b.warnings : a.placeholders > b.placeholders;
}
