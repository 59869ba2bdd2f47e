import { assert } from 'chai';
import * as vscode from 'vscode';
import { README, SELF_CHECK, SELF_CHECK_FINDINGS, WHOLE_SELF_CHECK } from './sample-drafts';
import { screen } from './screen';
import {
  closeEditors,
  expectStatus,
  inLanguage,
  newFolder,
  openFile,
  reportCheckup,
  untilFilesAreWatched,
  waitUntil,
} from './workbench';

const folders: vscode.Uri[] = [];

function folderOfDrafts(): vscode.Uri {
  const folder = newFolder();
  folders.push(folder);
  return folder;
}

async function write(folder: vscode.Uri, name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder, name);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.writeFile(uri, bytes);
  return uri;
}

/** Rules of what Problems lists for a file, open or not, in the order of the text. */
function rulesIn(uri: vscode.Uri): readonly string[] {
  const diagnostics = [...vscode.languages.getDiagnostics(uri)];
  return diagnostics.sort((a, b) => a.range.start.compareTo(b.range.start)).map(({ code }) => String(code));
}

const RULES = SELF_CHECK_FINDINGS.map((finding) => finding.split(':')[0]!);

/** Waits until Problems lists exactly these rules for a file. */
async function expectRules(uri: vscode.Uri, expected: readonly string[]): Promise<void> {
  const wanted = expected.join();
  await waitUntil(
    vscode.languages.onDidChangeDiagnostics,
    () => (rulesIn(uri).join() === wanted ? true : undefined),
    () => '',
  ).catch(() => assert.deepEqual(rulesIn(uri), expected));
}

const previewTabs = () =>
  vscode.window.tabGroups.all.flatMap(({ tabs }) =>
    tabs.filter(({ input }) => input instanceof vscode.TabInputWebview).map(({ label }) => label),
  );

/** Waits until the page about all drafts is in one tab, and fails if it comes to be in more. */
async function expectOnePreview(): Promise<void> {
  await waitUntil(
    vscode.window.tabGroups.onDidChangeTabs,
    () => (previewTabs().length > 0 ? true : undefined),
    () => 'No preview is open.',
  );
  assert.lengthOf(previewTabs(), 1);
}

/** A preview is a frame in a frame. */
const ENTER = 'internal:control=enter-frame';
const PREVIEW = `iframe.webview.ready >> ${ENTER} >> iframe#active-frame >> ${ENTER}`;

/** Checks all drafts, and waits until their page is there to be read. */
async function checkAll(): Promise<void> {
  await vscode.commands.executeCommand('reportCheckup.checkAllDrafts');
  await screen?.waitFor(`${PREVIEW} >> table`);
}

/** The page as its preview shows it, once it says so. */
async function expectSummary(accept: (text: string) => boolean): Promise<string> {
  const uri = vscode.Uri.from({
    scheme: 'report-checkup-summary',
    path: `/${inLanguage('全部稿件', 'All Drafts')}.md`,
  });
  const document = await vscode.workspace.openTextDocument(uri);
  return waitUntil(
    vscode.workspace.onDidChangeTextDocument,
    () => (accept(document.getText()) ? document.getText() : undefined),
    () => document.getText(),
  );
}

