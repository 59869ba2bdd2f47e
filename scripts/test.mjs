// npm test: everything that must hold. The last line is the sum: "N passed, N failed".
//   npm test -- [--unit] [--vscode] [--grep WORDS]
// --unit leaves VS Code out, --vscode runs nothing else, --grep chooses tests by their title.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installTools } from './debian-tools.mjs';
import { execute } from './execute.mjs';
import { root } from './root.mjs';
import { scratchFolder } from './scratch-folder.mjs';
import { build, installDependencies } from './set-up.mjs';
import { step } from './step.mjs';

const { values: flags } = parseArgs({
  options: { unit: { type: 'boolean' }, vscode: { type: 'boolean' }, grep: { type: 'string' } },
});
const sum = { passed: 0, failed: 0 };

/** Something that either works or not, and has no count of its own: it adds to the sum only when it fails. */
async function check(title, work) {
  try {
    await step(title, work);
    return true;
  } catch (error) {
    fail(title, error.message);
    return false;
  }
}

function fail(title, why) {
  sum.failed++;
  console.log(`FAILED ${title}\n${why}`);
}

async function runVitest() {
  const report = join(scratchFolder(), 'report.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  if (flags.grep) args.push('--testNamePattern', flags.grep);
  const script = join(root, 'node_modules/vitest/vitest.mjs');
  const ended = await execute(process.execPath, [script, ...args], { cwd: root, show: true }).catch(
    () => 'failed',
  );
  try {
    addVitest(JSON.parse(await readFile(report, 'utf8')), ended === 'failed');
  } catch (error) {
    fail('vitest', error.message);
  }
}

function addVitest({ numPassedTests, numFailedTests, testResults }, failed) {
  sum.passed += numPassedTests;
  // A file that cannot be loaded has no tests that could fail.
  const broken = testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
  });
  sum.failed += numFailedTests + broken.length;
  if (failed && numFailedTests + broken.length === 0) fail('vitest', 'an error outside any test, see above');
}

async function runInVscode() {
  const { configurations, runSuites } = await import('./vscode-suites.mjs');
  for (const configuration of configurations) {
    await check(configuration.name, async () => {
      const tests = await runSuites(configuration, flags.grep ? { grep: flags.grep } : {});
      addSuites(tests);
      if (tests.length === 0 && !flags.grep) throw new Error('No test was run.');
    });
  }
}

function addSuites(tests) {
  const count = (state) => tests.filter((test) => test.state === state).length;
  const skipped = count('skipped') > 0 ? ` (${count('skipped')} do not apply here)` : '';
  console.log(`  ${count('passed')} of ${tests.length} tests passed${skipped}`);
  sum.passed += count('passed');
  for (const test of tests) if (test.state === 'failed') fail(test.title, test.error);
}

const script = (name) => execute(process.execPath, [join(root, 'scripts', name)]);
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
try {
  await installDependencies();
  const built = await check('Building', build);
  if (!flags.vscode) {
    await check('Types', () => script('typecheck.mjs'));
    await check('Lint and format', () =>
      execute(process.execPath, [biome, 'check', '--error-on-warnings', '.'], { cwd: root }),
    );
    await installTools();
    await runVitest();
  }
  // Bundles of an earlier build would be tested otherwise.
  if (built && !flags.unit) await runInVscode();
} catch (error) {
  fail('set-up', error.message);
}
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
