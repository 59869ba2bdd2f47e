import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeEditors, openFile, openUntitled } from './workbench';

suite('the language report-draft', () => {
  teardown(closeEditors);

  for (const name of ['三季度.report', '2024年.gongwen', '政治体检.报告.txt', '述职.稿.txt']) {
    test(`is that of ${name}`, async () => {
      const { document } = await openFile(name, '述职报告\n');
      assert.equal(document.languageId, 'report-draft');
    });
  }

  test('is not that of any other text', async () => {
    const { document } = await openFile('报告.txt', '述职报告\n');
    assert.equal(document.languageId, 'plaintext');
  });

  test('wraps lines, and leaves full-width punctuation unmarked', () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'report-draft' });
    assert.equal(settings.get('wordWrap'), 'on');
    assert.isFalse(settings.get('unicodeHighlight.ambiguousCharacters'));
  });

  test('takes a run of XX for one word, and Han characters one by one', async () => {
    const { document } = await openUntitled('report-draft', '覆盖XXX户');
    const wordAt = (character: number) =>
      document.getText(document.getWordRangeAtPosition(new vscode.Position(0, character)));
    assert.equal(wordAt(3), 'XXX');
    assert.equal(wordAt(0), '覆');
  });

  test('closes Chinese brackets and quotation marks as they are typed', async () => {
    const { document } = await openUntitled('report-draft', '');
    await vscode.commands.executeCommand('type', { text: '《' });
    assert.equal(document.getText(), '《》');
  });
});
