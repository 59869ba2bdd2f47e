import { assert } from 'chai';
import * as vscode from 'vscode';
import { roundTrip } from './questions';
import { SELF_CHECK, SELF_CHECK_FINDINGS } from './sample-drafts';
import { closeEditors, expectFindings, openFile, reportCheckup, waitUntil } from './workbench';

/** Ends the server's process as a crash would, and waits until it is up again, or is known to stay down. */
async function crash(): Promise<'restarted' | 'stopped'> {
  const api = await reportCheckup();
  const former = api.serverProcessId;
  assert.isDefined(former, 'no server is running');
  process.kill(former!, 'SIGKILL');
  return waitUntil(
    api.client.onDidChangeState,
    () => {
      if (api.statusItems.genre.severity === vscode.LanguageStatusSeverity.Error) return 'stopped';
      const { serverProcessId } = api;
      const another = serverProcessId !== undefined && serverProcessId !== former;
      return another && api.client.isRunning() ? 'restarted' : undefined;
    },
    () =>
      `The server's process is ${api.serverProcessId}, was ${former}; the client's state is ${api.client.state}`,
  );
}

suite('a crash of the server', () => {
  setup(() => vscode.commands.executeCommand('reportCheckup.restartServer'));
  teardown(closeEditors);

  test('is made good: the findings of open drafts come back', async () => {
    const { document } = await openFile('自查.txt', SELF_CHECK);
    await expectFindings(document, SELF_CHECK_FINDINGS);
    assert.equal(await crash(), 'restarted');
    await expectFindings(document, SELF_CHECK_FINDINGS);
  });

  test('before it has begun its work is made good', async () => {
    const { document } = await openFile('自查.txt', SELF_CHECK);
    await expectFindings(document, SELF_CHECK_FINDINGS);
    const api = await reportCheckup();
    const former = api.serverProcessId;
    const restarting = vscode.commands.executeCommand('reportCheckup.restartServer');
    let fresh = former;
    for (; fresh === former || fresh === undefined; fresh = api.serverProcessId) await roundTrip();
    process.kill(fresh, 'SIGKILL');
    await restarting;
    await expectFindings(document, SELF_CHECK_FINDINGS);
    assert.notEqual(api.statusItems.genre.severity, vscode.LanguageStatusSeverity.Error);
  });

  test('the fifth in a row is not; the status item says so, and the command starts it again', async () => {
    const { document } = await openFile('自查.txt', SELF_CHECK);
    await expectFindings(document, SELF_CHECK_FINDINGS);
    for (let i = 0; i < 4; i++) assert.equal(await crash(), 'restarted');
    assert.equal(await crash(), 'stopped');
    await expectFindings(document, []);

    await vscode.commands.executeCommand('reportCheckup.restartServer');
    await expectFindings(document, SELF_CHECK_FINDINGS);
    const { genre } = (await reportCheckup()).statusItems;
    assert.notEqual(genre.severity, vscode.LanguageStatusSeverity.Error);
  });
});
