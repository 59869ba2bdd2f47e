import type { CodeAction } from 'vscode-languageserver';
import type { Finding } from '../../../checkup/finding';
import { wordsOf } from '../../../checkup/suppress';
import { suppressionEdits } from '../../../checkup/suppression-edits';
import { addIgnoreEntry, addName } from '../../../profile/config-edits';
import { type ConfigTarget, findConfigTarget, toConfigWorkspaceEdit } from '../../config/config-edit';
import type { ShownFinding } from '../../convert/find-findings';
import { ruleOf } from '../../convert/rule-of';
import { say } from '../../convert/words';
import { toWorkspaceEdit } from '../../convert/workspace-edit';
import type { CheckedDocument, Session } from '../../session/session';
import { levelActions } from './level-actions';

/** A kind of its own below `quickfix`, so that an editor can tell what mends from what silences. */
export const IGNORE = 'quickfix.ignore';

/** What a comment or an entry cannot suppress. */
const ABOUT_SUPPRESSION = /^suppression\//;
const LONGEST_QUOTE = 20;

/** For each finding a way to leave it as it is, and for its rule one to switch it off or to have it speak otherwise. */
export async function ignoreActions(
  session: Session,
  checked: CheckedDocument,
  shown: readonly ShownFinding[],
): Promise<CodeAction[]> {
  const { configUri } = checked.inForce;
  const target = await findConfigTarget(session, checked.document.uri, configUri);
  const names = shown.flatMap((one) => enterName(session, checked, one, target) ?? []);
  const each = shown.flatMap((one) => ignoreFinding(session, checked, one, target) ?? []);
  return [...names, ...each, ...levelActions(session, checked, shown, target, IGNORE)];
}

/** For a word that is right as it is, wherever it stands. */
function enterName(
  session: Session,
  { inForce: { language } }: CheckedDocument,
  { finding: { name }, diagnostics }: ShownFinding,
  target: ConfigTarget | null,
): CodeAction | null {
  if (!name || !target) return null;
  const edit = toConfigWorkspaceEdit(session, target, addName(target.text, name));
  const title = say('nameIsRight', language, { name: quote(name.name) });
  return edit && { title, kind: IGNORE, diagnostics: [...diagnostics], edit };
}

function ignoreFinding(
  session: Session,
  { document, checkup: { draft }, inForce: { language } }: CheckedDocument,
  { finding, diagnostics }: ShownFinding,
  target: ConfigTarget | null,
): CodeAction | null {
  if (ABOUT_SUPPRESSION.test(finding.rule)) return null;
  const title = say('ignoreHere', language, {
    words: quote(wordsOf(draft, finding)),
    rule: titleOf(finding, language),
  });
  const action = { title, kind: IGNORE, diagnostics: [...diagnostics] };
  const comment = suppressionEdits(draft, finding);
  if (comment) return { ...action, edit: toWorkspaceEdit(document, comment, session.abilities) };
  if (!target) return null;
  const entry = {
    rule: finding.rule,
    text: wordsOf(draft, finding),
    ...(target.draftPath !== null && { file: target.draftPath }),
  };
  const edit = toConfigWorkspaceEdit(session, target, addIgnoreEntry(target.text, entry));
  return edit && { ...action, edit };
}

function titleOf(finding: Finding, language: CheckedDocument['inForce']['language']): string {
  return ruleOf(finding).text[language].title;
}

function quote(words: string): string {
  if (words.length <= LONGEST_QUOTE) return words;
  return `${words.slice(0, LONGEST_QUOTE).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
