import { assert } from 'chai';
import * as vscode from 'vscode';
import type { ViewEntry } from '../../../client/src/views/view-item';
import { README, SELF_CHECK, WHOLE_SELF_CHECK } from './sample-drafts';
import { screen } from './screen';
import { closeEditors, expectStatus, inLanguage, openFile, reportCheckup, waitUntil } from './workbench';

type Name = 'readiness' | 'sections' | 'placeholders';

const words = ({ label }: ViewEntry) => (typeof label === 'string' ? label : label.label);
const lines = (entries: readonly ViewEntry[]) =>
  entries.map((entry) => [words(entry), entry.description].filter(Boolean).join(' | '));

/** Waits until a view lists what is wanted. */
async function expectEntries(
  name: Name,
  accept: (entries: readonly ViewEntry[]) => boolean,
): Promise<readonly ViewEntry[]> {
  const { views } = await reportCheckup();
  return waitUntil(
    views.overviews.onDidChange,
    () => {
      const entries = views.entriesOf(name);
      return accept(entries) ? entries : undefined;
    },
    () => `${name} lists ${lines(views.entriesOf(name)).join('; ')}`,
  );
}

async function click(entry: ViewEntry): Promise<void> {
  const { command, arguments: values = [] } = entry.command!;
  await vscode.commands.executeCommand(command, ...values);
}

const selected = () => {
  const { document, selection } = vscode.window.activeTextEditor!;
  return document.getText(selection);
};

