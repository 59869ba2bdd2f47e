import { assert } from 'chai';
import * as vscode from 'vscode';
import { asks, expectQuestion } from './questions';
import { screen } from './screen';
import { closeEditors, expectStatus, findingsIn, PATIENCE_MS, waitUntil } from './workbench';

const SITUATION = [
  '1.学校布局。全县现有乡村小规模学校XX所，在校学生XXX人，教师XX人。',
  '2 办学条件。近三年投入XX万元改善校舍，，其中XX乡中心校新建食堂1处。',
].join('\n');
const PROBLEMS = [
  '1.师资结构不合理。音体美教师只有XX人,多数由语文、数学教师兼任。',
  '2.经费保障不足。公用经费按人数拨付，XX镇三所学校全年只有XX万元。',
  '3.家校联系不够紧密。外出务工家庭占XX%，家长会到会率偏低。',
].join('\n');
const MEASURES = '选派中心校教师走教，按班核定公用经费，寒暑假逐户家访。';

/** Where the writer is asked, and what is entered there. */
const VALUES = [
  ['学校【XX】所', '12'],
  ['学生【XXX】人', '386'],
  ['教师【XX】人', '41'],
  ['投入【XX】万元', '260'],
  ['其中【XX】乡', '柳河乡'],
  ['只有【XX】人', '23'],
  ['【XX】镇三所', '石桥镇'],
  ['只有【XX】万元', '9.6'],
  ['占【XX】%', '62'],
  ['【（待补充：对策建议）】', MEASURES],
  ['【20XX】年X月X日', '2025-06-10'],
] as const;

const REPORT = `青禾县教育局2025年调研报告

一、基本情况
1.学校布局。全县现有乡村小规模学校12所，在校学生386人，教师41人。
2. 办学条件。近三年投入260万元改善校舍，其中柳河乡中心校新建食堂1处。
二、存在的主要问题
1.师资结构不合理。音体美教师只有23人，多数由语文、数学教师兼任。
2.经费保障不足。公用经费按人数拨付，石桥镇三所学校全年只有9.6万元。
3.家校联系不够紧密。外出务工家庭占62%，家长会到会率偏低。
三、对策建议
${MEASURES}

青禾县教育局
2025年6月10日
`;

const editor = () => vscode.window.activeTextEditor!;
const selected = () => editor().document.getText(editor().selection);

/** Writes over the gap of a new report that is selected, and goes on to the next. */
async function writeGap(gap: string, text: string): Promise<void> {
  await waitUntil(
    vscode.window.onDidChangeTextEditorSelection,
    () => (selected() === gap ? true : undefined),
    () => `Selected is “${selected()}”, not “${gap}”`,
  );
  await vscode.commands.executeCommand('type', { text });
  await screen!.press('Tab');
}

async function strike(words: string): Promise<void> {
  const { document } = editor();
  const at = document.getText().indexOf(words);
  assert.isAtLeast(at, 0, `“${words}” is in the draft`);
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
  assert.isTrue(await editor().edit((edit) => edit.delete(range)));
}

/** A key that comes before the window shows what it is for would do something else. */
async function untilShown(selector: string, accept: (text: string) => boolean): Promise<void> {
  const limit = Date.now() + PATIENCE_MS;
  for (;;) {
    const texts = await screen!.texts(selector);
    if (texts.some(accept)) return;
    if (Date.now() > limit) assert.fail(`${selector} shows ${texts}`);
  }
}

async function fillIn(around: string, value: string): Promise<void> {
  await expectQuestion(({ picker }) => asks(picker, around));
  await untilShown('.quick-input-title', (title) => title.includes(around));
  await screen!.type(value);
  // Not before the value was looked at: Enter would take what was first in the list before.
  await expectQuestion(
    ({ picker }) => picker.activeItems[0]?.label === value && picker.items[0]?.detail !== undefined,
  );
  // The value itself, not one used before that begins with it.
  const row = '.quick-input-list .monaco-list-row.focused .label-name';
  await untilShown(row, (label) => label.trim() === value);
  await screen!.press('Enter');
}

suite('the whole session of a writer', () => {
  teardown(closeEditors);

  test('from a new report to one that can be handed in', async function () {
    if (!screen) this.skip();
    await vscode.commands.executeCommand('reportCheckup.newReport', 'diaoyan');
    await writeGap('XX单位', '青禾县教育局');
    await writeGap('20XX年', '2025年');
    await writeGap('（待补充：基本情况）', SITUATION);
    await writeGap('（待补充：存在的主要问题）', PROBLEMS);
    await strike('三、对策建议\n（待补充：对策建议）\n');
    const { document } = editor();
    const written = await expectStatus(document, ({ placeholders }) => placeholders === 12);
    assert.deepEqual(written.missingSections, ['对策建议']);
    assert.isFalse(written.ready);

    assert.isTrue(await vscode.commands.executeCommand('reportCheckup.insertMissingSections'));
    await expectStatus(document, ({ missingSections }) => missingSections.length === 0);

    await vscode.commands.executeCommand('cursorTop');
    const filling = vscode.commands.executeCommand('reportCheckup.fillPlaceholders');
    for (const [around, value] of VALUES) await fillIn(around, value);
    assert.deepEqual(await filling, { filled: VALUES.length, open: 0 });

    assert.isNotEmpty(findingsIn(document));
    await vscode.commands.executeCommand('editor.action.fixAll');
    await expectStatus(document, ({ ready }) => ready);
    const lines = document.getText().split('\n');
    for (const [i, line] of REPORT.split('\n').entries()) assert.equal(lines[i], line);
  });
});
