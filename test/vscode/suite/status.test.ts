import { assert } from 'chai';
import * as vscode from 'vscode';
import { README, SELF_CHECK } from './sample-drafts';
import { closeEditors, expectStatus, inLanguage, openFile, reportCheckup } from './workbench';

suite('the status item', () => {
  teardown(closeEditors);

  test('tells genre, findings and open placeholders of a draft, and why it is one', async () => {
    const { document } = await openFile('自查.txt', SELF_CHECK);
    const { reason } = await expectStatus(document);
    const { statusItem } = await reportCheckup();
    assert.equal(
      statusItem.text,
      inLanguage(
        '自查报告 · 3 条问题 · 2 处待填',
        'Self-inspection report · 3 findings · 2 placeholders open',
      ),
    );
    assert.include(statusItem.detail, inLanguage('缺少：整改措施', 'Missing: 整改措施'));
    assert.include(statusItem.detail, reason);
    assert.isFalse(statusItem.busy);
  });

  test('says of another text that it is no draft, and follows the active editor', async () => {
    const draft = await openFile('自查.txt', SELF_CHECK);
    await expectStatus(draft.document);
    const readme = await openFile('README.md', README);
    const { reason } = await expectStatus(readme.document);
    const { statusItem } = await reportCheckup();
    assert.equal(statusItem.text, inLanguage('不是报告稿', 'Not a report draft'));
    assert.equal(statusItem.detail, reason);
    assert.equal(statusItem.severity, vscode.LanguageStatusSeverity.Information);

    await vscode.window.showTextDocument(draft.document, { preview: false });
    assert.include(statusItem.text, inLanguage('自查报告', 'Self-inspection report'));
  });
});
