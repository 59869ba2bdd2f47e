// VS Code's server build as a child process.
import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from './free-port.mjs';

const exitWithParent = new URL('exit-with-parent.mjs', import.meta.url).href;
const startLimit = 60_000;
/** A process group of its own: Ctrl+C is answered by us, and its children (extension host, watcher) end with it. */
const hasGroups = process.platform !== 'win32';

/** What a writer who tries the extension, or a test, should not meet. They can still be changed in the settings. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/**
 * Starts VS Code's server on the loopback address and waits until it listens.
 * @param {object} options
 * @param {string} options.node
 * @param {string} options.main
 * @param {string} options.dataFolder  for settings, state and logs; created
 * @param {string} [options.extensionsFolder]
 * @param {string} [options.locale]  `zh-cn`, say; English when absent
 * @param {string} [options.token]  what a page must know to connect; anybody may when absent
 * @param {Record<string, unknown>} [options.settings]  the user's
 * @param {NodeJS.ProcessEnv} [options.env]  added to our own, for the extension host
 * @returns {Promise<{ port: number, stop: () => Promise<void>, ended: Promise<void> }>}
 * @throws with what the server printed, when it ends or says nothing for a minute
 */
export async function startServer(options) {
  const { node, main, dataFolder, extensionsFolder, locale, token, env } = options;
  await writeUserData(dataFolder, locale, options.settings);
  const port = await freePort();
  const child = spawn(
    node,
    [
      ...['--import', exitWithParent, main, '--host', '127.0.0.1', '--port', String(port)],
      ...(token ? ['--connection-token', token] : ['--without-connection-token']),
      ...['--accept-server-license-terms', '--disable-workspace-trust', '--telemetry-level', 'off'],
      ...['--server-data-dir', dataFolder, '--user-data-dir', dataFolder],
      ...['--extensions-dir', extensionsFolder ?? join(dataFolder, 'extensions')],
      // Without it a built VS Code ignores an extension under development that the page's address names.
      '--enable-smoke-test-driver',
      ...(locale ? ['--locale', locale] : []),
    ],
    { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'], detached: hasGroups },
  );
  const ended = new Promise((resolve) => child.on('exit', () => resolve()));
  await listening(child);
  return { port, ended, stop: () => stop(child, ended) };
}

async function writeUserData(dataFolder, locale, settings) {
  await mkdir(join(dataFolder, 'User'), { recursive: true });
  const all = JSON.stringify({ ...quietSettings, ...settings }, null, 2);
  await writeFile(join(dataFolder, 'User/settings.json'), all);
  if (locale && locale !== 'en') await writeLanguagePack(dataFolder, locale);
}

/** A language pack without one word: it makes `vscode.env.language` the locale, and so the extension speak it. */
async function writeLanguagePack(dataFolder, locale) {
  const words = join(dataFolder, 'main.i18n.json');
  await writeFile(words, JSON.stringify({ version: '1.0.0', contents: {} }));
  const id = `local.vscode-language-pack-${locale === 'zh-cn' ? 'zh-hans' : locale}`;
  const pack = {
    hash: '0123456789abcdef0123456789abcdef',
    extensions: [{ extensionIdentifier: { id }, version: '1.0.0' }],
    translations: { vscode: words },
    label: locale,
  };
  await writeFile(join(dataFolder, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}

function listening(child) {
  let output = '';
  return new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`VS Code's server ${why}\n${output.trim()}`));
    const limit = setTimeout(fail, startLimit, 'said nothing for a minute');
    const read = (line) => {
      output += `${line}\n`;
      if (!/Extension host agent listening on \d/.test(line)) return;
      clearTimeout(limit);
      resolve();
    };
    createInterface({ input: child.stdout }).on('line', read);
    createInterface({ input: child.stderr }).on('line', read);
    child.on('error', (error) => fail(`cannot start: ${error.message}`));
    child.on('exit', (code, signal) => {
      clearTimeout(limit);
      fail(`ended with ${code ?? signal}`);
    });
  });
}

async function stop(child, ended) {
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 2000);
  await ended;
  clearTimeout(force);
  try {
    if (hasGroups) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nobody of the group is left.
  }
}
