import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PICTURES, THEMES } from './pictures.mjs';
import { cacheFolder, root } from './root.mjs';
import { copySample } from './sample.mjs';
import { shrinkPicture } from './shrink-picture.mjs';
import { openBrowser } from './vscode-host/browser.mjs';
import { installChromium, installServer } from './vscode-host/install.mjs';
import { startServer } from './vscode-host/server.mjs';
import { workbenchAddress } from './vscode-host/workbench-address.mjs';
import { Workbench } from './workbench.mjs';

/**
 * Takes pictures of a real VS Code.
 * @param {object} options
 * @param {'zh-cn' | 'en'} options.locale
 * @param {keyof typeof THEMES} options.theme
 * @param {string} [options.only]  the name of one picture
 * @returns {Promise<string[]>} the files written
 */
export async function takePictures({ locale, theme, only }) {
  const sample = await copySample();
  const server = await startServer({
    ...(await installServer('newest')),
    dataFolder: join(sample.folder, 'data'),
    locale,
    settings: THEMES[theme],
  });
  const { browser, page } = await openBrowser(await installChromium(), { locale, deviceScaleFactor: 2 });
  try {
    await page.goto(
      workbenchAddress({
        origin: `http://127.0.0.1:${server.port}`,
        workspace: sample.workspace,
        file: sample.file,
        extension: root,
      }),
    );
    const workbench = new Workbench(page, await readWords(locale));
    await workbench.waitForFindings();
    return await takeEach(workbench, { locale, theme, only });
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Of the manifest, in the language of the pictures. */
async function readWords(locale) {
  const file = locale === 'zh-cn' ? 'package.nls.zh-cn.json' : 'package.nls.json';
  return JSON.parse(await readFile(join(root, file), 'utf8'));
}

/** One that does not come about keeps none of the others back. */
async function takeEach(workbench, { locale, theme, only }) {
  const files = [];
  const problems = [];
  const wanted = PICTURES.filter(
    ({ name, onlyIn = locale }) => onlyIn === locale && (!only || name === only),
  );
  for (const picture of wanted) {
    const file = `${picture.name}.${locale}.${theme}.png`;
    const path = join(root, picture.folder, file);
    await mkdir(dirname(path), { recursive: true });
    try {
      await workbench.reset(picture.size);
      await picture.prepare(workbench);
      await workbench.takePicture(path, picture.part, picture.scale);
      await shrinkPicture(path, picture.colours);
      files.push(path);
    } catch (error) {
      const screen = join(cacheFolder, `no-${file}`);
      await workbench.takePicture(screen);
      problems.push(`${path} was not taken, see ${screen}: ${error.message}`);
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return files;
}
