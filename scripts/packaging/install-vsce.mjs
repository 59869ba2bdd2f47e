import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execute } from '../execute.mjs';
import { installOnce } from '../install-once.mjs';
import { cacheFolder } from '../root.mjs';

const VERSION = '3.9.2';

/**
 * Brings VS Code's packer to this machine. No dependency of the project: it has two hundred of its own, and most people
 * who work here never pack.
 * @returns {Promise<string>} the script to start with Node
 */
export async function installVsce() {
  const folder = join(cacheFolder, `vsce-${VERSION}`);
  await installOnce(folder, `Installing vsce ${VERSION} (once)`, async (temporary) => {
    await writeFile(join(temporary, 'package.json'), '{"private":true}\n');
    const options = ['--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund', '--loglevel=error'];
    await execute('npm', ['install', ...options, `@vscode/vsce@${VERSION}`], { cwd: temporary });
  });
  return join(folder, 'node_modules/@vscode/vsce/vsce');
}
