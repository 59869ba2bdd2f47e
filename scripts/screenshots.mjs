// npm run screenshots: the pictures of the documentation and of the walkthrough, taken from a real VS Code.
//   npm run screenshots -- [--locale zh-cn|en] [--theme light|dark] [--only NAME]
// Without flags all of them, in both languages and both themes.
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { main } from './main.mjs';
import { root } from './root.mjs';
import { setUp } from './set-up.mjs';

const LOCALES = ['zh-cn', 'en'];
const THEMES = ['light', 'dark'];

await main(async () => {
  const { values: flags } = parseArgs({
    options: { locale: { type: 'string' }, theme: { type: 'string' }, only: { type: 'string' } },
  });
  const locales = choose('--locale', flags.locale, LOCALES);
  const themes = choose('--theme', flags.theme, THEMES);
  await setUp();
  // Only now are there packages to import.
  const { takePictures } = await import('./take-pictures.mjs');
  for (const locale of locales) {
    for (const theme of themes) {
      for (const path of await takePictures({ locale, theme, only: flags.only })) {
        console.log(relative(root, path));
      }
    }
  }
});

function choose(flag, given, all) {
  if (given === undefined) return all;
  if (!all.includes(given)) throw new Error(`${flag} is ${all.join(' or ')}.`);
  return [given];
}
