import { assert } from 'chai';
import * as vscode from 'vscode';
import { SELF_CHECK, SELF_CHECK_FINDINGS } from './sample-drafts';
import { closeEditors, expectFindings, openFile } from './workbench';

async function fixesAt(
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
}

suite('the bulb', () => {
  teardown(closeEditors);

  test('inserts a missing section, numbered on and above the signature; undo takes it back', async () => {
    const { document } = await openFile('自查.txt', SELF_CHECK);
    const diagnostics = await expectFindings(document, SELF_CHECK_FINDINGS);
    const missing = diagnostics.find(({ code }) => code === 'structure/missing-section');
    const fixes = await fixesAt(document, missing!.range);
    const fix = fixes.find(({ edit, title }) => edit && title.includes('整改措施'));
    assert.isDefined(fix, `offered: ${fixes.map(({ title }) => title).join('; ') || 'nothing'}`);
    assert.isTrue(await vscode.workspace.applyEdit(fix!.edit!));

    const lines = document.getText().split('\n');
    const inserted = lines.indexOf('　　四、整改措施');
    assert.isAbove(
      inserted,
      lines.findIndex((line) => line.includes('（三）宣传不够深入')),
    );
    assert.isBelow(
      inserted,
      lines.findIndex((line) => line.endsWith('石桥镇人民政府')),
    );
    // The section is there; that it waits to be written is what is found now.
    const remaining = SELF_CHECK_FINDINGS.filter((finding) => !finding.startsWith('structure/'));
    await expectFindings(document, [...remaining, `placeholder/unresolved: ${lines[inserted + 1]!.trim()}`]);

    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), SELF_CHECK);
    await expectFindings(document, SELF_CHECK_FINDINGS);
  });

  test('offers nothing that would fill in an XX by itself', async () => {
    const { document } = await openFile('自查.txt', SELF_CHECK);
    const diagnostics = await expectFindings(document, SELF_CHECK_FINDINGS);
    const open = diagnostics.find(({ code }) => code === 'placeholder/unresolved');
    const fixes = await fixesAt(document, open!.range);
    assert.deepEqual(
      fixes.filter(({ isPreferred }) => isPreferred),
      [],
    );
  });

  test('puts right when a draft is saved what can safely be, and leaves the rest', async () => {
    const settings = vscode.workspace.getConfiguration('editor');
    const set = (value: unknown) =>
      settings.update('codeActionsOnSave', value, vscode.ConfigurationTarget.Workspace);
    await set({ 'source.fixAll.reportCheckup': 'explicit' });
    try {
      const editor = await openFile('自查.txt', SELF_CHECK);
      const { document } = editor;
      const at = document.positionAt(SELF_CHECK.indexOf('，'));
      await editor.edit((builder) => builder.insert(at, '，'));
      const [missing, ...open] = SELF_CHECK_FINDINGS;
      await expectFindings(document, [missing!, 'punctuation/doubled-mark: ，，', ...open]);
      await vscode.commands.executeCommand('workbench.action.files.save');
      assert.isFalse(document.isDirty);
      assert.equal(document.getText(), SELF_CHECK);
      await expectFindings(document, SELF_CHECK_FINDINGS);
    } finally {
      await set(undefined);
    }
  });
});
