import { assert } from 'chai';
import * as vscode from 'vscode';
import { SELF_CHECK } from './sample-drafts';
import { screen } from './screen';
import { closeEditors, expectStatus, openFile } from './workbench';

/** `name` with its children indented under it. */
function lines(symbols: readonly vscode.DocumentSymbol[], indent = ''): readonly string[] {
  return symbols.flatMap(({ name, children }) => [`${indent}${name}`, ...lines(children, `${indent}  `)]);
}

suite('the outline', () => {
  teardown(closeEditors);

  test('is the tree of the draft: title, sections, numbered items by their run-in titles', async () => {
    const { document } = await openFile('自查.txt', SELF_CHECK);
    await expectStatus(document);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.deepEqual(lines(symbols), [
      '石桥镇农村饮水安全自查报告',
      '  一、基本情况',
      '  二、自查情况',
      '    （一）查水源',
      '    （二）查管护',
      '    （三）查应急',
      '    （四）查消毒',
      '    （五）查收费',
      '  三、存在的问题',
      '    （一）管网老化',
      '    （二）管护经费不足',
      '    （三）宣传不够深入',
    ]);
  });

  test('folds where it has sections', async () => {
    const { document } = await openFile('自查.txt', SELF_CHECK);
    await expectStatus(document);
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const second = document.positionAt(SELF_CHECK.indexOf('二、')).line;
    assert.include(
      ranges.map(({ start }) => start),
      second,
    );
  });

  test('leads to the caret in the breadcrumbs, and stays above the text that is scrolled', async function () {
    if (!screen) this.skip();
    const inside = '供水户逐户走访，登记在册。\n'.repeat(80);
    const editor = await openFile(
      '自查.txt',
      SELF_CHECK.replace('三、存在的问题', `${inside}三、存在的问题`),
    );
    await expectStatus(editor.document);
    const at = editor.document.positionAt(SELF_CHECK.indexOf('三、存在的问题')).translate(60);
    editor.selection = new vscode.Selection(at, at);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.AtTop);
    for (const name of ['石桥镇农村饮水安全自查报告', '二、自查情况', '（五）查收费']) {
      await screen.waitFor(`.breadcrumbs-control .monaco-breadcrumb-item:has-text("${name}")`);
    }
    await screen.waitFor('.sticky-widget .sticky-line-content:has-text("二、自查情况")');
  });
});
