import { writeRulePage } from '../../checkup/rule-page';
import { findRule, RULE_NAMES } from '../../rules/catalogue';
import { findNearest } from '../../rules/find-nearest';
import type { Language } from '../../rules/rule';
import { CommandError } from '../arguments/command-error';
import { say } from '../say';

/**
 * The pages of rules, as Markdown.
 * @throws CommandError for a rule that does not exist
 */
export function explain(names: readonly string[], language: Language): string {
  return names.map((name) => explainRule(name, language)).join('\n');
}

function explainRule(name: string, language: Language): string {
  const rule = findRule(name);
  if (rule) return writeRulePage(rule, language);
  const near = findNearest(name, RULE_NAMES);
  throw new CommandError(
    near ? say('badRuleNear', { name, near }, language) : say('badRule', { name }, language),
  );
}
