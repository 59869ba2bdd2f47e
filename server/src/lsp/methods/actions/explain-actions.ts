import type { CodeAction } from 'vscode-languageserver';
import { EXPLAIN_RULE } from '../../../protocol/protocol';
import type { ShownFinding } from '../../convert/find-findings';
import { ruleOf } from '../../convert/rule-of';
import { say } from '../../convert/words';
import type { CheckedDocument, Session } from '../../session/session';

/** A kind of its own below `quickfix`: it mends nothing. */
export const EXPLAIN = 'quickfix.explain';

/** For each rule that speaks at a place, the way to its page. */
export function explainActions(
  { abilities }: Session,
  { inForce: { language } }: CheckedDocument,
  shown: readonly ShownFinding[],
): CodeAction[] {
  if (!abilities.explainsRules) return [];
  const rules = new Map(shown.map(({ finding }) => [finding.rule, ruleOf(finding)]));
  return [...rules.values()].map(({ name, text }) => {
    const title = say('whatRule', language, { title: text[language].title });
    return { title, kind: EXPLAIN, command: { title, command: EXPLAIN_RULE, arguments: [name, language] } };
  });
}
