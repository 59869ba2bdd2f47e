import * as vscode from 'vscode';
import { SELF_CHECK, SELF_CHECK_FINDINGS } from './sample-drafts';
import { closeEditors, expectFindings, expectSeverity, findingsIn, openFile, waitUntil } from './workbench';

const changed = new Set<string>();

async function set(name: string, value: unknown): Promise<void> {
  changed.add(name);
  await vscode.workspace
    .getConfiguration('reportCheckup')
    .update(name, value, vscode.ConfigurationTarget.Workspace);
}

suite('settings', () => {
  teardown(async () => {
    for (const name of changed) await set(name, undefined);
    changed.clear();
    await closeEditors();
  });

  test('a rule has the level that was set for it, in a draft that is open already', async () => {
    const { document } = await openFile('自查.txt', SELF_CHECK);
    await expectFindings(document, SELF_CHECK_FINDINGS);
    await set('rules', { 'placeholder/unresolved': 'hint' });
    await expectSeverity(document, vscode.DiagnosticSeverity.Hint);
  });

  test('a rule that is off finds nothing', async () => {
    const { document } = await openFile('自查.txt', SELF_CHECK);
    await expectFindings(document, SELF_CHECK_FINDINGS);
    await set('rules', { 'structure/missing-section': 'off' });
    await expectFindings(document, SELF_CHECK_FINDINGS.slice(1));
  });

  test('without custom, what custom alone demands is not found', async () => {
    const { document } = await openFile('自查.txt', SELF_CHECK);
    await expectFindings(document, SELF_CHECK_FINDINGS);
    await set('practice', false);
    const demanded = () => findingsIn(document).filter((finding) => finding.startsWith('structure/'));
    await waitUntil(
      vscode.languages.onDidChangeDiagnostics,
      () => (demanded().length === 0 ? true : undefined),
      () => `Still found: ${demanded()}`,
    );
  });

  test('switched off, nothing is checked; switched on, everything again', async () => {
    const { document } = await openFile('自查.txt', SELF_CHECK);
    await expectFindings(document, SELF_CHECK_FINDINGS);
    await set('enable', false);
    await expectFindings(document, []);
    await set('enable', undefined);
    await expectFindings(document, SELF_CHECK_FINDINGS);
  });

  test('files named no drafts are left alone', async () => {
    const { document } = await openFile('范本.txt', SELF_CHECK);
    await expectFindings(document, SELF_CHECK_FINDINGS);
    await set('files', { '**/范本.txt': 'none' });
    await expectFindings(document, []);
  });
});
