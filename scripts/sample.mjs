// The drafts that a person who tries the extension sees: a copy, so that trying it changes nothing in the repository.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.mjs';

/** A report has one line a paragraph: unwrapped, most of it lies outside the window. */
export const sampleSettings = {
  '[plaintext]': { 'editor.wordWrap': 'on', 'editor.unicodeHighlight.ambiguousCharacters': false },
};

/**
 * Copies the sample drafts into a fresh folder.
 * @returns {Promise<{ folder: string, workspace: string, file: string, remove: () => Promise<void> }>} absolute paths;
 *   `folder` has room for what VS Code writes, beside the workspace
 */
export async function copySample() {
  const folder = await mkdtemp(join(tmpdir(), 'report-checkup-'));
  const workspace = join(folder, 'drafts');
  await cp(join(root, 'test/drafts/flawed'), workspace, { recursive: true });
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  return { folder, workspace, file: join(workspace, 'zhengzhi-tijian.txt'), remove };
}
