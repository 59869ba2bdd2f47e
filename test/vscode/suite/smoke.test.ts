import { assert } from 'chai';
import * as vscode from 'vscode';

suite('the extension', () => {
  test('is installed, and activates', async () => {
    const extension = vscode.extensions.getExtension('report-checkup.report-checkup');
    assert.isDefined(extension, 'VS Code does not know the extension');
    await extension?.activate();
    assert.isTrue(extension?.isActive);
  });
});
