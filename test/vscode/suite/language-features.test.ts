import { assert } from 'chai';
import * as vscode from 'vscode';
import { README, SELF_CHECK, SELF_CHECK_FINDINGS } from './sample-drafts';
import {
  closeEditors,
  expectFindings,
  expectSeverity,
  expectStatus,
  inLanguage,
  openFile,
  openUntitled,
} from './workbench';

const ATTACHED = SELF_CHECK.replace('逐处自查。', '逐处自查（见附件1）。').replace(
  '\n　　　　　　　　　　　　　　　　石桥镇',
  '\n　　附件：1. 水源地台账\n\n　　　　　　　　　　　　　　　　石桥镇',
);

const run = <T>(command: string, ...rest: readonly unknown[]) =>
  vscode.commands.executeCommand<T>(`vscode.${command}`, ...rest);

function placeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const at = document.getText().indexOf(words);
  assert.isAtLeast(at, 0, `“${words}” is not in the text`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

async function openDraft(text: string, name = '自查.txt'): Promise<vscode.TextDocument> {
  const { document } = await openFile(name, text);
  await expectStatus(document, ({ isDraft }) => isDraft);
  return document;
}

suite('finding one’s way', () => {
  teardown(closeEditors);

  test('expand selection grows by clause, sentence and section', async () => {
    const document = await openDraft(SELF_CHECK);
    const { start } = placeOf(document, '逐件试用');
    const [found] = await run<vscode.SelectionRange[]>('executeSelectionRangeProvider', document.uri, [
      start.translate(0, 2),
    ]);
    const steps: string[] = [];
    for (let step: vscode.SelectionRange | undefined = found; step; step = step.parent) {
      steps.push(document.getText(step.range));
    }
    for (const [a, b] of [
      ['逐件试用', '查看抢修物资存放，清点水泵、管件和发电机，逐件试用，把不能用的挑出来报修。'],
      [SELF_CHECK.split('\n').find((line) => line.includes('逐件试用'))!, SELF_CHECK],
    ]) {
      assert.isAbove(steps.indexOf(b!), steps.indexOf(a!), `${a} and then ${b}`);
      assert.include(steps, a);
    }
  });

  test('go to definition leads from 见附件1 to the attachment', async () => {
    const document = await openDraft(ATTACHED);
    const { start } = placeOf(document, '附件1');
    const [link] = await run<vscode.LocationLink[]>('executeDefinitionProvider', document.uri, start);
    assert.equal(document.getText(link!.targetSelectionRange ?? link!.targetRange), '1. 水源地台账');
  });

  test('go to symbol in workspace finds sections by name, in drafts that are not open, too', async () => {
    const document = await openDraft(SELF_CHECK);
    const closed = vscode.Uri.joinPath(document.uri, '../另一份.txt');
    await vscode.workspace.fs.writeFile(closed, new TextEncoder().encode(SELF_CHECK));
    // It keeps its list of files for a while.
    await vscode.commands.executeCommand('reportCheckup.restartServer');
    const found = await run<vscode.SymbolInformation[]>('executeWorkspaceSymbolProvider', '管网老');
    for (const uri of [document.uri, closed]) {
      const there = found.filter(({ location }) => location.uri.toString() === uri.toString());
      assert.deepEqual(
        there.map(({ name, containerName }) => [name, containerName]),
        [['（一）管网老化', '三、存在的问题']],
        uri.path,
      );
    }
  });

  test('highlights are like placeholders; in a report draft, words have none', async () => {
    const { document } = await openUntitled(
      'report-draft',
      SELF_CHECK.replace('覆盖XX个行政村', '覆盖XX个行政村、涉及XX个行政村'),
    );
    await expectStatus(document);
    const highlight = async (words: string) => {
      const { start } = placeOf(document, words);
      return run<vscode.DocumentHighlight[]>('executeDocumentHighlights', document.uri, start);
    };
    assert.lengthOf(await highlight('XX个'), 2);
    assert.lengthOf(await highlight('饮水'), 0);
  });
});

suite('colours', () => {
  teardown(closeEditors);

  test('a draft in plain text has tokens, another text none', async () => {
    const document = await openDraft(SELF_CHECK);
    const legend = await run<vscode.SemanticTokensLegend>(
      'provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const { data } = await run<vscode.SemanticTokens>('provideDocumentSemanticTokens', document.uri);
    assert.equal(legend.tokenTypes[data[3]!], 'reportTitle');
    const readme = (await openFile('README.md', README)).document;
    await expectStatus(readme);
    const none = await run<vscode.SemanticTokens | undefined>('provideDocumentSemanticTokens', readme.uri);
    assert.equal(none?.data.length ?? 0, 0);
  });
});

suite('writing', () => {
  teardown(closeEditors);

  const labels = async (document: vscode.TextDocument, position: vscode.Position) => {
    const { items } = await run<vscode.CompletionList>(
      'executeCompletionItemProvider',
      document.uri,
      position,
    );
    return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  };

  test('suggestions: a missing section at a line start; in a sentence only when asked for again', async () => {
    const document = await openDraft(SELF_CHECK.replace('（一）查水源。', '（一）查水源。增强“四个意识。'));
    const end = placeOf(document, '　　　　　　　　　　　　　　　　石桥镇').start;
    assert.include(await labels(document, end.translate(-1, 0)), '四、整改措施');

    const at = placeOf(document, '四个意识').end;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, at, '”');
    assert.isTrue(await vscode.workspace.applyEdit(edit));
    const list = '“四个意识”（政治意识、大局意识、核心意识、看齐意识）';
    assert.notInclude(await labels(document, at.translate(0, 1)), list);
    assert.include(await labels(document, at.translate(0, 1)), list);
  });

  test('format document puts blanks right, in drafts alone, stored or not', async () => {
    const options = { tabSize: 4, insertSpaces: true };
    const format = async ({ uri }: vscode.TextDocument) =>
      (await run<vscode.TextEdit[] | undefined>('executeFormatDocumentProvider', uri, options)) ?? [];
    const messy = SELF_CHECK.replace('逐处自查。', '逐处 自查。 ');
    const untitled = (await openUntitled('report-draft', messy)).document;
    await expectStatus(untitled);
    for (const document of [await openDraft(messy), untitled]) {
      const edit = new vscode.WorkspaceEdit();
      edit.set(document.uri, await format(document));
      assert.isTrue(await vscode.workspace.applyEdit(edit));
      assert.equal(document.getText(), SELF_CHECK);
    }
    const readme = (await openFile('README.md', README)).document;
    await expectStatus(readme);
    assert.isEmpty(await format(readme));
  });

  test('a section is demoted with its children, and undo takes it back', async () => {
    const document = await openDraft(SELF_CHECK);
    const actions = await run<vscode.CodeAction[]>(
      'executeCodeActionProvider',
      document.uri,
      placeOf(document, '三、存在的问题'),
      'refactor.rewrite',
    );
    const demote = actions.find(({ kind }) => kind?.value === 'refactor.rewrite.demote');
    assert.equal(demote?.title, inLanguage('降低一级（连同下级）', 'Demote, with all below it'));
    assert.isTrue(await vscode.workspace.applyEdit(demote!.edit!));
    assert.include(document.getText(), '　　（六）存在的问题\n　　1.管网老化。');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), SELF_CHECK);
  });

  test('the level of a rule is set from the bulb', async () => {
    const document = await openDraft(SELF_CHECK);
    await expectFindings(document, SELF_CHECK_FINDINGS);
    const actions = await run<vscode.CodeAction[]>(
      'executeCodeActionProvider',
      document.uri,
      placeOf(document, 'XX个'),
      'quickfix',
    );
    const { command } = actions.find((one) => one.command?.command === 'reportCheckup.chooseRuleLevel')!;
    const settings = () => vscode.workspace.getConfiguration('reportCheckup');
    const target = vscode.ConfigurationTarget.Workspace;
    try {
      await vscode.commands.executeCommand(command!.command, command!.arguments![0], 'information', target);
      assert.deepEqual(settings().get('rules'), { 'placeholder/unresolved': 'information' });
      await expectSeverity(document, vscode.DiagnosticSeverity.Information);
    } finally {
      await settings().update('rules', undefined, target);
    }
  });

  test('counts stand behind headings once they are switched on', async () => {
    const document = await openDraft(SELF_CHECK);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = () => run<vscode.InlayHint[]>('executeInlayHintProvider', document.uri, whole);
    assert.isEmpty(await hints());
    const settings = vscode.workspace.getConfiguration('reportCheckup');
    const target = vscode.ConfigurationTarget.Workspace;
    try {
      await settings.update('sectionCounts', true, target);
      const first = (await hints())[0]!;
      assert.equal(first.position.line, 0);
      assert.match(
        String(first.label),
        inLanguage('zh', 'en') === 'zh' ? /字 · 2处待填$/ : / chars · 2 open$/,
      );
    } finally {
      await settings.update('sectionCounts', undefined, target);
    }
  });
});
