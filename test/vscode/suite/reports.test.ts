import { assert } from 'chai';
import * as vscode from 'vscode';
import { GENRES } from '../../../server/src/protocol/protocol';
import { README, SELF_CHECK, SELF_CHECK_FINDINGS, WHOLE_SELF_CHECK } from './sample-drafts';
import {
  closeEditors,
  expectFindings,
  expectStatus,
  findingsIn,
  newFolder,
  openFile,
  reportCheckup,
} from './workbench';

const NAME = '.reportcheckup.json';

suite('a new report', () => {
  teardown(closeEditors);

  test('has the sections of its genre, and begins at the first gap', async () => {
    await vscode.commands.executeCommand('reportCheckup.newReport', 'zicha');
    const { document, selection } = vscode.window.activeTextEditor!;
    assert.isTrue(document.isUntitled);
    assert.equal(document.languageId, 'report-draft');
    assert.include(document.getText(), '整改措施\n');
    assert.equal(document.getText(selection), 'XX单位');
    const status = await expectStatus(document, ({ genre }) => genre?.id === 'zicha');
    assert.isTrue(status.isDraft);
    assert.isEmpty(status.missingSections);
  });

  test('is filled in gap by gap', async () => {
    await vscode.commands.executeCommand('reportCheckup.newReport', 'zongjie');
    const { document } = vscode.window.activeTextEditor!;
    await vscode.commands.executeCommand('type', { text: '石桥镇政府' });
    assert.lengthOf(
      document.getText().match(/石桥镇政府/g)!,
      2,
      'the title and the signature are one office',
    );
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.equal(document.getText(vscode.window.activeTextEditor!.selection), '20XX年');
  });

  test('is of the genre that is picked from the list', async () => {
    const { client } = await reportCheckup();
    const created = vscode.commands.executeCommand('reportCheckup.newReport');
    const [first] = await client.sendRequest<{ id: string }[]>(GENRES.method);
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await created;
    await expectStatus(vscode.window.activeTextEditor!.document, ({ genre }) => genre?.id === first!.id);
  });
});

suite('missing sections', () => {
  teardown(closeEditors);

  test('are inserted in one step, which one undo takes back', async () => {
    const { document } = await openFile('自查.txt', SELF_CHECK);
    await expectFindings(document, SELF_CHECK_FINDINGS);
    assert.isTrue(await vscode.commands.executeCommand('reportCheckup.insertMissingSections'));
    assert.include(document.getText(), '四、整改措施');
    await expectStatus(document, ({ missingSections }) => missingSections.length === 0);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), SELF_CHECK);
    await expectFindings(document, SELF_CHECK_FINDINGS);
  });

  test('are not looked for in a whole draft, nor in what is none', async () => {
    for (const text of [WHOLE_SELF_CHECK, README]) {
      const { document } = await openFile('文稿.md', text);
      assert.isFalse(await vscode.commands.executeCommand('reportCheckup.insertMissingSections'));
      assert.equal(document.getText(), text);
    }
  });
});

suite('a genre from a draft', () => {
  teardown(closeEditors);

  test('is written into the configuration, which keeps its comments, and the draft passes it', async () => {
    const folder = newFolder();
    await openFile(NAME, '{\n  // 只管本科室\n  "practice": true\n}\n', folder);
    const { document } = await openFile('自查.txt', WHOLE_SELF_CHECK, folder);
    await expectStatus(document, ({ genre }) => genre?.id === 'zicha');
    await vscode.commands.executeCommand('reportCheckup.createGenre', '饮水安全自查报告');

    const config = vscode.window.activeTextEditor!;
    assert.equal(config.document.uri.toString(), vscode.Uri.joinPath(folder, NAME).toString());
    assert.isFalse(config.document.isDirty);
    assert.include(config.document.getText(), '// 只管本科室');
    assert.equal(config.document.getText(config.selection), '"饮水安全自查报告"');

    const learned = ({ genre }: { genre: { name: string } | null }) => genre?.name === '饮水安全自查报告';
    const { missingSections } = await expectStatus(document, learned);
    assert.isEmpty(missingSections);
    assert.isEmpty(findingsIn(document).filter((finding) => finding.startsWith('structure/')));
    const other = await openFile('另一份.txt', SELF_CHECK, folder);
    assert.deepEqual((await expectStatus(other.document, learned)).missingSections, ['整改措施']);
  });
});
