import * as vscode from 'vscode';

/** The folder around the workspace, where suite and runner leave files for each other. */
export function runFolder(): vscode.Uri {
  const workspace = vscode.workspace.workspaceFolders?.[0];
  if (!workspace) throw new Error('The suites need a workspace folder.');
  return vscode.Uri.joinPath(workspace.uri, '..');
}
