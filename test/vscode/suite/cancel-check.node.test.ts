import { assert } from 'chai';
import * as vscode from 'vscode';
import { SELF_CHECK } from './sample-drafts';
import { screen } from './screen';
import { closeEditors, inLanguage, newFolder, reportCheckup } from './workbench';

const CENTER = '.notifications-center';

suite('cancelling a check of all drafts', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('reportCheckup.clearAllDrafts');
    await closeEditors();
  });

  test('by the button of its progress stops it, says how far it came, and shows no page', async function () {
    // Windows cannot hold a process.
    if (!screen || process.platform === 'win32') this.skip();
    const folder = newFolder();
    for (const name of ['甲.txt', '乙.txt']) {
      await vscode.workspace.fs.writeFile(
        vscode.Uri.joinPath(folder, name),
        new TextEncoder().encode(SELF_CHECK),
      );
    }
    const { allDrafts, serverProcessId } = await reportCheckup();
    // Nothing is answered before the button has been found and pressed.
    process.kill(serverProcessId!, 'SIGSTOP');
    let checking: Thenable<unknown>;
    try {
      checking = vscode.commands.executeCommand('reportCheckup.checkAllDrafts');
      await vscode.commands.executeCommand('notifications.showList');
      await screen.click(`${CENTER} .monaco-button:has-text("Cancel")`);
    } finally {
      process.kill(serverProcessId!, 'SIGCONT');
    }
    await checking;
    assert.isFalse(allDrafts.isComplete);
    assert.isEmpty(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs));
    // The list is closed with its last entry, the progress.
    await vscode.commands.executeCommand('notifications.showList');
    const said = inLanguage('查出的问题留在“问题”面板里', 'What was found in them is listed in Problems.');
    await screen.waitFor(`${CENTER} .notification-list-item-message:has-text("${said}")`);
  });
});
