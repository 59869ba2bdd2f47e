// The one place that calls `runTests`. A process of its own, so that what VS Code logs can be kept apart.
//   node run-suites.mjs WORKSPACE [VS Code's arguments …]
// SUITE_EXECUTABLE is the VS Code to start, SUITE_EXTENSION the extension under development, SUITE_BUNDLE the tests.
import { runTests } from '@vscode/test-electron';
import { whenParentIsGone } from './when-parent-is-gone.mjs';

const {
  SUITE_EXECUTABLE: vscodeExecutablePath,
  SUITE_EXTENSION: extensionDevelopmentPath,
  SUITE_BUNDLE: extensionTestsPath,
} = process.env;
// The VS Code that it started watches for the end of this process in its turn.
whenParentIsGone(() => process.exit(1));
// The only signal that `runTests` passes on.
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => process.emit('SIGINT'));
try {
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath,
    extensionTestsPath,
    launchArgs: process.argv.slice(2),
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
