import { assert } from 'chai';
import * as vscode from 'vscode';
import { README, SELF_CHECK, SELF_CHECK_FINDINGS } from './sample-drafts';
import {
  closeEditors,
  expectFindings,
  expectStatus,
  openFile,
  openUntitled,
  reportCheckup,
} from './workbench';

suite('choosing the genre', () => {
  teardown(closeEditors);

  test('from the list: no draft, and back to automatic', async () => {
    const { client } = await reportCheckup();
    const { document } = await openFile('自查.txt', SELF_CHECK);
    await expectFindings(document, SELF_CHECK_FINDINGS);
    const pick = async (move: string) => {
      const chosen = vscode.commands.executeCommand('reportCheckup.chooseGenre');
      // Answered behind the same question of the command: then its list is on the screen.
      await client.sendRequest('reportCheckup/genres');
      await vscode.commands.executeCommand(move);
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await chosen;
    };
    await pick('workbench.action.quickOpenSelectNext');
    await expectFindings(document, []);
    await expectStatus(document, ({ isDraft }) => !isDraft);
    await pick('workbench.action.quickOpenSelectPrevious');
    await expectFindings(document, SELF_CHECK_FINDINGS);
  });

  test('by argument, as a key binding would', async () => {
    const { document } = await openFile('自查.txt', SELF_CHECK);
    await expectStatus(document, ({ genre }) => genre?.id === 'zicha');
    await vscode.commands.executeCommand('reportCheckup.chooseGenre', 'xinde');
    await expectStatus(document, ({ genre }) => genre?.id === 'xinde');
    await vscode.commands.executeCommand('reportCheckup.chooseGenre', 'auto');
    await expectStatus(document, ({ genre }) => genre?.id === 'zicha');
  });

  test('makes a draft of a text that was not taken for one', async () => {
    const { document } = await openFile('说明.md', README);
    await expectStatus(document, ({ isDraft }) => !isDraft);
    await vscode.commands.executeCommand('reportCheckup.chooseGenre', 'zongjie');
    await expectStatus(document, ({ isDraft, genre }) => isDraft && genre?.id === 'zongjie');
  });

  test('is for one document only', async () => {
    const one = await openUntitled('plaintext', SELF_CHECK);
    await expectFindings(one.document, SELF_CHECK_FINDINGS);
    await vscode.commands.executeCommand('reportCheckup.chooseGenre', 'none');
    await expectFindings(one.document, []);
    const other = await openFile('自查.txt', SELF_CHECK);
    await expectFindings(other.document, SELF_CHECK_FINDINGS);
    assert.isFalse((await expectStatus(one.document)).isDraft);
  });
});
