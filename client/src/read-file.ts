import { Uri, workspace } from 'vscode';
import type { ReadFileParams } from '../../server/src/lsp/protocol';

/** No configuration is larger; what is has the name by accident. */
const LARGEST = 16 * 1024 * 1024;

/** Answers `reportCheckup/readFile`: the text of a file of whatever file system; null when there is none. */
export async function readTextFile({ uri }: ReadFileParams): Promise<string | null> {
  try {
    const file = Uri.parse(uri, true);
    if ((await workspace.fs.stat(file)).size > LARGEST) return null;
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return null;
  }
}