suite('checking all drafts', () => {
  suiteSetup(untilFilesAreWatched);

  teardown(async () => {
    await vscode.commands.executeCommand('reportCheckup.clearAllDrafts');
    await closeEditors();
    // Their findings would be those of every later check.
    for (const folder of folders.splice(0)) await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  test('lists the findings of drafts that are not open, and of no other file', async () => {
    const folder = folderOfDrafts();
    const draft = await write(folder, '甲/自查.txt', SELF_CHECK);
    const [readme, whole] = [
      await write(folder, 'README.md', README),
      await write(folder, '好.txt', WHOLE_SELF_CHECK),
    ];
    await write(folder, '.gitignore', '旧稿/\n*.md\n');
    await write(folder, '.reportcheckupignore', '!留.md\n');
    const old = await write(folder, '旧稿/自查.txt', SELF_CHECK);
    const kept = await write(folder, '留.md', SELF_CHECK);
    const hidden = await write(folder, 'node_modules/自查.txt', SELF_CHECK);
    await checkAll();
    for (const uri of [draft, kept]) await expectRules(uri, RULES);
    for (const uri of [readme, whole, old, hidden]) assert.deepEqual(rulesIn(uri), [], uri.path);
    const [first] = vscode.languages.getDiagnostics(draft);
    assert.equal(first!.source, 'report-checkup');
  });

  test('leaves an opened draft to its editor, and takes it back when it is closed', async () => {
    const folder = folderOfDrafts();
    const uri = await write(folder, '自查.txt', SELF_CHECK);
    await checkAll();
    await expectRules(uri, RULES);
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    await expectStatus(document);
    await expectRules(uri, RULES);
    const at = document.positionAt(SELF_CHECK.indexOf('XX个'));
    await editor.edit((edit) => edit.replace(new vscode.Range(at, at.translate(0, 2)), '17'));
    await expectRules(uri, [RULES[0]!, RULES[2]!]);
    await closeEditors();
    // What was typed was not saved.
    await expectRules(uri, RULES);
  });

  test('follows files that are changed, made, renamed and deleted', async () => {
    const folder = folderOfDrafts();
    const uri = await write(folder, '自查.txt', SELF_CHECK);
    await checkAll();
    await expectRules(uri, RULES);
    await write(folder, '自查.txt', SELF_CHECK.replace('XX个', '17个'));
    await expectRules(uri, [RULES[0]!, RULES[2]!]);
    const other = await write(folder, '另一份.txt', SELF_CHECK);
    await expectRules(other, RULES);
    const renamed = vscode.Uri.joinPath(folder, '改名.txt');
    await vscode.workspace.fs.rename(other, renamed);
    await expectRules(other, []);
    await expectRules(renamed, RULES);
    await vscode.workspace.fs.delete(renamed);
    await expectRules(renamed, []);
  });

  test('finds drafts that come in a folder with a dot in its name, or by a name given to our languages', async () => {
    const associations = vscode.workspace.getConfiguration('files');
    await associations.update('associations', { '*.gw': 'report-draft' }, vscode.ConfigurationTarget.Global);
    try {
      const folder = folderOfDrafts();
      await write(folder, '自查.txt', SELF_CHECK);
      const elsewhere = newFolder();
      folders.push(elsewhere);
      await write(elsewhere, 'node_modules/2024.06/自查.txt', SELF_CHECK);
      await checkAll();
      await expectRules(await write(folder, '自查.gw', SELF_CHECK), RULES);
      const moved = vscode.Uri.joinPath(folder, '2024.06');
      await vscode.workspace.fs.rename(vscode.Uri.joinPath(elsewhere, 'node_modules/2024.06'), moved);
      await expectRules(vscode.Uri.joinPath(moved, '自查.txt'), RULES);
    } finally {
      await associations.update('associations', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test('follows the configuration of a folder', async () => {
    const folder = folderOfDrafts();
    const uri = await write(folder, '自查.txt', SELF_CHECK);
    await checkAll();
    await expectRules(uri, RULES);
    await write(folder, '.reportcheckup.json', '{ "rules": { "structure/missing-section": "off" } }');
    await expectRules(uri, RULES.slice(1));
    await write(folder, '.reportcheckup.json', '{ "files": { "*.txt": "none" } }');
    await expectRules(uri, []);
  });

  test('reads each file in its own encoding', async () => {
    const folder = folderOfDrafts();
    const encode = (encoding: string) => vscode.workspace.encode(SELF_CHECK, { encoding });
    const bom = new Uint8Array([0xef, 0xbb, 0xbf]);
    const utf16 = new Uint8Array([0xff, 0xfe, ...(await encode('utf16le'))]);
    const uris = [
      await write(folder, '国标.txt', await encode('gb18030')),
      await write(folder, '签名.txt', new Uint8Array([...bom, ...new TextEncoder().encode(SELF_CHECK)])),
      await write(folder, '双字节.txt', utf16),
    ];
    await checkAll();
    for (const uri of uris) await expectRules(uri, RULES);
  });

  test('ends in a page about them, the most unfinished first, and can be cleared', async () => {
    const folder = folderOfDrafts();
    await write(folder, '甲|*.txt', WHOLE_SELF_CHECK);
    await write(folder, '乙.txt', SELF_CHECK);
    await checkAll();
    await expectOnePreview();
    const page = await expectSummary((text) => text.includes('乙'));
    const rows = page.split('\n').filter((row) => /[甲乙]/.test(row));
    assert.match(
      rows[0]!,
      vscode.env.language.startsWith('zh')
        ? /乙.*自查报告.*✗ 还不能 \| 2 \| 整改措施/
        : /乙.*Self.*inspection report.*✗ not ready \| 2 \| 整改措施/,
    );
    assert.include(rows[0], '#L1,1)');
    assert.match(rows[1]!, /甲\\\|\\\*.*✓/);

    const { document } = await openFile('乙.txt', WHOLE_SELF_CHECK, folder);
    await expectStatus(document, ({ ready }) => ready);
    await vscode.commands.executeCommand('reportCheckup.showSummary');
    await expectOnePreview();
    await expectSummary((text) => /乙.*✓/.test(text));

    await closeEditors();
    const uri = await write(folder, '乙.txt', SELF_CHECK);
    await expectRules(uri, RULES);
    await vscode.commands.executeCommand('reportCheckup.clearAllDrafts');
    await expectRules(uri, []);
  });

  test('stops when it is cancelled: what was found so far stays, and the next check goes to the end', async () => {
    const folder = folderOfDrafts();
    const uris = await Promise.all(
      Array.from({ length: 40 }, (_, i) => write(folder, `${i}.txt`, SELF_CHECK)),
    );
    const listed = () => uris.filter((uri) => rulesIn(uri).length > 0).length;
    const { allDrafts } = await reportCheckup();
    const uncancelled = new vscode.CancellationTokenSource().token;
    // By the end of this one VS Code has told of all files that were made.
    await allDrafts.check(() => {}, uncancelled);
    assert.equal(listed(), uris.length);
    await vscode.commands.executeCommand('reportCheckup.clearAllDrafts');
    assert.equal(listed(), 0);

    const cancellation = new vscode.CancellationTokenSource();
    let all = 0;
    await allDrafts.check((_, count) => {
      all = count;
      // Not before the first of ours: the workspace has other drafts as well.
      if (listed() > 0) cancellation.cancel();
    }, cancellation.token);
    assert.isFalse(allDrafts.isComplete);
    assert.isAbove(listed(), 0);
    assert.isBelow(listed(), uris.length);
    assert.isBelow(allDrafts.drafts.length, all);

    await allDrafts.check(() => {}, uncancelled);
    assert.isTrue(allDrafts.isComplete);
    assert.equal(listed(), uris.length);
  });

  test('stops when the results are cleared, and shows no page of nothing', async () => {
    const folder = folderOfDrafts();
    const uris = await Promise.all(
      Array.from({ length: 40 }, (_, i) => write(folder, `${i}.txt`, SELF_CHECK)),
    );
    const checking = vscode.commands.executeCommand('reportCheckup.checkAllDrafts');
    await waitUntil(
      vscode.languages.onDidChangeDiagnostics,
      () => uris.some((uri) => rulesIn(uri).length > 0) || undefined,
      () => 'No finding.',
    );
    await vscode.commands.executeCommand('reportCheckup.clearAllDrafts');
    await checking;
    assert.isFalse((await reportCheckup()).allDrafts.isComplete);
    assert.isEmpty(previewTabs());
    for (const uri of uris) assert.isEmpty(rulesIn(uri));
  });

  test('has links that open a draft at its first problem', async function () {
    if (!screen) this.skip();
    const folder = folderOfDrafts();
    const uri = await write(folder, '甲 (1) #2 100%.txt', `\n${SELF_CHECK}`);
    await checkAll();
    await expectSummary((text) => text.includes('甲'));
    await screen.click(`${PREVIEW} >> a:has-text("甲 (1)")`);
    const opened = () => vscode.window.activeTextEditor?.document.uri.toString();
    await waitUntil(
      vscode.window.onDidChangeActiveTextEditor,
      () => (opened() === uri.toString() ? true : undefined),
      () => `${opened()} was opened`,
    );
    assert.equal(vscode.window.activeTextEditor!.selection.start.line, 1);
  });
});
