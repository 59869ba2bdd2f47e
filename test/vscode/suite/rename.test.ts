import { assert } from 'chai';
import * as vscode from 'vscode';
import { SELF_CHECK } from './sample-drafts';
import { screen } from './screen';
import { closeEditors, expectStatus, openFile } from './workbench';

const DRAFT = SELF_CHECK.replace('按照县水利局通知要求', '按照XX县水利局通知要求').replace(
  '石桥镇人民政府\n',
  'XX县石桥镇人民政府\n',
);
const FIRST = DRAFT.indexOf('XX县');

suite('renaming a placeholder', () => {
  teardown(closeEditors);

  /** Answers whatever is asked with that command until all is said. */
  async function rename(value: string, answer: string): Promise<readonly string[]> {
    const { document } = await openFile('自查.txt', DRAFT);
    await expectStatus(document);
    let edit: vscode.WorkspaceEdit | undefined;
    const renamed = Promise.resolve(
      vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        document.positionAt(FIRST + 1),
        value,
      ),
    ).then((result) => {
      edit = result;
    });
    while (!edit) await Promise.race([renamed, vscode.commands.executeCommand(answer)]);
    return edit.get(document.uri).map(({ newText }) => newText);
  }

  test('changes this one alone unless the user says otherwise, and nothing when he thinks better of it', async () => {
    assert.deepEqual(await rename('麦盖提县', 'workbench.action.acceptSelectedQuickOpenItem'), ['麦盖提']);
    await closeEditors();
    assert.isEmpty(await rename('麦盖提县', 'workbench.action.closeQuickOpen'));
  });

  test('works by F2 and keys, as one step to undo', async function () {
    if (!screen) return this.skip();
    const editor = await openFile('自查.txt', DRAFT);
    const { document } = editor;
    await expectStatus(document);
    const at = document.positionAt(FIRST + 1);
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await screen.press('F2');
    await screen.waitFor('.rename-box input:focus');
    await screen.type('疏附');
    await screen.press('Enter');
    await screen.waitFor('.quick-input-widget input:focus');
    await screen.press('ArrowDown');
    await screen.press('Enter');
    await expectStatus(document, ({ placeholders }) => placeholders === 2);
    assert.equal(document.getText(), DRAFT.replaceAll('XX县', '疏附县'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), DRAFT);
  });
});

suite('completion in a placeholder', () => {
  teardown(closeEditors);

  test('offers what the draft has for the same, in place of the whole', async () => {
    const { document } = await openFile('自查.txt', DRAFT.replace('请县供水公司', '请疏附县供水公司'));
    await expectStatus(document);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(FIRST + 1),
    );
    const ours = items.find(({ label }) => typeof label === 'object' && label.label === '疏附');
    assert.isDefined(ours);
    const range = ours!.range as { inserting: vscode.Range; replacing: vscode.Range } | vscode.Range;
    const replaced = 'replacing' in range ? range.replacing : range;
    assert.equal(document.getText(replaced), 'XX');
  });
});
