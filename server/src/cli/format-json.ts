import { wordMessage } from '../checkup/message';
import { messagesOf } from '../checkup/messages-of';
import type { Language } from '../rules/rule';
import type { CheckedFile } from './check-text';

/** The result as JSON, version 1: lines and columns from 1, columns in UTF-16 units. Texts that are no drafts have no genre and are not ready. */
export function formatJson(files: readonly CheckedFile[], language: Language): string {
  const findings = files.flatMap((file) => file.findings);
  const summary = {
    files: files.length,
    findings: findings.length,
    errors: findings.filter(({ level }) => level === 'error').length,
    warnings: findings.filter(({ level }) => level === 'warning').length,
  };
  const listed = files.map((file) => describeFile(file, language));
  return `${JSON.stringify({ version: 1, files: listed, summary }, null, 2)}\n`;
}

function describeFile({ path, recognition, findings, summary }: CheckedFile, language: Language) {
  return {
    path,
    draft: recognition.isDraft,
    genre: recognition.genre?.id ?? null,
    ready: summary.ready,
    findings: findings.map(({ rule, level, line, start, end, message, fix }) => ({
      rule,
      level,
      message: wordMessage(messagesOf(rule), message, language),
      line: line + 1,
      column: start + 1,
      endLine: line + 1,
      endColumn: end + 1,
      fix: fix?.kind ?? null,
    })),
    placeholders: summary.placeholders,
    missingSections: summary.missingSections,
  };
}
