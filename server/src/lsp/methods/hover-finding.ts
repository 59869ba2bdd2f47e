import type { Finding } from '../../checkup/finding';
import { EXPLAIN_RULE } from '../../protocol/protocol';
import type { Language } from '../../rules/rule';
import type { Markup } from '../convert/markup';
import { ruleOf } from '../convert/rule-of';
import { say } from '../convert/words';
import type { HoverPart } from './hover-placeholder';

/** What the rule of a finding is about, why it matters, and on what it rests. */
export function hoverFinding(
  finding: Finding,
  language: Language,
  markup: Markup,
  explainsRules: boolean,
): HoverPart {
  const rule = ruleOf(finding);
  const { title, why } = rule.text[language];
  const source = say('source', language, { source: rule.source[language] });
  const page = explainsRules
    ? markup.link(say('rulePage', language, {}), EXPLAIN_RULE, [rule.name, language])
    : null;
  const parts = [markup.strong(title), markup.text(why), markup.text(source), ...(page ? [page] : [])];
  const text = parts.join('\n\n');
  return { line: finding.line, start: finding.start, end: finding.end, text };
}
