// Makes a fresh clone, or one that was just pulled, ready to run. Must not import a package: there may be none yet.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execute } from './execute.mjs';
import { root } from './root.mjs';
import { step } from './step.mjs';

/** Installs the dependencies unless they are those of package-lock.json already, and bundles everything. */
export async function setUp() {
  await installDependencies();
  await step('Building', build);
}

/** Runs `npm ci` unless what is installed is what package-lock.json says. */
export async function installDependencies() {
  if (await dependenciesAreCurrent()) return;
  await step('Installing dependencies (npm ci)', () =>
    execute('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root }),
  );
}

/** Bundles everything; throws with what esbuild said. */
export function build() {
  return execute(process.execPath, [join(root, 'scripts/build.mjs')]);
}

/** npm writes what it has installed into a hidden lock file, last of all: an interrupted installation has none. */
async function dependenciesAreCurrent() {
  try {
    const wanted = await packagesIn('package-lock.json');
    const installed = await packagesIn('node_modules/.package-lock.json');
    return Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        // Binaries for other platforms are optional, and not installed here.
        optional || !path.includes('node_modules/') || installed[path]?.version === version,
    );
  } catch {
    return false;
  }
}

async function packagesIn(lock) {
  return JSON.parse(await readFile(join(root, lock), 'utf8')).packages;
}
