import type { Checkup } from '../checkup/checkup';
import type { Finding as FoundPlace } from '../checkup/finding';
import { fillTemplate, wordMessage } from '../checkup/message';
import { messagesOf } from '../checkup/messages-of';
import { summarise } from '../checkup/summary';
import { RECOGNITION_REASONS } from '../genres/recognition-reasons';
import type { Fix as CoreFix, Edit, Language } from '../rules/rule';
import type { ReadProfile } from './read-profile';
import type { DraftReport, Finding, Fix, Span } from './types';

/** Words a checkup, and counts from 1. */
export function writeReport(checkup: Checkup, { language, problems }: ReadProfile): DraftReport {
  const { isDraft, genre, reason } = checkup.recognition;
  const { placeholders, missingSections, ready } = summarise(checkup);
  return {
    isDraft,
    genre: genre && { id: genre.id, name: genre.name[language] },
    reason: fillTemplate(RECOGNITION_REASONS[reason.id][language], reason.values, language),
    findings: checkup.findings.map((finding) => writeFinding(finding, language)),
    placeholders,
    missingSections,
    ready,
    problems,
  };
}

function writeFinding(finding: FoundPlace, language: Language): Finding {
  const { rule, level, line, message, fix } = finding;
  return {
    rule,
    level,
    message: wordMessage(messagesOf(rule), message, language),
    ...spanOf({ ...finding, endLine: line }),
    fix: fix && writeFix(rule, fix, language),
  };
}

function writeFix(rule: string, { kind, title, edits }: CoreFix, language: Language): Fix {
  return {
    kind,
    title: wordMessage(messagesOf(rule), title, language),
    edits: edits.map((edit) => ({ ...spanOf(edit), text: edit.text })),
  };
}

function spanOf({ line, start, endLine, end }: Omit<Edit, 'text'>): Span {
  return { line: line + 1, column: start + 1, endLine: endLine + 1, endColumn: end + 1 };
}
