import { assert } from 'chai';
import * as vscode from 'vscode';
import { README, SELF_CHECK, WHOLE_SELF_CHECK } from './sample-drafts';
import { closeEditors, expectStatus, inLanguage, openFile, reportCheckup } from './workbench';

suite('the status items', () => {
  teardown(closeEditors);

  test('tells the genre of a draft and why it is one, and what stands in its way', async () => {
    const { document } = await openFile('自查.txt', SELF_CHECK);
    const { reason } = await expectStatus(document);
    const { genre, readiness } = (await reportCheckup()).statusItems;
    assert.equal(genre.text, inLanguage('自查报告', 'Self-inspection report'));
    assert.equal(genre.detail, reason);
    assert.isFalse(genre.busy);
    assert.equal(readiness.text, inLanguage('3 条问题 · 2 处待填', '3 findings · 2 placeholders open'));
    assert.equal(readiness.detail, inLanguage('缺少：整改措施', 'Missing: 整改措施'));
    assert.equal(readiness.severity, vscode.LanguageStatusSeverity.Warning);
    // A screen reader reads an item without the document around it.
    for (const item of [genre, readiness]) {
      const label = item.accessibilityInformation?.label ?? '';
      assert.isTrue(
        label.includes(inLanguage('报告体检', 'Report Checkup')) && label.includes(item.text),
        label,
      );
    }
  });

  test('says that a whole draft is ready', async () => {
    const { document } = await openFile('自查.txt', WHOLE_SELF_CHECK);
    await expectStatus(document, ({ ready }) => ready);
    const { readiness } = (await reportCheckup()).statusItems;
    assert.equal(readiness.text, inLanguage('可以交稿 · 没有问题', 'Ready · No findings'));
    assert.equal(readiness.severity, vscode.LanguageStatusSeverity.Information);
  });

  test('says of another text that it is no draft, and follows the active editor', async () => {
    const draft = await openFile('自查.txt', SELF_CHECK);
    await expectStatus(draft.document);
    const readme = await openFile('README.md', README);
    const { reason } = await expectStatus(readme.document);
    const { genre } = (await reportCheckup()).statusItems;
    assert.equal(genre.text, inLanguage('不是报告稿', 'Not a report draft'));
    assert.equal(genre.detail, reason);
    assert.equal(genre.severity, vscode.LanguageStatusSeverity.Information);

    await vscode.window.showTextDocument(draft.document, { preview: false });
    assert.equal(genre.text, inLanguage('自查报告', 'Self-inspection report'));
  });
});
