import { assert } from 'chai';
import * as vscode from 'vscode';
import { SELF_CHECK, SELF_CHECK_FINDINGS } from './sample-drafts';
import { screen } from './screen';
import { closeEditors, expectFindings, inLanguage, openFile } from './workbench';

suite('hovers', () => {
  teardown(closeEditors);

  test('say in the language of VS Code what a placeholder stands for', async () => {
    const { document } = await openFile('自查.txt', SELF_CHECK);
    await expectFindings(document, SELF_CHECK_FINDINGS);
    const at = document.positionAt(SELF_CHECK.indexOf('XX个') + 1);
    vscode.window.activeTextEditor!.selection = new vscode.Selection(at, at);
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const words = hover!.contents.map((one) => (typeof one === 'string' ? one : one.value)).join('\n');
    assert.include(words, inLanguage('行政村', 'village'));
    await vscode.commands.executeCommand('editor.action.showHover');
    await screen?.waitFor('.monaco-hover .hover-contents:visible');
  });
});