suite('the views', () => {
  setup(() => vscode.commands.executeCommand('workbench.view.extension.reportCheckup'));
  teardown(closeEditors);

  test('say what stands in the way, and lead there', async () => {
    await openFile('自查.txt', SELF_CHECK);
    const entries = await expectEntries('readiness', (all) => all.length > 0);
    assert.deepEqual(lines(entries), [
      inLanguage('还不能交稿 | 自查报告', 'Not ready yet | Self-inspection report'),
      inLanguage('缺少的章节 | 1', 'Missing sections | 1'),
      inLanguage('待填内容 | 2', 'Places to fill in | 2'),
    ]);
    await click(entries[2]!);
    assert.equal(selected(), 'XX');
    await click(entries[2]!);
    assert.equal(selected(), 'XXX');
    await click(entries[2]!);
    assert.equal(selected(), 'XX');
  });

  test('show the sections; a click goes to one, or inserts the one that is missing', async () => {
    const { document } = await openFile('自查.txt', SELF_CHECK);
    const entries = await expectEntries('sections', (all) => all.length > 0);
    const there = entries.find((entry) => words(entry) === '三、存在的问题')!;
    await click(there);
    assert.equal(selected(), '三、存在的问题');
    const missing = entries.find(({ description }) => description === inLanguage('缺少', 'missing'))!;
    assert.equal(words(missing), '整改措施');
    await click(missing);
    assert.include(document.getText(), '四、整改措施');
    assert.equal(selected(), '（待补充：整改措施）');
    const after = await expectEntries('sections', (all) =>
      all.some((entry) => words(entry) === '四、整改措施'),
    );
    assert.isFalse(after.some(({ id, icon }) => id === missing.id && icon === missing.icon));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), SELF_CHECK);
  });

  test('tell the states of sections apart by words and icons, not by colour alone', async () => {
    const [facts, work] = [SELF_CHECK.indexOf('　　一、'), SELF_CHECK.indexOf('　　三、')];
    const swapped =
      SELF_CHECK.slice(0, facts) +
      SELF_CHECK.slice(work, SELF_CHECK.indexOf('\n　　　　　　　　')).replace('三、', '一、') +
      SELF_CHECK.slice(facts, work).replace('二、', '三、').replace('一、', '二、') +
      SELF_CHECK.slice(SELF_CHECK.indexOf('\n　　　　　　　　'));
    await openFile('自查.txt', swapped);
    const entries = await expectEntries('sections', (all) => all.length > 0);
    const described = new Map(entries.map(({ description, icon }) => [description!.split(' ')[0], icon]));
    for (const state of [
      inLanguage('已有', 'there'),
      inLanguage('先后不对', 'out'),
      inLanguage('缺少', 'missing'),
    ])
      assert.isTrue(described.has(state), `${state} in ${lines(entries).join('; ')}`);
    assert.lengthOf(new Set(described.values()), described.size);
  });

  test('list what is open by section and by slot, under ids that last, and count it on the badge', async () => {
    const { views } = await reportCheckup();
    const editor = await openFile('自查.txt', SELF_CHECK);
    const [group] = await expectEntries('placeholders', (all) => all.length > 0);
    assert.equal(lines([group!])[0], '一、基本情况 | 2');
    assert.deepEqual(
      group!.children!.map(({ description }) => description),
      [
        inLanguage('行政村的个数', 'number of administrative villages'),
        inLanguage('群众的户数', 'number of residents'),
      ],
    );
    await click(group!.children![1]!);
    assert.equal(selected(), 'XXX');
    await expectStatus(editor.document, ({ placeholders }) => placeholders === 2);
    assert.equal(views.placeholders.badge?.value, 2);

    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'XX县'));
    const [top, same] = await expectEntries('placeholders', (all) => all.length === 2);
    assert.equal(words(top!), inLanguage('标题和开头', 'Title and beginning'));
    assert.equal(same!.id, group!.id);
    await expectStatus(editor.document, ({ placeholders }) => placeholders === 3);
    assert.equal(views.placeholders.badge?.value, 3);

    await vscode.commands.executeCommand('reportCheckup.groupBySlot');
    assert.lengthOf(views.entriesOf('placeholders'), 3);
    await vscode.commands.executeCommand('reportCheckup.groupBySection');
  });

  test('follow the active draft, and are empty for what is none', async () => {
    const { views } = await reportCheckup();
    await openFile('自查.txt', SELF_CHECK);
    await expectEntries('readiness', (all) => all.length === 3);
    const whole = await openFile('完稿.txt', WHOLE_SELF_CHECK);
    const [verdict] = await expectEntries('readiness', (all) => all.length === 1);
    assert.equal(words(verdict!), inLanguage('可以交稿', 'Ready'));
    await expectStatus(whole.document);
    assert.isUndefined(views.placeholders.badge);
    const { document } = await openFile('说明.md', README);
    await expectStatus(document, ({ isDraft }) => !isDraft);
    await expectEntries('readiness', (all) => all.length === 0);
    await closeEditors();
    assert.isNull(views.overviews.document);
  });

  test('are drawn by VS Code, with a welcome where there is nothing to list', async function () {
    if (!screen) return this.skip();
    await screen.waitFor('.welcome-view-content');
    assert.include(
      (await screen.texts('.welcome-view-content')).join(),
      inLanguage('没有打开报告稿', 'No report draft is open'),
    );
    assert.include(
      (await screen.texts('.welcome-view-content .monaco-button')).join(),
      inLanguage('新建报告', 'New Report'),
    );
    const editor = await openFile('自查.txt', SELF_CHECK);
    await expectEntries('readiness', (all) => all.length === 3);
    const row = (spoken: string) => `.pane-body .monaco-list-row[aria-label^="${spoken}"]`;
    for (const spoken of [
      inLanguage('缺少的章节', 'Missing sections'),
      `三、存在的问题, ${inLanguage('已有', 'there')}`,
    ])
      await screen.waitFor(row(spoken));
    // What the writer has opened stays open while the draft changes.
    const [group] = await expectEntries('placeholders', ([first]) => first?.description === '2');
    await screen.click(row(group!.spoken!));
    await screen.waitFor(`${row(group!.spoken!)}[aria-expanded="true"]`);
    const at = editor.document.positionAt(SELF_CHECK.indexOf('覆盖XX个'));
    await editor.edit((edit) => edit.insert(at, '涉及XX个乡，'));
    const [same] = await expectEntries('placeholders', ([first]) => first?.description === '3');
    await screen.waitFor(`${row(same!.spoken!)}[aria-expanded="true"]`);
  });
});
