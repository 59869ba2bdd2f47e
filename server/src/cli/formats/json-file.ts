import type { Language, Level } from '../../rules/rule';
import type { CheckedFile } from '../checking/check-text';
import { paragraphOf, wordFinding } from './wording';

/** A finding as JSON: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface JsonFinding {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fix: 'safe' | 'suggestion' | null;
  /** In a Word document: the number of the paragraph, from 1; absent in text boxes. */
  readonly paragraph?: number;
}

/** A checked file as JSON (version 1). A text that is no draft has no genre, no findings, and is not ready. */
export interface JsonFile {
  readonly path: string;
  readonly draft: boolean;
  readonly genre: string | null;
  readonly ready: boolean;
  readonly findings: readonly JsonFinding[];
  /** How many findings were left out by `--max-findings`; absent for none. */
  readonly omitted?: number;
  readonly placeholders: number;
  readonly missingSections: readonly string[];
}

function describeParagraph({ word }: CheckedFile, line: number): { paragraph?: number } {
  const paragraph = paragraphOf(word, line);
  return paragraph === null ? {} : { paragraph };
}

/** Describes a checked file. */
export function describeFile(file: CheckedFile, language: Language): JsonFile {
  const { path, checkup, findings, omitted, summary } = file;
  return {
    path,
    draft: checkup.recognition.isDraft,
    genre: checkup.recognition.genre?.id ?? null,
    ready: summary.ready,
    findings: findings.map((finding) => ({
      rule: finding.rule,
      level: finding.level,
      message: wordFinding(file, finding, language),
      line: finding.line + 1,
      column: finding.start + 1,
      endLine: finding.line + 1,
      endColumn: finding.end + 1,
      fix: finding.fix?.kind ?? null,
      ...describeParagraph(file, finding.line),
    })),
    ...(omitted > 0 && { omitted }),
    placeholders: summary.placeholders,
    missingSections: summary.missingSections,
  };
}
