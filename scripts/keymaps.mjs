// node scripts/keymaps.mjs: the keys F1 to F12 of VS Code's default keymap on each platform, for client/src/keymap.test.ts.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import { main } from './main.mjs';
import { root } from './root.mjs';
import { scratchFolder } from './scratch-folder.mjs';
import { openBrowser } from './vscode-host/browser.mjs';
import { installChromium, installServer } from './vscode-host/install.mjs';
import { startServer } from './vscode-host/server.mjs';
import { versions } from './vscode-host/versions.mjs';
import { workbenchAddress } from './vscode-host/workbench-address.mjs';

/** VS Code in a browser goes by these for its platform. */
const PLATFORMS = {
  linux: 'X11; Linux x86_64',
  mac: 'Macintosh; Intel Mac OS X 10_15_7',
  windows: 'Windows NT 10.0; Win64; x64',
};

await main(async () => {
  const folder = scratchFolder();
  const workspace = join(folder, 'workspace');
  await mkdir(workspace);
  const server = await startServer({
    ...(await installServer('newest')),
    dataFolder: join(folder, 'data'),
  });
  try {
    for (const [platform, system] of Object.entries(PLATFORMS)) {
      await readKeymap(server.port, workspace, system);
      const file = join(root, 'test/keymaps', `${platform}.json`);
      const bindings = parse(await readFile(join(workspace, 'keymap.json'), 'utf8'));
      await writeFile(file, writeBindings(bindings));
      console.log(file);
    }
  } finally {
    await server.stop();
  }
});

async function readKeymap(port, workspace, system) {
  const userAgent = `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36`;
  const { browser, page } = await openBrowser(await installChromium(), { userAgent });
  try {
    const extension = join(root, 'scripts/keymap-extension');
    const ended = new Promise((resolve) => {
      page.exposeFunction('codeAutomationLog', () => {});
      page.exposeFunction('codeAutomationExit', resolve);
    });
    await page.goto(
      workbenchAddress({
        origin: `http://127.0.0.1:${port}`,
        workspace,
        extension,
        tests: join(extension, 'write-keymap.cjs'),
      }),
    );
    if ((await ended) !== 0) throw new Error('VS Code did not give its keymap.');
  } finally {
    await browser.close();
  }
}

function writeBindings(all) {
  const bindings = all
    .filter(({ key }) => /(?:^|[+ ])f\d+\b/.test(key))
    .map(({ key, command, when }) => JSON.stringify({ key, command, ...(when ? { when } : {}) }))
    .sort();
  const vscode = JSON.stringify(versions.newest.vscode);
  return `{\n"note": "Made by node scripts/keymaps.mjs",\n"vscode": ${vscode},\n"bindings": [\n${bindings.join(',\n')}\n]\n}\n`;
}
