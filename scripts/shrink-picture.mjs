import { execute } from './execute.mjs';
import { canInstallWithApt, installWithApt } from './install-with-apt.mjs';
import { onPath } from './vscode-host/on-path.mjs';

/**
 * Makes a PNG a third as large: an editor in one theme has not many colours.
 * @param {string} file
 * @param {number} colours
 * @throws with one sentence that says what to install
 */
export async function shrinkPicture(file, colours) {
  // Without dithering: its noise would cost more than the colours that it spares.
  const flags = ['--force', '--nofs', '--speed=1', '--strip', '--output', file];
  await execute(await findPngquant(), [...flags, String(colours), file]);
}

async function findPngquant() {
  const found = onPath('pngquant');
  if (found) return found;
  if (!canInstallWithApt()) throw new Error('No pngquant: install it to make the pictures small.');
  await installWithApt('pngquant', ['pngquant']);
  return onPath('pngquant');
}
