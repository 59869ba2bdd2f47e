// Runs inside VS Code as its "tests": has the extension activated, and writes what VS Code measured of that.
import * as vscode from 'vscode';
import { runFolder } from '../../vscode/suite/run-folder';

const ID = 'report-checkup.report-checkup';

export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension(ID);
  if (!extension) throw new Error('The extension is not installed.');
  await extension.activate();
  await vscode.commands.executeCommand('perfview.show');
  const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('perf:Startup Performance'));
  await untilItTellsOf(page, `| ${ID} `);
  await vscode.workspace.fs.writeFile(
    vscode.Uri.joinPath(runFolder(), 'results.json'),
    new TextEncoder().encode(JSON.stringify({ page: page.getText() })),
  );
}

/** VS Code writes the page when it has come to rest, and until then it is nearly empty. */
function untilItTellsOf(page: vscode.TextDocument, words: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!page.getText().includes(words)) return;
      changes.dispose();
      resolve();
    };
    const changes = vscode.workspace.onDidChangeTextDocument(look);
    look();
  });
}
