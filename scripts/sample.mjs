// The drafts that a person who tries the extension sees: a copy, so that trying it changes nothing in the repository.
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.mjs';
import { scratchFolder } from './scratch-folder.mjs';

/** A report has one line a paragraph: unwrapped, most of it lies outside the window. */
export const sampleSettings = {
  '[plaintext]': { 'editor.wordWrap': 'on', 'editor.unicodeHighlight.ambiguousCharacters': false },
};

/**
 * Copies the sample drafts into a fresh folder.
 * @returns {Promise<{ folder: string, workspace: string, file: string }>} absolute paths;
 *   `folder` has room for what VS Code writes, beside the workspace
 */
export async function copySample() {
  const folder = scratchFolder();
  const workspace = join(folder, 'drafts');
  await cp(join(root, 'test/drafts/flawed'), workspace, { recursive: true });
  return { folder, workspace, file: join(workspace, 'zhengzhi-tijian.txt') };
}
