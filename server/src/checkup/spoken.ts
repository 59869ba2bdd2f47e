import type { Profile } from '../profile/profile';
import { failedRule } from '../rules/checkup/failed-rule';
import type { Report, Rule } from '../rules/rule';
import { compareFindings, type Finding } from './finding';
import { levelOf } from './levels';

/** A report together with the rule that made it. */
export interface Spoken {
  readonly rule: Rule;
  readonly report: Report;
}

const NOWHERE: Finding['related'] = [];

/** The findings of reports, in the order of their places; none where the profile has switched off the rule. */
export function toFindings(spoken: readonly Spoken[], profile: Profile): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { rule, report } of spoken) {
    const level = levelOf(rule, report.level, profile);
    if (!level) continue;
    const { line, start, end, message, fix = null, related = NOWHERE, name = null } = report;
    findings.push({ rule: rule.name, level, line, start, end, message, fix, related, name });
  }
  return findings.length > 1 ? findings.sort(compareFindings) : findings;
}

/** What is said of a rule that fails. */
export function failureOf(rule: Rule, error: unknown): Spoken {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    rule: failedRule,
    report: { line: 0, start: 0, end: 0, message: { id: 'failed', values: { rule: rule.name, reason } } },
  };
}
