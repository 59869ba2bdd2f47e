// Runs the suites inside VS Code: desktop, remote or web worker, they cannot tell which.
//
// Suites are mocha's, with its `tdd` words (`suite`, `test`, `setup`, `teardown`). Every `*.test.ts` of this folder is
// bundled into one file; `*.node.test.ts` may use Node's API and is left out of the bundle for the web worker.
// The workspace is a fresh copy of `test/drafts/`, so a suite may write in it. `RunFolder` is the folder around it:
// `run.json` is what the runner asks for, `results.json` is what it gets back. Files, because a web worker has no
// environment variables, and no standard output that the runner could read.
import 'mocha/mocha';
import { suites } from 'virtual:suites';
import * as vscode from 'vscode';
import type { Outcome } from './outcome';
import { runFolder } from './run-folder';

declare const mocha: BrowserMocha;
declare const Mocha: {
  prototype: { run(this: BrowserMocha, done: (failures: number) => void): Mocha.Runner };
};

/** What VS Code calls; rejects when a test failed, which makes VS Code exit with 1. */
export async function run(): Promise<void> {
  const { grep, kind } = await readRequest();
  if (kind === 'web' && globalThis.process?.versions?.node) {
    throw new Error('Not in a web worker: VS Code takes the Node build when package.json has no "browser".');
  }
  if (kind === 'installed') await expectInstalled();
  mocha.setup({ ui: 'tdd', reporter: silent, timeout: 90_000, ...(grep ? { grep } : {}) });
  for (const load of suites) await load();
  const tests = await runMocha();
  await vscode.workspace.fs.writeFile(
    vscode.Uri.joinPath(runFolder(), 'results.json'),
    new TextEncoder().encode(JSON.stringify({ tests })),
  );
  const failed = tests.filter((test) => test.state === 'failed').length;
  if (failed > 0) throw new Error(`${failed} tests failed`);
}

/** Otherwise the extension of the repository would be tested, and nobody would notice. */
async function expectInstalled(): Promise<void> {
  const { path } = vscode.extensions.getExtension('report-checkup.report-checkup')?.extensionUri ?? {
    path: '',
  };
  const place = vscode.Uri.joinPath(runFolder(), 'extensions').path;
  if (!path.startsWith(`${place}/`))
    throw new Error(`The extension is not installed: it comes from ${path || 'nowhere'}.`);
}

function runMocha(): Promise<readonly Outcome[]> {
  return new Promise((resolve) => {
    const tests: Outcome[] = [];
    const keep = (outcome: Outcome) => {
      tests.push(outcome);
      console.log(`${outcome.state}: ${outcome.title}`, outcome.error ?? '');
    };
    // The browser build's own `run` reads `location.search`, which an extension host on Node does not have.
    const runner = Mocha.prototype.run.call(mocha, () => resolve(tests));
    runner.on('pass', (test) => keep({ title: test.fullTitle(), state: 'passed' }));
    runner.on('pending', (test) => keep({ title: test.fullTitle(), state: 'skipped' }));
    runner.on('fail', (test, error: Error) =>
      keep({ title: test.fullTitle(), state: 'failed', error: error.stack ?? error.message }),
    );
  });
}

async function readRequest(): Promise<{ readonly grep?: string; readonly kind?: 'web' | 'installed' }> {
  const file = vscode.Uri.joinPath(runFolder(), 'run.json');
  try {
    return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
  } catch {
    // Started by hand (F5, "VS Code tests"): everything is run.
    return {};
  }
}

/** The lines are printed above; mocha's own reporters need a terminal or a page. */
const silent = class {} as unknown as Mocha.ReporterConstructor;
