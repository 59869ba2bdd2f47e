import { createHash } from 'node:crypto';
import { version } from '../../../package.json';
import type { Finding } from '../../checkup/finding';
import { wordMessage } from '../../checkup/message';
import { messagesOf } from '../../checkup/messages-of';
import { writeRulePage } from '../../checkup/rule-page';
import { findRule } from '../../rules/catalogue';
import type { Edit, Language, Level } from '../../rules/rule';
import type { CheckedFile } from '../checking/check-text';
import type { Totals } from '../checking/totals';
import type { Format, FormatContext } from './format';
import { relativeUri } from './relative-path';
import { wordFinding } from './wording';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const LEVELS: Readonly<Record<Level, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/**
 * SARIF 2.1.0, for code scanning. The results come before the tool that made them, because which of its rules are
 * described is known only then; the order of an object's keys means nothing.
 */
export const SARIF: Format = {
  head: `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`,
  separator: ',',
  file: (file, { language }) =>
    describeFindings(file, language)
      .map((one) => `\n${JSON.stringify(one)}`)
      .join(','),
  tail: (totals, context) => `\n],${JSON.stringify(describeRun(totals, context)).slice(1)}]}\n`,
};

function describeFindings(file: CheckedFile, language: Language) {
  const { path, findings, checkup } = file;
  const artifactLocation = { uri: relativeUri(path) };
  const repeated = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, level, line, start, end, fix, related } = finding;
    const key = identify(finding, checkup.draft.lines[line]?.text ?? '');
    const times = (repeated.get(key) ?? 0) + 1;
    repeated.set(key, times);
    const messages = messagesOf(rule);
    return {
      ruleId: rule,
      level: LEVELS[level],
      message: { text: wordFinding(file, finding, language) },
      locations: [
        { physicalLocation: { artifactLocation, region: regionOf({ line, start, endLine: line, end }) } },
      ],
      partialFingerprints: { 'findingInLine/v1': `${key}:${times}` },
      ...(related.length > 0 && {
        relatedLocations: related.map((place) => ({
          physicalLocation: { artifactLocation, region: regionOf({ ...place, endLine: place.line }) },
          message: { text: wordMessage(messages, place.message, language) },
        })),
      }),
      ...(fix && {
        fixes: [
          {
            description: { text: wordMessage(messages, fix.title, language) },
            artifactChanges: [{ artifactLocation, replacements: fix.edits.map(describeEdit) }],
          },
        ],
      }),
    };
  });
}

/** What stays the same about a finding when lines are put in above it: its rule, its words, and their line. */
function identify({ rule, start, end }: Finding, line: string): string {
  const hash = createHash('sha256').update(JSON.stringify([rule, line.slice(start, end), line.trim()]));
  return hash.digest('hex').slice(0, 32);
}

function describeEdit(edit: Edit) {
  return { deletedRegion: regionOf(edit), insertedContent: { text: edit.text } };
}

/** Lines and columns from 1, the end exclusive. */
function regionOf({ line, start, endLine, end }: Omit<Edit, 'text'>) {
  return { startLine: line + 1, startColumn: start + 1, endLine: endLine + 1, endColumn: end + 1 };
}

function describeRun({ rules, failures }: Totals, { language }: FormatContext) {
  const notifications = failures.map(({ path, sentence }) => ({
    level: 'error',
    message: { text: sentence },
    locations: [{ physicalLocation: { artifactLocation: { uri: relativeUri(path) } } }],
  }));
  const invocation = {
    executionSuccessful: failures.length === 0,
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
  };
  const driver = {
    name: 'Report Checkup',
    version,
    semanticVersion: version,
    language: language === 'zh' ? 'zh-CN' : 'en-US',
    rules: [...rules].sort().map((name) => describeRule(name, language)),
  };
  return { tool: { driver }, invocations: [invocation] };
}

function describeRule(name: string, language: Language) {
  const rule = findRule(name);
  if (!rule) return { id: name };
  const { title, why } = rule.text[language];
  const page = writeRulePage(rule, language);
  return {
    id: name,
    name: name.replace(/(?:^|[/-])([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: why, markdown: page },
    defaultConfiguration: { level: LEVELS[rule.level] },
    properties: { tags: [name.split('/')[0]], authority: rule.layer },
  };
}
