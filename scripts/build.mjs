// Bundles the extension, the server, the command line and the VS Code suites.
//   node scripts/build.mjs [--watch] [--production]
import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { bundleOptions } from './bundle-options.mjs';
import { bundles } from './bundles.mjs';
import { root } from './root.mjs';

const { values: flags } = parseArgs({
  options: { watch: { type: 'boolean' }, production: { type: 'boolean' } },
});

/** The phrases that VS Code's watch problem matcher waits for (.vscode/tasks.json). */
const announceBuilds = {
  name: 'announce',
  setup(build) {
    build.onStart(() => console.log('[watch] build started'));
    build.onEnd(() => console.log('[watch] build finished'));
  },
};

async function watch(bundle) {
  const options = bundleOptions(bundle, flags);
  const plugins = [...(options.plugins ?? []), announceBuilds];
  const context = await esbuild.context({ ...options, plugins, logLevel: 'info' });
  await context.watch();
}

async function build(bundle) {
  await esbuild.build(bundleOptions(bundle, flags));
  if (bundle.banner?.js.startsWith('#!')) chmodSync(join(root, bundle.out), 0o755);
}

const present = bundles.filter(({ in: entry }) => {
  const found = existsSync(join(root, entry));
  if (!found) console.log(`build: no ${entry} yet, skipped`);
  return found;
});
// esbuild has printed the errors already. Watching begins from whole bundles: F5 waits only for the first of them.
const built = await Promise.all(present.map(build)).catch(() => false);
if (flags.watch) await Promise.all(present.map(watch));
else if (!built) process.exitCode = 1;
