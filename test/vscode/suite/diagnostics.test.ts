import { assert } from 'chai';
import * as vscode from 'vscode';
import { README, SELF_CHECK, SELF_CHECK_FINDINGS } from './sample-drafts';
import {
  closeEditors,
  expectClean,
  expectFindings,
  inLanguage,
  newFolder,
  openFile,
  openUntitled,
} from './workbench';

suite('findings', () => {
  teardown(closeEditors);

  test('of a draft in a text file are listed in Problems, no more and no fewer', async () => {
    const { document } = await openFile('自查.txt', SELF_CHECK);
    const diagnostics = await expectFindings(document, SELF_CHECK_FINDINGS);
    assert.sameMembers(
      diagnostics.map(({ severity }) => severity),
      [vscode.DiagnosticSeverity.Warning, vscode.DiagnosticSeverity.Error, vscode.DiagnosticSeverity.Error],
    );
  });

  test('are in the language of VS Code, and quote the draft', async () => {
    const { document } = await openFile('自查.txt', SELF_CHECK);
    const diagnostics = await expectFindings(document, SELF_CHECK_FINDINGS);
    const missing = diagnostics.find(({ code }) => code === 'structure/missing-section');
    assert.include(missing?.message, inLanguage('缺少', 'missing'));
    assert.include(missing?.message, '整改措施');
    assert.equal(missing?.source, 'report-checkup');
  });

  test('follow what is typed', async () => {
    const editor = await openFile('自查.txt', SELF_CHECK);
    await expectFindings(editor.document, SELF_CHECK_FINDINGS);
    const at = editor.document.positionAt(SELF_CHECK.indexOf('XX个'));
    await editor.edit((edit) => edit.replace(new vscode.Range(at, at.translate(0, 2)), '17'));
    await expectFindings(
      editor.document,
      SELF_CHECK_FINDINGS.filter((finding) => !finding.endsWith(': XX')),
    );
  });

  test('a README in the same folder has none', async () => {
    const folder = newFolder();
    const draft = await openFile('自查.txt', SELF_CHECK, folder);
    await expectFindings(draft.document, SELF_CHECK_FINDINGS);
    const readme = await openFile('README.md', README, folder);
    await expectClean(readme.document);
  });

  for (const language of ['plaintext', 'markdown', 'report-draft']) {
    test(`of a draft in no file yet, as ${language}`, async () => {
      const { document } = await openUntitled(language, SELF_CHECK);
      assert.equal(document.uri.scheme, 'untitled');
      await expectFindings(document, SELF_CHECK_FINDINGS);
    });
  }

  test('go when the draft is closed', async () => {
    const { document } = await openFile('自查.txt', SELF_CHECK);
    await expectFindings(document, SELF_CHECK_FINDINGS);
    await closeEditors();
    await expectFindings(document, []);
  });
});
