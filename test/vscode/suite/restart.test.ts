import { assert } from 'chai';
import * as vscode from 'vscode';
import { SELF_CHECK, SELF_CHECK_FINDINGS } from './sample-drafts';
import { closeEditors, expectFindings, expectStatus, openFile, reportCheckup } from './workbench';

suite('restarting the server', () => {
  teardown(closeEditors);

  test('by command: the open draft is checked again, and follows what is typed', async () => {
    const editor = await openFile('自查.txt', SELF_CHECK);
    await expectFindings(editor.document, SELF_CHECK_FINDINGS);
    await vscode.commands.executeCommand('reportCheckup.restartServer');
    await expectFindings(editor.document, SELF_CHECK_FINDINGS);
    await editor.edit((edit) =>
      edit.insert(editor.document.positionAt(SELF_CHECK.indexOf('县水利局')), '某某'),
    );
    await expectFindings(editor.document, [
      SELF_CHECK_FINDINGS[0]!,
      'placeholder/unresolved: 某某县',
      ...SELF_CHECK_FINDINGS.slice(1),
    ]);
  });

  test('while it starts leaves one server, that works', async () => {
    const { document } = await openFile('自查.txt', SELF_CHECK);
    await expectFindings(document, SELF_CHECK_FINDINGS);
    const restarts = [1, 2, 3].map(() => vscode.commands.executeCommand('reportCheckup.restartServer'));
    await Promise.all(restarts);
    await expectFindings(document, SELF_CHECK_FINDINGS);
    // Each server gives diagnostics of its own.
    assert.lengthOf(vscode.languages.getDiagnostics(document.uri), SELF_CHECK_FINDINGS.length);
    const { statusItems } = await reportCheckup();
    assert.notEqual(statusItems.genre.severity, vscode.LanguageStatusSeverity.Error);
  });

  test('keeps the genre that was chosen for an open document', async () => {
    const { document } = await openFile('自查.txt', SELF_CHECK);
    await expectStatus(document, ({ isDraft }) => isDraft);
    await vscode.commands.executeCommand('reportCheckup.chooseGenre', 'none');
    await expectStatus(document, ({ isDraft }) => !isDraft);
    await vscode.commands.executeCommand('reportCheckup.restartServer');
    await expectStatus(document, ({ isDraft }) => !isDraft);
    assert.isTrue((await reportCheckup()).client.isRunning());
  });
});
