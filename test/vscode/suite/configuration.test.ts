import { assert } from 'chai';
import * as vscode from 'vscode';
import { SELF_CHECK, SELF_CHECK_FINDINGS } from './sample-drafts';
import {
  closeEditors,
  expectFindings,
  expectSeverity,
  expectStatus,
  newFolder,
  openFile,
  waitUntil,
} from './workbench';

const NAME = '.reportcheckup.json';
const RULE = 'placeholder/unresolved';
const withLevel = (level: string) => `{\n  // 本科室\n  "rules": { "${RULE}": "${level}" },\n}\n`;

async function write(folder: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, NAME), new TextEncoder().encode(text));
}

async function replaceIn(document: vscode.TextDocument, from: string, to: string): Promise<void> {
  const at = document.getText().indexOf(from);
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + from.length));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, to);
  assert.isTrue(await vscode.workspace.applyEdit(edit));
}

suite('the configuration file', () => {
  teardown(closeEditors);

  test('changes the levels in an open draft, stored or not', async () => {
    const folder = newFolder();
    await write(folder, withLevel('hint'));
    const draft = await openFile('自查.txt', SELF_CHECK, folder);
    await expectSeverity(draft.document, vscode.DiagnosticSeverity.Hint);
    const config = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, NAME));
    await vscode.window.showTextDocument(config, { viewColumn: vscode.ViewColumn.Beside });
    await replaceIn(config, '"hint"', '"error"');
    await expectSeverity(draft.document, vscode.DiagnosticSeverity.Error);
    await config.save();
    await expectSeverity(draft.document, vscode.DiagnosticSeverity.Error);
    await replaceIn(config, '"error"', '"information"');
    await config.save();
    await expectSeverity(draft.document, vscode.DiagnosticSeverity.Information);
  });

  test('changed by another program changes the levels in an open draft', async () => {
    const folder = newFolder();
    await write(folder, withLevel('hint'));
    const { document } = await openFile('自查.txt', SELF_CHECK, folder);
    await expectSeverity(document, vscode.DiagnosticSeverity.Hint);
    await write(folder, withLevel('error'));
    await expectSeverity(document, vscode.DiagnosticSeverity.Error);
  });

  test('is told what is wrong in it, and the rest of it counts', async () => {
    const folder = newFolder();
    const { document: config } = await openFile(
      NAME,
      '{ "rules": { "placeholder/unresolvd": "off", "structure/missing-section": "off" } }',
      folder,
    );
    await waitUntil(
      vscode.languages.onDidChangeDiagnostics,
      () => (vscode.languages.getDiagnostics(config.uri).length > 0 ? true : undefined),
      () => 'Nothing is said of the configuration.',
    );
    const [diagnostic, ...others] = vscode.languages.getDiagnostics(config.uri);
    assert.lengthOf(others, 0);
    assert.equal(config.getText(diagnostic!.range), '"placeholder/unresolvd"');
    assert.include(diagnostic!.message, RULE);
    const { document } = await openFile('自查.txt', SELF_CHECK, folder);
    await expectFindings(document, SELF_CHECK_FINDINGS.slice(1));
  });

  test('is made to begin with, with comments, and is never written over', async () => {
    const { document } = await openFile('自查.txt', SELF_CHECK);
    const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, NAME);
    try {
      await vscode.commands.executeCommand('reportCheckup.createConfiguration');
      const config = vscode.window.activeTextEditor!.document;
      assert.equal(config.uri.toString(), uri.toString());
      assert.isFalse(config.isDirty);
      assert.include(config.getText(), '"$schema": "report-checkup://');
      assert.match(config.getText(), /\/\/ \S/);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('{ "practice": false }'));
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('reportCheckup.createConfiguration');
      assert.equal(vscode.window.activeTextEditor!.document.uri.toString(), uri.toString());
      assert.equal(
        new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)),
        '{ "practice": false }',
      );
    } finally {
      // It would count for the drafts of all other tests.
      await closeEditors();
      await vscode.workspace.fs.delete(uri);
    }
  });

  test('keeps the genre that is chosen for files', async () => {
    const folder = newFolder();
    await write(folder, withLevel('warning'));
    const one = await openFile('自查.txt', SELF_CHECK, folder);
    await expectStatus(one.document, ({ genre }) => genre?.id === 'zicha');
    await vscode.commands.executeCommand('reportCheckup.chooseGenreForFiles', 'zongjie', 'folder');
    await expectStatus(one.document, ({ genre }) => genre?.id === 'zongjie');
    const config = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, NAME));
    assert.include(new TextDecoder().decode(config), '// 本科室');
    const other = await openFile('另一份.txt', SELF_CHECK, folder);
    await expectStatus(other.document, ({ genre }) => genre?.id === 'zongjie');
  });
});
