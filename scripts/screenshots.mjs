// npm run screenshots: the pictures in docs/images, taken from a real VS Code.
//   npm run screenshots -- [--locale zh-cn|en] [--theme light|dark]
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { main } from './main.mjs';
import { root } from './root.mjs';
import { setUp } from './set-up.mjs';

await main(async () => {
  const { values: flags } = parseArgs({
    options: {
      locale: { type: 'string', default: 'zh-cn' },
      theme: { type: 'string', default: 'light' },
    },
  });
  if (!['light', 'dark'].includes(flags.theme)) throw new Error('--theme is light or dark.');
  await setUp();
  const { takePictures } = await import('./take-pictures.mjs');
  const folder = join(root, 'docs/images');
  await mkdir(folder, { recursive: true });
  for (const path of await takePictures({ folder, ...flags })) console.log(path);
});
