import {
  commands,
  type Disposable,
  l10n,
  Range,
  type TextEditor,
  TextEditorRevealType,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { sendRequest } from '../../../server/src/protocol/message';
import { MISSING_SECTIONS, type MissingSections } from '../../../server/src/protocol/protocol';
import { mayBeDraft } from '../server/document-selector';
import type { Server } from '../server/server';

/**
 * Inserts every section that the active draft lacks, as one step to undo.
 * @returns (to who executes the command) whether anything was inserted
 */
export function registerInsertMissingSections(server: Server): Disposable {
  return commands.registerCommand('reportCheckup.insertMissingSections', async (): Promise<boolean> => {
    const editor = window.activeTextEditor;
    const missing = editor && mayBeDraft(editor.document) ? await askMissing(server, editor) : null;
    const obstacle = describeObstacle(missing);
    if (!editor || !missing || obstacle !== null) {
      // Not awaited: the command is done, whether or not the message is closed.
      void window.showInformationMessage(obstacle ?? '');
      return false;
    }
    return insert(editor, missing);
  });
}

async function askMissing(server: Server, { document }: TextEditor): Promise<MissingSections | null> {
  const uri = server.client.code2ProtocolConverter.asUri(document.uri);
  return sendRequest(server.client, MISSING_SECTIONS, { uri });
}

/** Why there is nothing to insert, null when there is something. */
function describeObstacle(missing: MissingSections | null): string | null {
  if (!missing?.isDraft) {
    return l10n.t('This is no report draft, so no section can be missing. “Choose Genre” makes it one.');
  }
  const { genre, edits } = missing;
  if (edits.length > 0) return null;
  return genre === null
    ? l10n.t('This draft has no genre that would require sections. Choose one first.')
    : l10n.t('No section is missing: all that “{0}” requires is there.', genre);
}

async function insert(editor: TextEditor, { version, edits }: MissingSections): Promise<boolean> {
  const { document } = editor;
  if (document.version !== version) {
    void window.showWarningMessage(l10n.t('The draft was changed meanwhile. Please try again.'));
    return false;
  }
  const change = new WorkspaceEdit();
  for (const { line, start, endLine, end, text } of edits) {
    change.replace(document.uri, new Range(line, start, endLine, end), text);
  }
  if (!(await workspace.applyEdit(change))) return false;
  const first = new Range(edits[0]!.line, 0, edits[0]!.line, 0);
  editor.revealRange(first, TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}
