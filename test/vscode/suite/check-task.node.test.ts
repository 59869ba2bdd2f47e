import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { assert } from 'chai';
import * as vscode from 'vscode';
import { newFolder, reportCheckup, waitUntil } from './workbench';

const OPEN =
  '青岭县水务局关于用水安全的自查报告\n\n一、存在的问题\nXX县台账不全。\n二、整改措施\n逐个补齐。\n';

suite('the task', () => {
  const root = vscode.workspace.workspaceFolders![0]!.uri.fsPath;
  const modules = join(root, 'node_modules');

  setup(() => {
    const command = join(modules, '.bin/report-checkup');
    mkdirSync(join(modules, '.bin'), { recursive: true });
    const { extensionPath } = vscode.extensions.getExtension('report-checkup.report-checkup')!;
    symlinkSync(join(extensionPath, 'server/dist/cli.js'), command);
  });
  teardown(() => rmSync(modules, { recursive: true, force: true }));

  test('lists what the command line finds in files that are not open', async () => {
    await reportCheckup();
    const uri = vscode.Uri.joinPath(newFolder(), '自查.txt');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(OPEN));
    const [task] = await vscode.tasks.fetchTasks({ type: 'report-checkup' });
    assert.isDefined(task, 'there is no task');
    await vscode.tasks.executeTask(task!);
    const found = await waitUntil(
      vscode.languages.onDidChangeDiagnostics,
      () => vscode.languages.getDiagnostics(uri).find(({ source }) => source === 'report-checkup'),
      () => `Problems: ${JSON.stringify(vscode.languages.getDiagnostics(uri))}`,
    );
    assert.equal(found.code, 'placeholder/unresolved');
    assert.equal(found.severity, vscode.DiagnosticSeverity.Error);
    assert.deepEqual([found.range.start.line, found.range.start.character], [3, 0]);
  });
});
