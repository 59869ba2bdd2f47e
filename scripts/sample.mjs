// The drafts that a person who tries the extension sees: a copy, so that trying it changes nothing in the repository.
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.mjs';
import { scratchFolder } from './scratch-folder.mjs';

/** What the drafts are called in the sample: as an office would call them. */
const NAMES = {
  'flawed/zhengzhi-tijian.txt': '政治体检报告.txt',
  'flawed/diaoyan.txt': '调研报告.txt',
  'flawed/zhenggai.txt': '整改报告.txt',
  'flawed/zicha.txt': '自查报告.txt',
  'flawed/zongjie.txt': '工作总结.txt',
  'clean/shuzhi.txt': '述职报告.txt',
  'clean/ducha.txt': '督查报告.txt',
};

/**
 * Copies the sample drafts into a fresh folder.
 * @returns {Promise<{ folder: string, workspace: string, file: string }>} absolute paths;
 *   `folder` has room for what VS Code writes, beside the workspace
 */
export async function copySample() {
  const folder = scratchFolder();
  const workspace = join(folder, 'drafts');
  for (const [from, name] of Object.entries(NAMES)) {
    await cp(join(root, 'test/drafts', from), join(workspace, name));
  }
  return { folder, workspace, file: join(workspace, '政治体检报告.txt') };
}
