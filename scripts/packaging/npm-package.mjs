import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execute } from '../execute.mjs';
import { root } from '../root.mjs';
import { scratchFolder } from '../scratch-folder.mjs';
import { evenModes, readJson, stageBundles, stageFiles, stageManifest } from './stage.mjs';

const COMMANDS = ['dist/cli.cjs', 'dist/server.cjs'];
/** Bundles in it, by their path from the root. */
export const BUNDLES = [
  'server/dist/index.js',
  'server/dist/language-server.cjs',
  'server/dist/program.cjs',
  'server/dist/thread.cjs',
  ...COMMANDS.map((out) => `server/${out}`),
];
const TYPES = ['index.d.ts', 'types.d.ts'];

/**
 * Makes the tarball of `server/` that npm installs: commands and API as bundles, so that it depends on nothing.
 * @param {string} folder  where it goes
 * @returns {Promise<string>} its path
 */
export async function packForNpm(folder) {
  const stage = scratchFolder();
  const place = join(stage, 'server');
  const notices = await stageBundles(stage, BUNDLES);
  await stageFiles(place, ['LICENSE', 'schemas']);
  await cp(join(root, 'server/README.md'), join(place, 'README.md'));
  await writeFile(join(place, 'THIRD-PARTY.txt'), notices);
  const { devDependencies: _, ...manifest } = await readJson('server/package.json');
  await stageManifest(place, manifest);
  await stageTypes(join(place, 'dist'));
  await evenModes(place, { executable: COMMANDS });
  await mkdir(folder, { recursive: true });
  await execute('npm', ['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder], {
    cwd: place,
  });
  return join(folder, `${manifest.name}-${manifest.version}.tgz`);
}

/** Writes the declarations of the API. They import nothing of the core (server/src/api/types.ts says why). */
async function stageTypes(folder) {
  const scratch = scratchFolder();
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  await execute(process.execPath, [
    tsc,
    '--project',
    join(root, 'server/tsconfig.types.json'),
    '--outDir',
    scratch,
  ]);
  for (const name of TYPES) {
    const text = await readFile(join(scratch, 'api', name), 'utf8');
    // Node finds no module without its ending; our sources are read by bundlers, which do.
    await writeFile(join(folder, name), text.replaceAll("'./types'", "'./types.js'"));
  }
}
