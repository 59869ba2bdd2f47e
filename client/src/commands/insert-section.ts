import { commands, type Disposable, l10n, Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { sendRequest } from '../../../server/src/protocol/message';
import {
  INSERT_SECTION,
  type InsertSectionParams,
  type SectionInsertion,
} from '../../../server/src/protocol/protocol';
import type { Server } from '../server/server';
import type { ViewEntry } from '../views/view-item';

/** Inserts one section that a draft lacks where it belongs, as one step to undo, and goes to what is to be written there. */
export function registerInsertSection(server: Server): Disposable {
  return commands.registerCommand(
    'reportCheckup.insertSection',
    async (wanted: InsertSectionParams | ViewEntry): Promise<boolean> => {
      const params = 'index' in wanted ? wanted : readSection(wanted);
      if (!params) return false;
      const found = await sendRequest(server.client, INSERT_SECTION, params);
      return found !== null && insert(Uri.parse(params.uri), found);
    },
  );
}

/** The button beside an entry of the view gives the entry. */
function readSection({ insertion }: ViewEntry): InsertSectionParams | null {
  return insertion ?? null;
}

async function insert(uri: Uri, { version, edits }: SectionInsertion): Promise<boolean> {
  const document = await workspace.openTextDocument(uri);
  if (document.version !== version) {
    void window.showWarningMessage(l10n.t('The draft was changed meanwhile. Please try again.'));
    return false;
  }
  const change = new WorkspaceEdit();
  for (const { line, start, endLine, end, text } of edits)
    change.replace(uri, new Range(line, start, endLine, end), text);
  if (!(await workspace.applyEdit(change))) return false;
  const first = edits[0]!;
  await commands.executeCommand('reportCheckup.showPlace', uri, first.line, first.start, first.start);
  await commands.executeCommand('reportCheckup.nextPlaceholder');
  return true;
}
