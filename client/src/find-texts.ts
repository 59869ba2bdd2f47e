import { workspace } from 'vscode';

/** The server reads no more of them than a few dozen. */
const MOST = 300;

/** Answers `reportCheckup/findTexts`: the texts of the workspace's folders, but for what the user has VS Code leave out. */
export async function findTexts(): Promise<readonly string[]> {
  const uris = await workspace.findFiles('**/*.{txt,md,report,gongwen}', undefined, MOST);
  return uris.map((uri) => uri.toString());
}
