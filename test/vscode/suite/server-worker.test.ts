import { assert } from 'chai';
import * as vscode from 'vscode';
import { SELF_CHECK, SELF_CHECK_FINDINGS } from './sample-drafts';
import { closeEditors, expectFindings, openFile } from './workbench';

type WorkerClass = new (address: string) => object;
const browser = globalThis as unknown as { Worker: WorkerClass };

suite('the server in a browser', () => {
  teardown(closeEditors);

  test('is a worker of its own where VS Code lets an extension have one, and shares ours elsewhere', async function () {
    if (globalThis.process?.versions?.node) this.skip();
    const { document } = await openFile('自查.txt', SELF_CHECK);
    await expectFindings(document, SELF_CHECK_FINDINGS);
    const workers: string[] = [];
    const { Worker } = browser;
    browser.Worker = class extends Worker {
      constructor(address: string) {
        super(address);
        workers.push(address.split('/').pop()!);
      }
    };
    try {
      await vscode.commands.executeCommand('reportCheckup.restartServer');
    } finally {
      browser.Worker = Worker;
    }
    await expectFindings(document, SELF_CHECK_FINDINGS);
    const { extensionUri } = vscode.extensions.getExtension('report-checkup.report-checkup')!;
    assert.deepEqual(workers, extensionUri.scheme === 'vscode-remote' ? [] : ['server.js']);
  });
});
