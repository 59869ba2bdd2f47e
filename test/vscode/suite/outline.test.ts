import { assert } from 'chai';
import * as vscode from 'vscode';
import { SELF_CHECK } from './sample-drafts';
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
});
