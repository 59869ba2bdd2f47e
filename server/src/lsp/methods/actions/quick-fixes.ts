import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { fixAll } from '../../../checkup/fix-all';
import { wordMessage } from '../../../checkup/message';
import type { ShownFinding } from '../../convert/find-findings';
import { minimalEdits } from '../../convert/minimal-edits';
import { ruleOf } from '../../convert/rule-of';
import { say } from '../../convert/words';
import { toWorkspaceEdit } from '../../convert/workspace-edit';
import type { ClientAbilities } from '../../session/client-abilities';
import type { CheckedDocument } from '../../session/session';

/** The fix of each finding, and for rules that have safe fixes elsewhere, too, one for all of them. */
export function quickFixes(
  checked: CheckedDocument,
  shown: readonly ShownFinding[],
  abilities: ClientAbilities,
): CodeAction[] {
  const fixable = shown.filter(({ finding }) => finding.fix);
  const each = fixable.map((one) => fixOne(checked, one, fixable.length === 1, abilities));
  return [...each, ...fixWholeRules(checked, fixable, abilities)];
}

function fixOne(
  { document, inForce: { language } }: CheckedDocument,
  { finding, diagnostics }: ShownFinding,
  isOnly: boolean,
  abilities: ClientAbilities,
): CodeAction {
  const { kind, title, edits } = finding.fix!;
  return {
    title: wordMessage(ruleOf(finding).messages, title, language),
    kind: CodeActionKind.QuickFix,
    diagnostics: [...diagnostics],
    isPreferred: kind === 'safe' || isOnly,
    edit: toWorkspaceEdit(document, edits, abilities),
  };
}

function fixWholeRules(
  { document, checkup, inForce: { language } }: CheckedDocument,
  fixable: readonly ShownFinding[],
  abilities: ClientAbilities,
): CodeAction[] {
  const actions: CodeAction[] = [];
  const firstOfRule = new Map(
    fixable.map((one) => [one.finding.rule, one]).reverse() as [string, ShownFinding][],
  );
  for (const [name, { finding, diagnostics }] of firstOfRule) {
    const count = checkup.findings.filter(({ rule, fix }) => rule === name && fix?.kind === 'safe').length;
    if (count < 2) continue;
    const edits = minimalEdits(checkup.draft, fixAll(checkup, name));
    const { title } = ruleOf(finding).text[language];
    actions.push({
      title: say('fixRule', language, { title, count }),
      kind: CodeActionKind.QuickFix,
      diagnostics: [...diagnostics],
      edit: toWorkspaceEdit(document, edits, abilities),
    });
  }
  return actions;
}
