import type { CodeAction } from 'vscode-languageserver';
import { fixAll } from '../../../checkup/fix-all';
import { minimalEdits } from '../../convert/minimal-edits';
import { say } from '../../convert/words';
import { toWorkspaceEdit } from '../../convert/workspace-edit';
import type { ClientAbilities } from '../../session/client-abilities';
import type { CheckedDocument } from '../../session/session';

/** What `editor.codeActionsOnSave` names. */
export const FIX_ALL = 'source.fixAll.reportCheckup';

/** One action with all safe fixes, until none is left; no action when there is nothing to fix. */
export function fixEverything(
  { document, checkup, inForce: { language } }: CheckedDocument,
  abilities: ClientAbilities,
): CodeAction[] {
  const edits = minimalEdits(checkup.draft, fixAll(checkup));
  if (edits.length === 0) return [];
  return [
    { title: say('fixAll', language), kind: FIX_ALL, edit: toWorkspaceEdit(document, edits, abilities) },
  ];
}
