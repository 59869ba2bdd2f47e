import { assert } from 'chai';
import * as vscode from 'vscode';
import { screen } from './screen';
import { closeEditors, inLanguage } from './workbench';

suite('the walkthrough', () => {
  teardown(closeEditors);

  test('has five steps, said in the language of VS Code, with a picture', async function () {
    if (!screen) this.skip();
    await vscode.commands.executeCommand(
      'workbench.action.openWalkthrough',
      'report-checkup.report-checkup#writeAGoodReport',
    );
    // Waits for the picture of the first step.
    await screen.click('.gettingStartedContainer .getting-started-media:has(img)');
    const titles = await screen.texts('.gettingStartedContainer .step-title');
    assert.deepEqual(titles, [
      inLanguage('从提纲写起', 'Begin with the outline'),
      inLanguage('补齐缺少的部分', 'Add what is missing'),
      inLanguage('填好待填的内容', 'Fill in what is open'),
      inLanguage('改正问题', 'Put the slips right'),
      inLanguage('看看能不能交稿', 'See whether it is ready'),
    ]);
  });
});
