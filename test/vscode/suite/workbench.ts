import { assert } from 'chai';
import * as vscode from 'vscode';
import type { ReportCheckup } from '../../../client/src/report-checkup';
import type { StatusParams } from '../../../server/src/protocol/protocol';

/** Shorter than a test may take, so that a test that waits in vain says for what; long, because machines are slow. */
export const PATIENCE_MS = 45_000;

/** The extension, activated. */
export async function reportCheckup(): Promise<ReportCheckup> {
  const extension = vscode.extensions.getExtension<ReportCheckup>('report-checkup.report-checkup');
  assert.isDefined(extension, 'VS Code does not know the extension');
  return extension!.activate();
}

/**
 * Waits until something has come about: looks now, and at each event.
 * @param probe gives a value other than undefined once it has
 * @param describe called in vain: says what there is instead
 */
export function waitUntil<T>(
  event: vscode.Event<unknown>,
  probe: () => T | undefined,
  describe: () => string,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      clearTimeout(limit);
      listener.dispose();
      settle();
    };
    const look = () => {
      const value = probe();
      if (value !== undefined) finish(() => resolve(value));
    };
    const listener = event(look);
    const limit = setTimeout(() => finish(() => reject(new Error(describe()))), PATIENCE_MS);
    look();
  });
}

let folders = 0;

/** A new folder of the workspace: what one test writes, no other sees. */
export function newFolder(): vscode.Uri {
  const workspace = vscode.workspace.workspaceFolders![0]!;
  folders++;
  return vscode.Uri.joinPath(workspace.uri, `suite-${Date.now().toString(36)}-${folders}`);
}

/** VS Code begins to watch the workspace some time after its start; what changes before, nobody is told. */
export async function untilFilesAreWatched(): Promise<void> {
  const file = vscode.Uri.joinPath(newFolder(), 'watched');
  const watcher = vscode.workspace.createFileSystemWatcher('**/*');
  let isTold = false;
  const tell = () => {
    isTold = true;
  };
  const listeners = [watcher.onDidCreate(tell), watcher.onDidChange(tell)];
  for (let i = 0; !isTold; i++) await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(`${i}`));
  vscode.Disposable.from(watcher, ...listeners).dispose();
  await vscode.workspace.fs.delete(vscode.Uri.joinPath(file, '..'), { recursive: true });
}

/** Writes a file and opens it in an editor. */
export async function openFile(
  name: string,
  text: string,
  folder: vscode.Uri = newFolder(),
): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(folder, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

/** Opens a text that is in no file. */
export async function openUntitled(language: string, text: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language, content: text });
  return vscode.window.showTextDocument(document, { preview: false });
}

/** Closes every editor without asking what to do with changes. */
export async function closeEditors(): Promise<void> {
  while (vscode.window.tabGroups.all.some((group) => group.tabs.length > 0)) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** What Problems lists for a document, as `rule: words`, in the order of the text. */
export function findingsIn(document: vscode.TextDocument): readonly string[] {
  const diagnostics = [...vscode.languages.getDiagnostics(document.uri)];
  return diagnostics
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map((diagnostic) => `${diagnostic.code}: ${document.getText(diagnostic.range)}`);
}

/** Waits until Problems lists exactly these, and fails with the difference when it does not come to that. */
export async function expectFindings(
  document: vscode.TextDocument,
  expected: readonly string[],
): Promise<readonly vscode.Diagnostic[]> {
  const wanted = JSON.stringify(expected);
  await waitUntil(
    vscode.languages.onDidChangeDiagnostics,
    () => (JSON.stringify(findingsIn(document)) === wanted ? true : undefined),
    () => '',
  ).catch(() => assert.deepEqual(findingsIn(document), expected));
  return vscode.languages.getDiagnostics(document.uri);
}

/** Waits until the two open placeholders of `SELF_CHECK` have this severity. */
export function expectSeverity(
  document: vscode.TextDocument,
  wanted: vscode.DiagnosticSeverity,
): Promise<boolean> {
  const severities = () =>
    vscode.languages
      .getDiagnostics(document.uri)
      .filter(({ code }) => code === 'placeholder/unresolved')
      .map(({ severity }) => severity);
  return waitUntil(
    vscode.languages.onDidChangeDiagnostics,
    () => {
      const now = severities();
      return now.length === 2 && now.every((severity) => severity === wanted) ? true : undefined;
    },
    () => `The severities are ${severities()}, not ${wanted}`,
  );
}

/** Waits until the server has said what the document, as it is now, is. */
export async function expectStatus(
  document: vscode.TextDocument,
  accept: (status: StatusParams) => boolean = () => true,
): Promise<StatusParams> {
  const api = await reportCheckup();
  const now = () => api.statusOf(document.uri);
  return waitUntil(
    api.onDidChangeStatus,
    () => {
      const status = now();
      return status && accept(status) ? status : undefined;
    },
    () => `The status is ${JSON.stringify(now())}`,
  );
}

/** Waits until a document has been checked, and fails when anything was found in it. */
export async function expectClean(document: vscode.TextDocument): Promise<void> {
  const { client } = await reportCheckup();
  await expectStatus(document);
  // A second question is answered behind the first, whose answer VS Code shows.
  const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const { items } = await client.sendRequest<{ items: unknown[] }>('textDocument/diagnostic', {
    textDocument,
  });
  assert.deepEqual(items, []);
  assert.deepEqual(findingsIn(document), []);
}

/** One of two wordings, by the language VS Code runs in. */
export function inLanguage(chinese: string, english: string): string {
  return vscode.env.language.toLowerCase().startsWith('zh') ? chinese : english;
}
