#!/usr/bin/env node
// Stands in for the desktop VS Code executable where that cannot be had: takes the arguments that
// `@vscode/test-electron` passes, runs the tests in VS Code's server build and a headless Chromium, and exits with
// their code. REPORT_CHECKUP_HOST_VERSION chooses the version (versions.mjs), REPORT_CHECKUP_HOST_LIMIT the minutes
// in which something has to happen;
// REPORT_CHECKUP_HOST_SERVES is set where the extension is to come from the web, not from the server's machine.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder } from '../root.mjs';
import { scratchFolder } from '../scratch-folder.mjs';
import { openBrowser } from './browser.mjs';
import { startDriver } from './driver.mjs';
import { openFrontDoor } from './front-door.mjs';
import { installChromium, installServer } from './install.mjs';
import { startServer } from './server.mjs';
import { whenParentIsGone } from './when-parent-is-gone.mjs';
import { workbenchAddress } from './workbench-address.mjs';

const string = { type: 'string' };
const { values: given, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: string,
    extensionTestsPath: string,
    extensionDevelopmentKind: string,
    'user-data-dir': string,
    'extensions-dir': string,
    locale: string,
  },
});
const [workspace = process.cwd()] = positionals;
const limit = Number(process.env.REPORT_CHECKUP_HOST_LIMIT ?? 3) * 60_000;

/** Undone in reverse order, on every way out. */
const undo = [];
let ending;

/** Ends the children and this process; only the first call counts. */
function finish(code, why) {
  ending ??= (async () => {
    if (why) console.error(`VS Code host: ${why}`);
    // A child that will not go must not keep us.
    setTimeout(() => process.exit(code || 1), 10_000).unref();
    for (const step of undo.reverse()) await Promise.resolve(step()).catch(() => {});
    process.exit(code);
  })();
  return ending;
}

// Whoever read our output may be gone before us; the children must be ended all the same.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => finish(1, `stopped by ${signal}`));
whenParentIsGone(() => finish(1, 'the process that started it is gone'));

try {
  await runInBrowser();
} catch (error) {
  await finish(1, error.message);
}

async function runInBrowser() {
  const [server, chromium] = [
    await installServer(process.env.REPORT_CHECKUP_HOST_VERSION ?? 'newest'),
    await installChromium(),
  ];
  let page;
  const driver = await startDriver(() => page);
  undo.push(driver.stop);
  const running = await startServer({
    ...server,
    dataFolder: given['user-data-dir'] ?? scratchFolder(),
    extensionsFolder: given['extensions-dir'],
    locale: given.locale,
    settings: given.extensionDevelopmentKind && (await extensionKind()),
    env: { REPORT_CHECKUP_DRIVER: driver.address },
  });
  undo.push(running.stop);
  void running.ended.then(() => finish(1, "VS Code's server ended by itself"));

  const opened = await openBrowser(chromium, given.locale ? { locale: given.locale } : {}, drawingArgs());
  undo.push(() => opened.browser.close());
  page = opened.page;
  page.on('crash', () => finish(1, 'the page crashed'));
  const keepWaiting = waitFor(page);
  await page.exposeFunction('codeAutomationLog', (_type, args) => {
    keepWaiting();
    console.log(...args.map(printable));
  });
  await page.exposeFunction('codeAutomationExit', (code) => finish(code));
  const { extensionDevelopmentPath: extension, extensionTestsPath: tests } = given;
  if (!process.env.REPORT_CHECKUP_HOST_SERVES) {
    const origin = `http://127.0.0.1:${running.port}`;
    await page.goto(workbenchAddress({ origin, workspace, extension, tests }));
    return;
  }
  const door = await openFrontDoor({
    port: 0,
    target: running.port,
    workbench: (origin) => workbenchAddress({ origin, workspace }),
    serves: extension,
    alter: (html, served) => developFrom(html, served, tests.slice(extension.length + 1)),
  });
  undo.push(door.close);
  await page.goto(door.address);
}

/** Gives up when nothing has happened for a while, however long all of it takes. Returns what to call when something has. */
function waitFor(page) {
  let timer = setTimeout(() => timeOut(page), limit).unref();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => timeOut(page), limit).unref();
  };
}

/**
 * A suite in a web worker cannot ask what is on the screen, and to draw it takes half the time: hardly a frame is drawn
 * without a thread for it.
 */
function drawingArgs() {
  const inWorker = given.extensionDevelopmentKind === 'web' || process.env.REPORT_CHECKUP_HOST_SERVES;
  return inWorker ? ['--disable-threaded-compositing'] : [];
}

/**
 * Has VS Code's page load the extension from the web. Only the page itself can say so: what its address names is looked
 * for on the remote machine alone.
 */
function developFrom(html, served, tests) {
  const { protocol, host: authority, pathname } = new URL(served);
  const uri = (path) => ({ scheme: protocol.slice(0, -1), authority, path: `${pathname}${path}` });
  const options = JSON.stringify({ extensions: [uri('')], extensionTestsPath: uri(tests) }).slice(1, -1);
  return html.replace(
    '&quot;developmentOptions&quot;:{',
    (found) => `${found}${options.replaceAll('"', '&quot;')},`,
  );
}

/**
 * Which host the extension runs in. VS Code in a browser reads `extensionDevelopmentKind` from its address, and then
 * does not use it where there is a remote host too; this setting it does.
 */
async function extensionKind() {
  const manifest = await readFile(join(given.extensionDevelopmentPath, 'package.json'), 'utf8');
  const { publisher, name } = JSON.parse(manifest);
  return { 'remote.extensionKind': { [`${publisher}.${name}`]: [given.extensionDevelopmentKind] } };
}

async function timeOut(page) {
  const picture = join(cacheFolder, 'time-out.png');
  await page.screenshot({ path: picture, timeout: 5000 }).catch(() => {});
  await finish(1, `nothing has happened for ${limit / 60_000} minutes; the screen is in ${picture}`);
}

function printable(value) {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
