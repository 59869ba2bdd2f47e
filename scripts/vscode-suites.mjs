// Runs the suites of test/vscode inside a real VS Code, and brings back what became of each test.
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandFailed, execute } from './execute.mjs';
import { packExtension } from './packaging/extension.mjs';
import { cacheFolder, root } from './root.mjs';
import { scratchFolder } from './scratch-folder.mjs';
import { desktopForTests } from './vscode-host/desktop.mjs';
import { installChromium, installServer } from './vscode-host/install.mjs';
import { versions } from './vscode-host/versions.mjs';

const suitesNamed = (...names) => `^(${names.join('|')}) `;
/** Whether a worker of the server's own can be had, and does its work. */
const WORKER = suitesNamed('the extension', 'findings', 'the server in a browser');
/** What differs in what was packed, and what the web worker's host cannot run: it starts processes, or holds them. */
const PACKED = suitesNamed(
  ...['the extension', 'findings', 'what is this rule', 'the task', 'a crash of the server'],
  ...['cancelling', 'files that are being checked', 'completion in the configuration file'],
);
/**
 * The VS Codes that the suites run in: each version, each host and each language in full, without every one of them
 * with every other. `kind: 'web'` is the extension's web build in a web worker, `kind: 'installed'`
 * the packed extension as a user has it; `grep` chooses among the tests.
 * @type {readonly { name: string, version: keyof typeof versions, kind?: 'web' | 'installed', isServed?: boolean, locale?: string, grep?: string }[]}
 */
export const configurations = [
  { name: `VS Code ${versions.newest.vscode}`, version: 'newest' },
  {
    name: `VS Code ${versions.newest.vscode}, web worker, extension from the web`,
    version: 'newest',
    kind: 'web',
    isServed: true,
    grep: WORKER,
  },
  {
    name: `VS Code ${versions.oldest.vscode}, web worker, Chinese`,
    version: 'oldest',
    kind: 'web',
    locale: 'zh-cn',
  },
  {
    name: `VS Code ${versions.oldest.vscode}, installed from the .vsix`,
    version: 'oldest',
    kind: 'installed',
    grep: PACKED,
  },
];

/**
 * @param {(typeof configurations)[number]} configuration
 * @param {{ grep?: string }} [request]  which tests, by mocha's `grep`
 * @returns {Promise<{ title: string, state: 'passed' | 'failed' | 'skipped', error?: string }[]>}
 * @throws when VS Code did not get as far as results; the message ends with what it logged last
 */
export async function runSuites(configuration, request = {}) {
  const bundle = configuration.kind === 'web' ? 'test/dist/suite.web.js' : 'test/dist/suite.js';
  return (await runInVscode(configuration, bundle, { request })).tests;
}

/**
 * Runs a bundle inside a VS Code as its tests.
 * @param {(typeof configurations)[number]} configuration
 * @param {string} bundle  by its path from the root; writes `results.json` into the folder above the workspace
 * @param {object} [how]
 * @param {object} [how.request]  what it finds in `run.json` there
 * @param {string} [how.folder]  that folder: where a VS Code has run in it, its extensions and settings are there again
 * @returns {Promise<any>} what `results.json` says
 * @throws when VS Code did not get as far as results; the message ends with what it logged last
 */
export async function runInVscode(configuration, bundle, { request = {}, folder = scratchFolder() } = {}) {
  const workspace = join(folder, 'workspace');
  await cp(join(root, 'test/drafts'), workspace, { recursive: true });
  const { kind, grep } = configuration;
  await writeFile(join(folder, 'run.json'), JSON.stringify({ grep, ...request, kind }));
  const output = await runIn(folder, workspace, configuration, bundle);
  return readResults(join(folder, 'results.json'), output, configuration);
}

async function readResults(file, output, { name }) {
  const log = join(cacheFolder, `${name.replaceAll(/[^\w.]+/g, '-')}.log`);
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(log, output);
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw new Error(
      `VS Code ended before the tests did. What it said last:\n${lastWords(output)}\nAll of it: ${log}`,
    );
  }
}

/** Without the frames of stacks and lists of paths, which VS Code logs for each native module that it lacks. */
function lastWords(output) {
  const lines = output.split('\n').filter((line) => !/^\s+(at|→) /.test(line));
  return lines.slice(-30).join('\n');
}

/** What VS Code printed. Its exit code says nothing that results.json, or the lack of it, does not. */
async function runIn(folder, workspace, { version, kind, isServed, locale }, bundle) {
  const { executable, launchArgs, commandLine } = await hostFor(version);
  const folders = [
    `--user-data-dir=${join(folder, 'data')}`,
    `--extensions-dir=${join(folder, 'extensions')}`,
  ];
  const args = [
    ...[...launchArgs, workspace, ...folders],
    ...(locale ? [`--locale=${locale}`] : []),
    ...(kind === 'web' ? ['--extensionDevelopmentKind=web'] : []),
  ];
  const env = {
    ...process.env,
    SUITE_EXECUTABLE: executable,
    SUITE_BUNDLE: join(root, bundle),
    REPORT_CHECKUP_HOST_VERSION: version,
    ...(isServed ? { REPORT_CHECKUP_HOST_SERVES: '1' } : {}),
    // Tests are always those of an extension under development: here of one that does nothing.
    SUITE_EXTENSION: kind === 'installed' ? join(root, 'test/vscode/bystander') : root,
  };
  if (kind === 'installed' && !existsSync(join(folder, 'extensions'))) {
    await installExtension(commandLine, folders);
  }
  const script = join(root, 'scripts/vscode-host/run-suites.mjs');
  return execute(process.execPath, [script, ...args], { env }).catch((error) => {
    if (error instanceof CommandFailed) return error.output;
    throw error;
  });
}

/** Packs the extension, and has VS Code install it the way a user does. */
async function installExtension([command, ...args], folders) {
  const vsix = await packExtension(scratchFolder());
  await execute(command, [...args, ...folders, '--install-extension', vsix]);
}

/** Desktop VS Code, or our stand-in for it, and its command line; installed before the clock of the tests starts. */
async function hostFor(version) {
  const desktop = await desktopForTests(versions[version].vscode);
  if (desktop) return desktop;
  const { node, main } = await installServer(version);
  await installChromium();
  const executable = join(root, 'scripts/vscode-host/host.mjs');
  return { executable, launchArgs: [], commandLine: [node, main, '--accept-server-license-terms'] };
}
