import type { Finding } from '../../checkup/finding';
import { findRule } from '../../rules/catalogue';
import type { Rule } from '../../rules/rule';

/** The rule that made a finding: only rules of the catalogue are ever asked. */
export function ruleOf({ rule }: Finding): Rule {
  return findRule(rule)!;
}
