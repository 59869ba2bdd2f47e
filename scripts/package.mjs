// npm run package: the extension (.vsix) and the npm package (.tgz), ready to hand out.
//   npm run package -- [--out FOLDER]
import { stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { main } from './main.mjs';
import { root } from './root.mjs';
import { installDependencies } from './set-up.mjs';

await main(async () => {
  const { values: flags } = parseArgs({ options: { out: { type: 'string' } } });
  await installDependencies();
  const folder = flags.out ? resolve(flags.out) : join(root, 'dist');
  // Only now are there packages to import.
  const { packExtension } = await import('./packaging/extension.mjs');
  const { packForNpm } = await import('./packaging/npm-package.mjs');
  for (const path of [await packExtension(folder), await packForNpm(folder)]) {
    const { size } = await stat(path);
    console.log(`${relative(process.cwd(), path)} (${Math.round(size / 1000)} kB)`);
  }
});
