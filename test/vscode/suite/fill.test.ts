import { assert } from 'chai';
import * as vscode from 'vscode';
import { asks, expectQuestion, roundTrip } from './questions';
import { SELF_CHECK } from './sample-drafts';
import { screen } from './screen';
import { closeEditors, expectStatus, inLanguage, openFile, openUntitled, reportCheckup } from './workbench';

/** With places of one kind, twice the same words, and a date. */
const DRAFT = SELF_CHECK.replace('按照县水利局通知要求', '按照XX县水利局通知要求')
  .replace('石桥镇人民政府\n', 'XX县石桥镇人民政府\n')
  .replace('2024年3月18日', '20XX年X月X日');

interface Filled {
  readonly filled: number;
  readonly open: number;
}

/** Begins to fill the active draft in. */
function startFilling(): Thenable<Filled> {
  return vscode.commands.executeCommand<Filled>('reportCheckup.fillPlaceholders');
}

const accept = () => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');

/** Waits for the place with those words around it, enters a value, and presses Enter once the list has it. */
async function enter(around: string, value: string): Promise<void> {
  const dialog = await expectQuestion(({ picker }) => asks(picker, around));
  dialog.enter(value);
  await expectQuestion(
    ({ picker }) => picker.activeItems[0]?.label === value && picker.items[0]?.detail !== undefined,
  );
  await accept();
}

/** Goes down the list to an entry and chooses it. */
async function choose(choice: string): Promise<void> {
  const { picker } = await expectQuestion((dialog) =>
    dialog.picker.items.some((item) => item.choice === choice),
  );
  // VS Code sends what a list is to show a moment later.
  for (let i = 0; i < 5; i++) await roundTrip();
  for (let moves = 0; picker.activeItems[0]?.choice !== choice; moves++) {
    assert.isBelow(moves, 20, `“${choice}” was not reached`);
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
  }
  await accept();
}

