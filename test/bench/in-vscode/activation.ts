// Runs inside VS Code as its "tests": has the extension activated, and writes what VS Code measured of that.
import * as vscode from 'vscode';
import { runFolder } from '../../vscode/suite/run-folder';

export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension('report-checkup.report-checkup');
  if (!extension) throw new Error('The extension is not installed.');
  await extension.activate();
  await vscode.commands.executeCommand('perfview.show');
  const page = vscode.window.activeTextEditor?.document.getText() ?? '';
  await vscode.workspace.fs.writeFile(
    vscode.Uri.joinPath(runFolder(), 'results.json'),
    new TextEncoder().encode(JSON.stringify({ page })),
  );
}
