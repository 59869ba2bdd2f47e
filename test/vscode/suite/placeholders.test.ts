import { assert } from 'chai';
import * as vscode from 'vscode';
import { README, SELF_CHECK } from './sample-drafts';
import { closeEditors, expectStatus, openFile } from './workbench';

/** The selected words, and where they stand. */
function selected(editor: vscode.TextEditor): string {
  const { start } = editor.selection;
  return `${editor.document.getText(editor.selection)} at ${editor.document.offsetAt(start)}`;
}

suite('going from placeholder to placeholder', () => {
  const first = `XX at ${SELF_CHECK.indexOf('XX')}`;
  const second = `XXX at ${SELF_CHECK.indexOf('XXX')}`;

  teardown(closeEditors);

  test('selects each in turn, and begins again behind the last', async () => {
    const editor = await openFile('自查.txt', SELF_CHECK);
    await expectStatus(editor.document);
    const stops: string[] = [];
    for (let i = 0; i < 3; i++) {
      await vscode.commands.executeCommand('reportCheckup.nextPlaceholder');
      stops.push(selected(editor));
    }
    assert.deepEqual(stops, [first, second, first]);
  });

  test('goes backwards too', async () => {
    const editor = await openFile('自查.txt', SELF_CHECK);
    await expectStatus(editor.document);
    await vscode.commands.executeCommand('cursorBottom');
    const stops: string[] = [];
    for (let i = 0; i < 3; i++) {
      await vscode.commands.executeCommand('reportCheckup.previousPlaceholder');
      stops.push(selected(editor));
    }
    assert.deepEqual(stops, [second, first, second]);
  });

  test('counts what was typed a moment ago', async () => {
    const editor = await openFile('自查.txt', SELF_CHECK);
    await expectStatus(editor.document);
    await editor.edit((edit) =>
      edit.insert(editor.document.positionAt(SELF_CHECK.indexOf('县水利局')), '某某'),
    );
    await vscode.commands.executeCommand('reportCheckup.nextPlaceholder');
    assert.match(selected(editor), /^某某 at/);
  });

  test('leaves the caret alone in a text that is no draft', async () => {
    const editor = await openFile('README.md', README);
    await expectStatus(editor.document);
    await vscode.commands.executeCommand('reportCheckup.nextPlaceholder');
    assert.equal(selected(editor), ' at 0');
  });

  test('has keys that VS Code uses for nothing else', async () => {
    const uri = vscode.Uri.parse('vscode://defaultsettings/keybindings.json');
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    const bindings = [...text.matchAll(/"key":\s*"([^"]+)",\s*"command":\s*"([^"]+)"/g)];
    assert.isAbove(bindings.length, 500, 'the default keymap was not read');
    const ours = bindings.filter(([, , command]) => command!.startsWith('reportCheckup.'));
    assert.lengthOf(ours, 3);
    const keys = ours.map(([, key]) => key);
    const rivals = bindings.filter(
      ([, key, command]) => keys.includes(key) && !command!.startsWith('reportCheckup.'),
    );
    assert.equal(rivals.map(([, key, command]) => `${key} ${command}`).join(), '');
  });
});