suite('filling in', () => {
  teardown(closeEditors);

  test('goes from place to place, each value one step to undo, the others of the same words only when told', async () => {
    const { document } = await openFile('自查.txt', DRAFT);
    await expectStatus(document, ({ placeholders }) => placeholders === 7);
    const done = startFilling();
    await enter('【XX】县水利局', '麦盖提县');
    await choose('all');
    await enter('覆盖【XX】个行政村', '17');
    await enter('【XXX】户', '2140户');
    await enter('【20XX】年X月X日', '2024-03-18');
    assert.deepEqual(await done, { filled: 5, open: 0 });
    assert.equal(
      document.getText(),
      DRAFT.replaceAll('XX县', '麦盖提县')
        .replace('XX个', '17个')
        .replace('XXX户', '2140户')
        .replace('20XX年X月X日', '2024年3月18日'),
    );
    for (const [words, present] of [
      ['20XX年X月X日', true],
      ['XXX户', true],
      ['XX个', true],
      ['麦盖提县石桥镇', false],
      ['麦盖提县水利局', false],
    ] as const) {
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText().includes(words), present, words);
    }
    assert.equal(document.getText(), DRAFT);
  });

  test('can skip, go back to correct, and stop', async () => {
    const { document } = await openUntitled('markdown', SELF_CHECK);
    await expectStatus(document, ({ placeholders }) => placeholders === 2);
    const done = startFilling();
    await enter('【XX】个', '16');
    await expectQuestion(({ picker }) => asks(picker, '【XXX】户'));
    (await reportCheckup()).fillDialog!.push('back');
    await expectQuestion(({ picker }) => asks(picker, '【XX】个') && picker.value === '16');
    await enter('【XX】个', '17');
    await expectQuestion(({ picker }) => asks(picker, '【XXX】户'));
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    assert.deepEqual(await done, { filled: 1, open: 1 });
    assert.equal(document.getText(), SELF_CHECK.replace('XX个', '17个'));

    const rest = startFilling();
    await choose('skip');
    assert.deepEqual(await rest, { filled: 0, open: 1 });
  });

  test('takes a value used before only when it is chosen, not by an Enter too many', async () => {
    const { document } = await openFile('自查.txt', DRAFT);
    await expectStatus(document, ({ placeholders }) => placeholders === 7);
    const done = startFilling();
    await enter('【XX】县水利局', '麦盖提县');
    await choose('here');
    vscode.window.activeTextEditor!.selection = new vscode.Selection(0, 0, 0, 0);
    for (const around of ['【XX】个行政村', '【XXX】户']) {
      await expectQuestion(({ picker }) => asks(picker, around));
      await choose('skip');
    }
    const { picker } = await expectQuestion(
      (dialog) => asks(dialog.picker, '【XX】县石桥镇') && dialog.picker.items.length > 2,
    );
    for (let i = 0; i < 5; i++) await roundTrip();
    assert.isEmpty(picker.activeItems);
    await accept();
    for (let i = 0; i < 5; i++) await roundTrip();
    assert.isTrue(asks(picker, '【XX】县石桥镇'));
    assert.include(document.getText(), 'XX县石桥镇');
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await accept();
    await expectQuestion((dialog) => asks(dialog.picker, '【20XX】'));
    assert.include(document.getText(), '麦盖提县石桥镇');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    assert.equal((await done).filled, 2);
  });

  test('says what is wanted, and offers what other drafts of the workspace have there', async () => {
    const { document } = await openFile('自查.txt', SELF_CHECK);
    const stored = vscode.Uri.joinPath(document.uri, '../去年.txt');
    const lastYear = SELF_CHECK.replace('XX个', '18个').replace('XXX户', '2377户');
    await vscode.workspace.fs.writeFile(stored, new TextEncoder().encode(lastYear));
    // It keeps its list of files for a while.
    await vscode.commands.executeCommand('reportCheckup.restartServer');
    await expectStatus(document, ({ placeholders }) => placeholders === 2);
    const done = startFilling();
    const { picker } = await expectQuestion(
      (dialog) => asks(dialog.picker, '【XX】个') && dialog.picker.items.some(({ label }) => label === '18'),
    );
    assert.include(picker.title, inLanguage('行政村的个数', 'number of administrative villages'));
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    assert.equal((await done).filled, 0);
  });

  test('refuses what cannot be, and takes what looks wrong at the second Enter', async () => {
    const { document } = await openFile('自查.txt', DRAFT);
    await expectStatus(document, ({ placeholders }) => placeholders === 7);
    vscode.window.activeTextEditor!.selection = new vscode.Selection(
      document.positionAt(DRAFT.indexOf('20XX')),
      document.positionAt(DRAFT.indexOf('20XX')),
    );
    const done = startFilling();
    await enter('【20XX】', '2024年2月30日');
    await expectQuestion(({ picker }) => picker.value === '2024年2月30日');
    assert.equal(document.getText(), DRAFT);
    await enter('【20XX】', '1998');
    await expectQuestion(({ picker }) => picker.value === '1998' && picker.items.length === 1);
    assert.equal(document.getText(), DRAFT);
    await accept();
    await expectQuestion(({ picker }) => asks(picker, '【X】月'));
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    assert.equal((await done).filled, 1);
    assert.include(document.getText(), '1998年X月X日');
  });

  test('goes on in the draft as it is after edits of others, and with a server that was started again', async () => {
    const { document } = await openFile('自查.txt', SELF_CHECK);
    await expectStatus(document, ({ placeholders }) => placeholders === 2);
    const done = startFilling();
    await expectQuestion(({ picker }) => asks(picker, '【XX】个'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '石桥镇文件\n');
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand('reportCheckup.restartServer');
    await enter('【XX】个', '17');
    await expectQuestion(({ picker }) => asks(picker, '【XXX】户'));
    // Somebody else fills this one in.
    const other = new vscode.WorkspaceEdit();
    const at = document.getText().indexOf('XXX户');
    other.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + 3)), '90');
    await vscode.workspace.applyEdit(other);
    assert.deepEqual(await done, { filled: 1, open: 0 });
    assert.equal(
      document.getText(),
      `石桥镇文件\n${SELF_CHECK.replace('XX个', '17个').replace('XXX户', '90户')}`,
    );
  });

  test('ends when the draft is closed', async () => {
    const { document } = await openFile('自查.txt', SELF_CHECK);
    await expectStatus(document, ({ placeholders }) => placeholders === 2);
    const done = startFilling();
    await expectQuestion(({ picker }) => asks(picker, '【XX】个'));
    await closeEditors();
    assert.equal((await done).filled, 0);
    assert.isNull((await reportCheckup()).fillDialog);
  });

  test('takes keys', async function () {
    if (!screen) return this.skip();
    const { document } = await openFile('自查.txt', DRAFT);
    await expectStatus(document, ({ placeholders }) => placeholders === 7);
    const done = startFilling();
    await expectQuestion(({ picker }) => asks(picker, '【XX】县'));
    await screen.waitFor('.quick-input-widget input:focus');
    await screen.type('疏附');
    await screen.press('Enter');
    await screen.waitFor(`.monaco-list-row[aria-label^="${inLanguage('只填这一处', 'Only here')}"]`);
    await screen.press('Enter');
    await expectQuestion(({ picker }) => asks(picker, '【XX】个'));
    await screen.press('Escape');
    assert.deepEqual(await done, { filled: 1, open: 6 });
    assert.equal(document.getText(), DRAFT.replace('XX县', '疏附县'));
  });
});
