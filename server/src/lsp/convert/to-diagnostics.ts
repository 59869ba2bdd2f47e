import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Finding } from '../../checkup/finding';
import { wordMessage } from '../../checkup/message';
import type { Language, Level } from '../../rules/rule';
import type { ClientAbilities } from '../session/client-abilities';
import type { CheckedDocument } from '../session/session';
import { keyOf } from './finding-key';
import { toRange } from './range';
import { ruleOf } from './rule-of';
import { say } from './words';

/** The `source` of our diagnostics. */
export const SOURCE = 'report-checkup';

/** The `code` of the note about findings that are not listed. */
const MORE_FINDINGS = 'checkup/more-findings';

const SEVERITIES: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** All findings as diagnostics; above the limit the first ones, and a last one that says how many more there are. */
export function toDiagnostics(checked: CheckedDocument, abilities: ClientAbilities): Diagnostic[] {
  const { findings } = checked.checkup;
  const { maxFindings } = checked.inForce;
  const diagnostics = findings
    .slice(0, maxFindings)
    .map((finding) => toDiagnostic(finding, checked, abilities));
  if (findings.length > maxFindings) diagnostics.push(sayHowManyMore(checked));
  return diagnostics;
}

/** A finding of an untouched line is the same object after an edit: nearly all are worded once. */
const worded = new WeakMap<Finding, { readonly language: Language; readonly diagnostic: Diagnostic }>();

function toDiagnostic(finding: Finding, checked: CheckedDocument, abilities: ClientAbilities): Diagnostic {
  const { language } = checked.inForce;
  const known = worded.get(finding);
  if (known?.language === language) return known.diagnostic;
  const diagnostic = wordDiagnostic(finding, checked, abilities);
  worded.set(finding, { language, diagnostic });
  return diagnostic;
}

function wordDiagnostic(
  finding: Finding,
  { document, inForce: { language } }: CheckedDocument,
  { showsRelatedInformation }: ClientAbilities,
): Diagnostic {
  const { messages } = ruleOf(finding);
  const diagnostic: Diagnostic = {
    range: toRange(finding),
    severity: SEVERITIES[finding.level],
    code: finding.rule,
    source: SOURCE,
    message: wordMessage(messages, finding.message, language),
    data: { key: keyOf(finding) },
  };
  if (showsRelatedInformation && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map((place) => ({
      location: { uri: document.uri, range: toRange(place) },
      message: wordMessage(messages, place.message, language),
    }));
  }
  return diagnostic;
}

function sayHowManyMore({ checkup: { findings }, inForce }: CheckedDocument): Diagnostic {
  const { maxFindings, language } = inForce;
  const count = findings.length - maxFindings;
  return {
    range: toRange(findings[maxFindings - 1]!),
    severity: DiagnosticSeverity.Information,
    code: MORE_FINDINGS,
    source: SOURCE,
    message: say('moreFindings', language, { count, most: maxFindings }),
  };
}
