import { join } from 'node:path';
import { root } from './root.mjs';
import { copySample, sampleSettings } from './sample.mjs';
import { openBrowser } from './vscode-host/browser.mjs';
import { installChromium, installServer } from './vscode-host/install.mjs';
import { startServer } from './vscode-host/server.mjs';
import { workbenchAddress } from './vscode-host/workbench-address.mjs';

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };
const patience = { timeout: 30_000 };

/**
 * Each puts the workbench, with the sample draft open and checked, into the state that its picture shows.
 * @type {Readonly<Record<string, (page: import('playwright-core').Page) => Promise<void>>>}
 */
const pictures = {
  draft: async (page) => {
    await runCommand(page, 'View: Toggle Problems');
    await page.waitForSelector('.markers-panel .monaco-list-row', patience);
    await runCommand(page, 'Explorer: Focus on Outline View');
    await page.waitForSelector('.outline-pane .monaco-list-row', patience);
    // The list of files gives its room to the outline.
    await page.locator('.explorer-viewlet .pane-header', { hasText: 'drafts' }).click(patience);
    await runCommand(page, 'View: Focus First Editor Group');
  },
};

/**
 * @param {object} options
 * @param {string} options.folder  where the pictures go
 * @param {string} options.locale  `zh-cn` or `en`
 * @param {keyof typeof themes} options.theme
 * @returns {Promise<string[]>} the files written
 */
export async function takePictures({ folder, locale, theme }) {
  const sample = await copySample();
  const server = await startServer({
    ...(await installServer('newest')),
    dataFolder: join(sample.folder, 'data'),
    locale,
    settings: { ...sampleSettings, 'workbench.colorTheme': themes[theme] },
  });
  const { browser, page } = await openBrowser(await installChromium(), { deviceScaleFactor: 1.5, locale });
  try {
    await page.goto(
      workbenchAddress({
        origin: `http://127.0.0.1:${server.port}`,
        workspace: sample.workspace,
        file: sample.file,
        extension: root,
      }),
    );
    await page.waitForSelector('.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning', patience);
    return await takeEach(page, (name) => join(folder, `${name}.${locale}.${theme}.png`));
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function takeEach(page, fileFor) {
  const files = [];
  for (const [name, prepare] of Object.entries(pictures)) {
    await prepare(page);
    const path = fileFor(name);
    await page.screenshot({ path, animations: 'disabled' });
    files.push(path);
  }
  return files;
}

/** By its English title: VS Code's own words stay English in every locale here. */
async function runCommand(page, title) {
  await page.keyboard.press('F1');
  await page.waitForSelector('.quick-input-widget input', patience);
  await page.keyboard.type(title);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click(patience);
  await page.waitForSelector('.quick-input-widget', { state: 'hidden', ...patience });
}
