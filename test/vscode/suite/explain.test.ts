import { assert } from 'chai';
import * as vscode from 'vscode';
import { SELF_CHECK, SELF_CHECK_FINDINGS } from './sample-drafts';
import { closeEditors, expectFindings, inLanguage, openFile, waitUntil } from './workbench';

const openTabs = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));

suite('what is this rule', () => {
  teardown(closeEditors);

  test('the bulb opens the page of the rule inside VS Code', async () => {
    const { document } = await openFile('自查.txt', SELF_CHECK);
    const [first] = await expectFindings(document, SELF_CHECK_FINDINGS);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      first!.range,
    );
    const explain = actions.find(
      ({ title }) =>
        title === inLanguage('这是什么规则：缺少必备部分', 'What is this rule: Required section missing'),
    );
    assert.isDefined(explain?.command, actions.map(({ title }) => title).join(' | '));
    await vscode.commands.executeCommand(explain!.command!.command, ...explain!.command!.arguments!);
    await waitUntil(
      vscode.window.tabGroups.onDidChangeTabs,
      () => openTabs().find((label) => label.includes('missing-section')),
      () => `open: ${openTabs().join(', ')}`,
    );
    const pages = () => vscode.workspace.textDocuments.filter(({ uri }) => uri.path.endsWith('.md'));
    await waitUntil(
      vscode.workspace.onDidOpenTextDocument,
      () =>
        pages().find((page) =>
          page.getText().startsWith(inLanguage('# 缺少必备部分', '# Required section missing')),
        ),
      () =>
        pages()
          .map((page) => page.getText().slice(0, 100))
          .join('\n'),
    );
  });

  test('a name that is no rule opens nothing', async () => {
    for (const name of ['../../../package', 'wording/no-such-rule']) {
      await vscode.commands.executeCommand('reportCheckup.explainRule', name, 'zh');
    }
    assert.deepEqual(openTabs(), []);
  });
});
