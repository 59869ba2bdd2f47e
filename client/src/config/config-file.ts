import { l10n, Range, Selection, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { ConfigEditAnswer } from '../../../server/src/protocol/protocol';
import type { Server } from '../server/server';

const NAME = '.reportcheckup.json';

/**
 * Where a new configuration belongs: in the workspace folder of the active file; without one, in the folder that the
 * user picks, or that the file lies in.
 * @returns undefined when there is no such folder, or the user thought better of it
 */
export async function chooseConfigFolder(): Promise<Uri | undefined> {
  const active = window.activeTextEditor?.document.uri;
  const holder = active && workspace.getWorkspaceFolder(active);
  if (holder) return holder.uri;
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1) return (await window.showWorkspaceFolderPick())?.uri;
  const [only] = folders;
  if (only) return only.uri;
  if (active && active.scheme !== 'untitled') return Uri.joinPath(active, '..');
  void window.showInformationMessage(
    l10n.t('Open a folder first: a configuration is kept beside the drafts it is for.'),
  );
  return undefined;
}

/** The configuration of a folder, made of a text when it is not there; one that is there is left as it is. */
export async function openOrCreateConfig(
  folder: Uri,
  makeText: () => Promise<string>,
): Promise<TextDocument> {
  const uri = Uri.joinPath(folder, NAME);
  if (!(await exists(uri))) {
    const edit = new WorkspaceEdit();
    // Ignored rather than overwritten if the file has come up meanwhile.
    edit.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode(await makeText()) });
    await workspace.applyEdit(edit);
  }
  return workspace.openTextDocument(uri);
}

/**
 * Makes the change that the server has worked out, and stores it unless the user had changes of their own open in
 * the file.
 */
export async function changeConfig(server: Server, answer: ConfigEditAnswer): Promise<TextDocument> {
  const { protocol2CodeConverter: converter } = server.client;
  const uri = converter.asUri(answer.configUri);
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const hadChanges = open?.isDirty === true;
  const edit = await converter.asWorkspaceEdit(answer.edit);
  if (!(await workspace.applyEdit(edit))) throw new Error(l10n.t('VS Code could not change {0}.', NAME));
  const document = await workspace.openTextDocument(uri);
  if (!hadChanges) await document.save();
  return document;
}

/** Shows a configuration with the entry of a key selected. */
export async function showConfig(document: TextDocument, key?: string): Promise<void> {
  const editor = await window.showTextDocument(document, { preview: false });
  const name = key === undefined ? '' : JSON.stringify(key);
  const at = name === '' ? -1 : document.getText().indexOf(`${name}:`);
  if (at < 0) return;
  const range = new Range(document.positionAt(at), document.positionAt(at + name.length));
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range);
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
