import { Uri } from 'vscode';
import type { ReadFileParams } from '../../../server/src/protocol/protocol';
import { readDraft } from '../all-drafts/read-draft';

/** Answers `reportCheckup/readFile`: the text of a file of whatever file system; null when there is none. */
export async function readTextFile({ uri }: ReadFileParams): Promise<string | null> {
  try {
    return await readDraft(Uri.parse(uri, true));
  } catch {
    return null;
  }
}
