import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { assert } from 'chai';
import * as vscode from 'vscode';
import { README, SELF_CHECK, SELF_CHECK_FINDINGS, WHOLE_SELF_CHECK } from './sample-drafts';
import {
  closeEditors,
  expectFindings,
  expectStatus,
  newFolder,
  openFile,
  reportCheckup,
  waitUntil,
} from './workbench';

/** Terminals of the oldest host lack their native part. */
const HAS_TERMINALS = !vscode.version.startsWith('1.100.');

/** Rule, severity and place of what is found in `SELF_CHECK`. */
const FOUND = [
  'placeholder/unresolved 0 5:17',
  'placeholder/unresolved 0 5:28',
  'structure/missing-section 1 0:0',
];

const findingsOf = (uri: vscode.Uri) =>
  vscode.languages
    .getDiagnostics(uri)
    .map(({ code, severity, range }) => `${code} ${severity} ${range.start.line}:${range.start.character}`)
    .sort();

async function expectIn(uri: vscode.Uri, expected: readonly string[]): Promise<void> {
  await waitUntil(
    vscode.languages.onDidChangeDiagnostics,
    () => (findingsOf(uri).join() === expected.join() ? true : undefined),
    () => '',
  ).catch(() => assert.deepEqual(findingsOf(uri), expected));
}

suite('the task', () => {
  const root = vscode.workspace.workspaceFolders![0]!.uri;
  const modules = join(root.fsPath, 'node_modules');
  const { extensionPath } = vscode.extensions.getExtension('report-checkup.report-checkup')!;
  const program = join(extensionPath, 'server/dist/cli.cjs');
  let folder: vscode.Uri;

  suiteSetup(function () {
    // The packed extension goes without the command line, which is a package of its own.
    if (!HAS_TERMINALS || !existsSync(program)) this.skip();
  });
  setup(async () => {
    mkdirSync(join(modules, '.bin'), { recursive: true });
    symlinkSync(program, join(modules, '.bin/report-checkup'));
    folder = newFolder();
    await reportCheckup();
  });
  teardown(async () => {
    await vscode.commands.executeCommand('reportCheckup.clearAllDrafts');
    await closeEditors();
    for (const made of [modules, join(root.fsPath, '.vscode')])
      rmSync(made, { recursive: true, force: true });
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  /** Runs a task, and waits until the command line has ended. */
  async function run(accept = ({ source }: vscode.Task) => source === 'report-checkup') {
    const task = (await vscode.tasks.fetchTasks()).find(accept);
    assert.isDefined(task, 'there is no task');
    const ended = new Promise<number | undefined>((resolve) => {
      const listener = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
        if (execution.task.name !== task!.name) return;
        listener.dispose();
        resolve(exitCode);
      });
    });
    await vscode.tasks.executeTask(task!);
    return ended;
  }

  async function write(name: string, text: string): Promise<vscode.Uri> {
    const uri = vscode.Uri.joinPath(folder, name);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return uri;
  }

  test('lists what the command line finds in files that are not open, until they are put right', async () => {
    const uri = await write('自查 (1).txt', SELF_CHECK);
    const readme = await write('README.md', README);
    assert.equal(await run(), 1);
    await expectIn(uri, FOUND);
    assert.deepEqual(vscode.languages.getDiagnostics(readme), []);
    const [first] = vscode.languages.getDiagnostics(uri);
    assert.equal(first!.source, 'report-checkup');
    await write('自查 (1).txt', WHOLE_SELF_CHECK);
    await run();
    await expectIn(uri, []);
  });

  test('lists nothing twice: neither in opened drafts, nor beside a check in VS Code', async () => {
    const [uri, other] = [await write('自查.txt', SELF_CHECK), await write('甲.txt', SELF_CHECK)];
    const { document } = await openFile('乙.txt', SELF_CHECK, folder);
    await expectFindings(document, SELF_CHECK_FINDINGS);
    await run();
    for (const closed of [uri, other]) await expectIn(closed, FOUND);
    await expectFindings(document, SELF_CHECK_FINDINGS);
    const opened = await vscode.window.showTextDocument(other, { preview: false });
    await expectStatus(opened.document);
    await expectIn(other, FOUND);
    await vscode.commands.executeCommand('reportCheckup.checkAllDrafts');
    await expectIn(uri, FOUND);
    await run();
    await expectIn(uri, FOUND);
    await vscode.commands.executeCommand('reportCheckup.clearAllDrafts');
    await expectIn(uri, []);
    await expectIn(other, FOUND);
  });

  test('can be written down as documented, and so can others that use its problem matcher', async () => {
    const uri = await write('自查.txt', SELF_CHECK);
    const documentation = readFileSync(join(extensionPath, 'docs/command-line.md'), 'utf8');
    const examples = [...documentation.matchAll(/```json\n(\{\s*"version": "2.*?)```/gs)].map(
      ([, json]) => json!,
    );
    assert.lengthOf(examples, 2);
    for (const example of examples) {
      const text = example
        .replace('"上报"', `"${vscode.workspace.asRelativePath(folder)}"`)
        .replace('"error"', '"warning"');
      const { version, tasks } = JSON.parse(text);
      // The page has the command installed for all folders; here it is for this one alone.
      const PATH = `${join(modules, '.bin')}${delimiter}${process.env.PATH}`;
      if (tasks[0].type === 'shell') tasks[0].options = { env: { PATH } };
      const configuration = vscode.workspace.getConfiguration('tasks', root);
      await configuration.update('version', version, vscode.ConfigurationTarget.Workspace);
      await configuration.update('tasks', tasks, vscode.ConfigurationTarget.Workspace);
      await vscode.commands.executeCommand('reportCheckup.clearAllDrafts');
      assert.equal(await run(({ name }) => name === tasks[0].label), 1);
      await expectIn(uri, FOUND);
    }
  });
});
