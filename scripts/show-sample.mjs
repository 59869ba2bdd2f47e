import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { root } from './root.mjs';
import { copySample } from './sample.mjs';
import { hasScreen } from './vscode-host/desktop.mjs';
import { openFrontDoor } from './vscode-host/front-door.mjs';
import { installServer } from './vscode-host/install.mjs';
import { onPath } from './vscode-host/on-path.mjs';
import { startServer } from './vscode-host/server.mjs';
import { workbenchAddress } from './vscode-host/workbench-address.mjs';

/**
 * Opens VS Code with the extension on a copy of the sample draft, and stays until it is closed or interrupted.
 * @param {object} options
 * @param {number} options.port  for VS Code in the browser; 0 for any free one
 * @param {boolean} options.open  whether to open the browser
 * @param {boolean} options.browser  VS Code in the browser, even where there is a desktop VS Code
 * @param {string} [options.locale]
 */
export async function showSample({ port, open, browser, locale }) {
  const sample = await copySample();
  const desktop = browser || !hasScreen() ? undefined : (process.env.VSCODE_EXECUTABLE ?? onPath('code'));
  if (desktop) await showOnDesktop(desktop, sample, locale);
  else await showInBrowser(sample, { port, open, locale });
}

async function showOnDesktop(executable, { folder, workspace, file }, locale) {
  console.log(`Opening ${file} in ${executable}; close its window, or press Ctrl+C, to end.`);
  const child = spawn(
    executable,
    [
      ...[workspace, file, `--extensionDevelopmentPath=${root}`, '--wait', '--new-window'],
      ...[`--user-data-dir=${join(folder, 'data')}`, `--extensions-dir=${join(folder, 'extensions')}`],
      ...['--disable-workspace-trust', '--skip-welcome', '--skip-release-notes'],
      ...(locale ? [`--locale=${locale}`] : []),
    ],
    { stdio: 'ignore', shell: process.platform === 'win32' },
  );
  const closed = new Promise((resolve, reject) => {
    child.on('exit', () => resolve());
    child.on('error', reject);
  });
  await Promise.race([closed, interrupted()]);
  child.kill();
}

async function showInBrowser({ folder, workspace, file }, { port, open, locale }) {
  const installed = await installServer('newest');
  const token = randomUUID();
  const dataFolder = join(folder, 'data');
  const server = await startServer({ ...installed, dataFolder, token, locale });
  try {
    const door = await openFrontDoor({
      port,
      target: server.port,
      workbench: (origin) => workbenchAddress({ origin, workspace, file, extension: root, token }),
    });
    console.log(`\nReport Checkup is at ${door.address}   (Ctrl+C to end)\n`);
    if (open && hasScreen()) openInBrowser(door.address);
    await Promise.race([interrupted(), server.ended]);
    door.close();
  } finally {
    await server.stop();
  }
}

/** Ctrl+C, or a request to end; a second one ends us at once. */
function interrupted() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });
}

const openers = { darwin: 'open', win32: 'explorer' };

function openInBrowser(address) {
  const opener = openers[process.platform] ?? onPath('xdg-open');
  // Without one, or when it fails, the address above is enough.
  if (opener)
    spawn(opener, [address], { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref();
}
