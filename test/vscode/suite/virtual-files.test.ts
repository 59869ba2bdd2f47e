import { assert } from 'chai';
import * as vscode from 'vscode';
import { SELF_CHECK, SELF_CHECK_FINDINGS } from './sample-drafts';
import { closeEditors, expectFindings } from './workbench';

const SCHEME = 'report-checkup-test';

/** Files that are on no disk: only VS Code can read them, by its own means. */
class MemoryFiles implements vscode.FileSystemProvider {
  private readonly files = new Map<string, Uint8Array>();
  private readonly changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changes.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const file = this.files.get(path);
    if (file) return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: file.length };
    if (this.namesIn(path).length === 0) throw vscode.FileSystemError.FileNotFound(path);
    return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    return this.namesIn(path).map((name) => [name, vscode.FileType.File]);
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const file = this.files.get(path);
    if (!file) throw vscode.FileSystemError.FileNotFound(path);
    return file;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const type = this.files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.files.set(uri.path, content);
    this.changes.fire([{ type, uri }]);
  }

  createDirectory(): void {}

  delete(uri: vscode.Uri): void {
    this.files.delete(uri.path);
    this.changes.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }

  private namesIn(folder: string): string[] {
    const start = folder.endsWith('/') ? folder : `${folder}/`;
    return [...this.files.keys()]
      .filter((path) => path.startsWith(start))
      .map((path) => path.slice(start.length));
  }
}

suite('a draft in a virtual file system', () => {
  const files = new MemoryFiles();
  const uri = vscode.Uri.from({ scheme: SCHEME, path: '/稿件/自查.txt' });
  let registration: vscode.Disposable;

  suiteSetup(() => {
    registration = vscode.workspace.registerFileSystemProvider(SCHEME, files);
    files.writeFile(uri, new TextEncoder().encode(SELF_CHECK));
  });
  suiteTeardown(() => registration.dispose());
  teardown(closeEditors);

  async function open(file: vscode.Uri): Promise<vscode.TextDocument> {
    const document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document, { preview: false });
    return document;
  }

  test('has its findings, its outline, and its fixes, which can be saved', async () => {
    const document = await open(uri);
    const diagnostics = await expectFindings(document, SELF_CHECK_FINDINGS);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    assert.include(symbols[0]!.children.map(({ name }) => name).join(), '自查情况');
    const missing = diagnostics.find(({ code }) => code === 'structure/missing-section')!;
    const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      missing.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = fixes.find(({ edit, title }) => edit && title.includes('整改措施'))!;
    assert.isTrue(await vscode.workspace.applyEdit(fix.edit!));
    assert.isTrue(await document.save());
    assert.include(new TextDecoder().decode(files.readFile(uri)), '四、整改措施');
    files.writeFile(uri, new TextEncoder().encode(SELF_CHECK));
  });

  test('follows the configuration beside it, and what is typed there', async () => {
    const [draft, config] = ['自查.txt', '.reportcheckup.json'].map((name) =>
      vscode.Uri.from({ scheme: SCHEME, path: `/另一处/${name}` }),
    ) as [vscode.Uri, vscode.Uri];
    files.writeFile(draft, new TextEncoder().encode(SELF_CHECK));
    files.writeFile(config, new TextEncoder().encode('{ "rules": { "structure/missing-section": "off" } }'));
    const document = await open(draft);
    await expectFindings(document, SELF_CHECK_FINDINGS.slice(1));
    const shown = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(config));
    const everything = new vscode.Range(0, 0, shown.document.lineCount, 0);
    await shown.edit((edit) => edit.replace(everything, '{}'));
    await expectFindings(document, SELF_CHECK_FINDINGS);
  });
});
