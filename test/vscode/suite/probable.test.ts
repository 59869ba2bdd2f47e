import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeEditors, expectStatus, inLanguage, openFile, reportCheckup } from './workbench';

const PROSE =
  '一年来，我守着城南的十二座仓房，白天验粮入库，晚上看温测湿，没有出过一次差错，也带出了两名徒弟，都能独立值班。';
/** A title and a formula, and nothing that is built like a report. */
const PROBABLE = `保管员述职报告\n现将一年的工作述职如下：\n${PROSE}\n${PROSE}\n`;

async function lensesOf(uri: vscode.Uri): Promise<readonly vscode.CodeLens[]> {
  return vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 5);
}

async function click(lens: vscode.CodeLens): Promise<void> {
  await vscode.commands.executeCommand(lens.command!.command, ...lens.command!.arguments!);
}

suite('a text that is probably a draft', () => {
  teardown(closeEditors);

  test('is asked about above it and in the status bar', async () => {
    const { document } = await openFile('述职.txt', PROBABLE);
    await expectStatus(document, ({ isProbable }) => isProbable);
    const { genre } = (await reportCheckup()).statusItems;
    assert.equal(genre.text, inLanguage('可能是述职报告', 'Probably: Duty report'));
    assert.equal(genre.severity, vscode.LanguageStatusSeverity.Warning);
    assert.deepEqual(
      (await lensesOf(document.uri)).map(({ command }) => command?.arguments?.[1]),
      ['shuzhi', 'none', 'choose'],
    );
  });

  test('is checked when that is answered, and again when it is opened again', async () => {
    const { document } = await openFile('述职.txt', PROBABLE);
    await expectStatus(document, ({ isProbable }) => isProbable);
    await click((await lensesOf(document.uri))[0]!);
    await expectStatus(document, ({ isDraft, genre }) => isDraft && genre?.id === 'shuzhi');
    assert.deepEqual(await lensesOf(document.uri), []);
    await closeEditors();
    const again = await vscode.workspace.openTextDocument(document.uri);
    await vscode.window.showTextDocument(again);
    await expectStatus(again, ({ isDraft }) => isDraft);
    await vscode.commands.executeCommand('reportCheckup.chooseGenre', 'auto');
    await expectStatus(again, ({ isProbable }) => isProbable);
  });

  test('is left alone when it is no draft', async () => {
    const { document } = await openFile('述职.txt', PROBABLE);
    await expectStatus(document, ({ isProbable }) => isProbable);
    await click((await lensesOf(document.uri))[1]!);
    await expectStatus(document, ({ isDraft, isProbable }) => !isDraft && !isProbable);
    assert.deepEqual(await lensesOf(document.uri), []);
    await vscode.commands.executeCommand('reportCheckup.chooseGenre', 'auto');
  });
});
