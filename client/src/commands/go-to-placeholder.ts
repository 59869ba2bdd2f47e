import {
  commands,
  type Disposable,
  l10n,
  Range,
  type TextEditor,
  TextEditorRevealType,
  window,
} from 'vscode';
import { sendRequest } from '../../../server/src/protocol/message';
import { PLACEHOLDERS, type PlaceholderItem } from '../../../server/src/protocol/protocol';
import { type Direction, type FoundPlaceholder, findPlaceholder } from '../placeholders/find-placeholder';
import { mayBeDraft } from '../server/document-selector';
import type { Server } from '../server/server';

const NOTE_MS = 4000;

/** Selects the next or the previous open placeholder of the active draft. */
export function registerGoToPlaceholder(command: string, direction: Direction, server: Server): Disposable {
  return commands.registerCommand(command, async () => {
    const editor = window.activeTextEditor;
    if (!editor || !mayBeDraft(editor.document)) {
      await window.showInformationMessage(
        l10n.t('Open a report draft first: there are placeholders only in drafts.'),
      );
      return;
    }
    const placeholders = await askPlaceholders(server, editor);
    const found = findPlaceholder(placeholders, editor.selection, direction);
    if (found) await select(editor, found, placeholders.length);
    else window.setStatusBarMessage(l10n.t('No placeholder is open in this document.'), NOTE_MS);
  });
}

async function askPlaceholders(server: Server, editor: TextEditor): Promise<readonly PlaceholderItem[]> {
  const uri = server.client.code2ProtocolConverter.asUri(editor.document.uri);
  return sendRequest(server.client, PLACEHOLDERS, { uri });
}

async function select(
  { document, viewColumn }: TextEditor,
  { placeholder, index, wrapped }: FoundPlaceholder,
  count: number,
): Promise<void> {
  const { line, start, end, slot } = placeholder;
  const range = new Range(line, start, line, end);
  // Also brings the focus back from the status bar. And it is done when it resolves: after setting `editor.selection`,
  // an older selection that VS Code still reports could be where a quick second press begins.
  const column = viewColumn === undefined ? {} : { viewColumn };
  const editor = await window.showTextDocument(document, { ...column, selection: range });
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  const where = l10n.t('Placeholder {0} of {1}: {2}', index + 1, count, slot);
  const note = wrapped ? l10n.t('{0} (went on from the other end)', where) : where;
  window.setStatusBarMessage(note, NOTE_MS);
}
