import type { CodeAction } from 'vscode-languageserver';
import { setRuleLevel } from '../../../profile/config-edits';
import { CHOOSE_RULE_LEVEL, type RuleLevelChoice } from '../../../protocol/protocol';
import { type ConfigTarget, toConfigWorkspaceEdit } from '../../config/config-edit';
import type { ShownFinding } from '../../convert/find-findings';
import { ruleOf } from '../../convert/rule-of';
import { say } from '../../convert/words';
import type { CheckedDocument, Session } from '../../session/session';

/**
 * For each rule that speaks at a place, a way to have it speak otherwise: the client asks how, and where that is to be
 * written; a client that cannot ask is offered the two usual levels, to be written into the configuration.
 * @param kind of these actions
 */
export function levelActions(
  session: Session,
  checked: CheckedDocument,
  shown: readonly ShownFinding[],
  target: ConfigTarget | null,
  kind: string,
): CodeAction[] {
  const firstOfRule = new Map([...shown].reverse().map((one) => [one.finding.rule, one] as const));
  const each = [...firstOfRule.values()].reverse();
  if (session.abilities.choosesRuleLevels) {
    return each.map((one) => ({ ...chooseLevel(checked, one, target), kind }));
  }
  return target ? each.flatMap((one) => writeLevels(session, checked, one, target, kind)) : [];
}

function chooseLevel(
  { document: { uri }, inForce: { language } }: CheckedDocument,
  { finding, diagnostics }: ShownFinding,
  target: ConfigTarget | null,
): Omit<CodeAction, 'kind'> {
  const rule = ruleOf(finding).text[language].title;
  const title = say('setLevel', language, { rule });
  const choice: RuleLevelChoice = {
    uri,
    rule: finding.rule,
    title: rule,
    level: finding.level,
    file: target === null ? 'none' : target.exists ? 'there' : 'new',
  };
  const command = { title, command: CHOOSE_RULE_LEVEL, arguments: [choice] };
  return { title, diagnostics: [...diagnostics], command };
}

function writeLevels(
  session: Session,
  { inForce: { language } }: CheckedDocument,
  { finding, diagnostics }: ShownFinding,
  target: ConfigTarget,
  kind: string,
): CodeAction[] {
  const levels = finding.level === 'hint' ? (['off'] as const) : (['hint', 'off'] as const);
  return levels.flatMap((level) => {
    const edit = toConfigWorkspaceEdit(session, target, setRuleLevel(target.text, finding.rule, level));
    const rule = ruleOf(finding).text[language].title;
    const title = say(level === 'off' ? 'switchOff' : 'makeHint', language, { rule });
    return edit ? [{ title, kind, diagnostics: [...diagnostics], edit }] : [];
  });
}
