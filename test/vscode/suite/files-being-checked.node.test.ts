import { assert } from 'chai';
import * as vscode from 'vscode';
import { SELF_CHECK } from './sample-drafts';
import { closeEditors, newFolder, reportCheckup, untilFilesAreWatched, waitUntil } from './workbench';

const write = (uri: vscode.Uri, text: string) =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

suite('files that are being checked', () => {
  suiteSetup(untilFilesAreWatched);

  teardown(async () => {
    await vscode.commands.executeCommand('reportCheckup.clearAllDrafts');
    await closeEditors();
  });

  test('are forgotten when they are deleted before the answer has come', async function () {
    // Windows cannot hold a process.
    if (process.platform === 'win32') this.skip();
    const folder = newFolder();
    const [small, large] = ['甲.txt', '乙.txt'].map((name) => vscode.Uri.joinPath(folder, name));
    await write(small!, SELF_CHECK);
    await write(large!, SELF_CHECK + '逐户核对供水台账，当月补齐。\n'.repeat(200_000));
    const { allDrafts, serverProcessId } = await reportCheckup();
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '乙.txt'));
    const checking = vscode.commands.executeCommand('reportCheckup.checkAllDrafts');
    // The small one is read and answered first, while the large one is on its way.
    await waitUntil(
      vscode.languages.onDidChangeDiagnostics,
      () => (vscode.languages.getDiagnostics(small!).length > 0 ? true : undefined),
      () => 'No finding in the small draft.',
    );
    process.kill(serverProcessId!, 'SIGSTOP');
    try {
      const gone = new Promise((resolve) => watcher.onDidDelete(resolve));
      await vscode.workspace.fs.delete(large!);
      await gone;
    } finally {
      process.kill(serverProcessId!, 'SIGCONT');
      watcher.dispose();
    }
    await checking;
    assert.isEmpty(vscode.languages.getDiagnostics(large!));
    const kept = [...allDrafts.drafts.map(({ uri }) => uri), ...allDrafts.unread];
    assert.notInclude(kept.map(String), String(large));
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });
});
