import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execute } from '../execute.mjs';
import { root } from '../root.mjs';
import { scratchFolder } from '../scratch-folder.mjs';
import { installVsce } from './install-vsce.mjs';
import { evenModes, readJson, shrinkJson, stageBundles, stageFiles, stageManifest } from './stage.mjs';

/** Bundles in it, by their path from the root. */
export const BUNDLES = [
  'client/dist/extension.js',
  'client/dist/client.js',
  'client/dist/extension.web.js',
  'client/dist/server.js',
  'client/dist/server-process.js',
];

const FILES = [
  'package.nls.json',
  'package.nls.zh-cn.json',
  'CHANGELOG.md',
  'LICENSE',
  'client/l10n',
  'client/media',
  'schemas/reportcheckup.completion.schema.json',
  'syntaxes/report-draft.language-configuration.json',
  'syntaxes/report-draft.tmLanguage.json',
];

/** What matters only to those who work on the extension. */
const UNSHIPPED = ['private', 'workspaces', 'scripts', 'devDependencies'];

/**
 * Makes the `.vsix`. The same commit always gives the same bytes.
 * @param {string} folder  where it goes
 * @returns {Promise<string>} its path
 */
export async function packExtension(folder) {
  const vsce = await installVsce();
  const stage = scratchFolder();
  const notices = await stageBundles(stage, BUNDLES);
  await stageFiles(stage, FILES);
  const manifest = await readJson('package.json');
  for (const key of UNSHIPPED) delete manifest[key];
  await stageManifest(stage, manifest);
  await writeFile(join(stage, 'THIRD-PARTY.txt'), notices);
  await writeFile(
    join(stage, 'README.md'),
    withoutRelativeLinks(await readFile(join(root, 'README.md'), 'utf8')),
  );
  await shrinkJson(stage);
  await evenModes(stage);
  await mkdir(folder, { recursive: true });
  const vsix = join(folder, `${manifest.name}-${manifest.version}.vsix`);
  const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  // The zip holds local times.
  const env = { ...process.env, TZ: 'UTC', SOURCE_DATE_EPOCH: await commitTime() };
  await execute(process.execPath, [vsce, 'package', ...flags, '--out', vsix], { cwd: stage, env });
  return vsix;
}

/** VS Code shows the README of an installed extension, where a relative link or picture leads nowhere. */
function withoutRelativeLinks(markdown) {
  return markdown
    .replaceAll(/^!\[[^\]]*\]\((?!https:)[^)]*\)\n+/gm, '')
    .replaceAll(/\[([^\]]*)\]\((?!https:|#)[^)]*\)/g, '$1');
}

/** Seconds since 1970; the first that a zip can hold where there is no commit. */
async function commitTime() {
  const given = process.env.SOURCE_DATE_EPOCH;
  if (given) return given;
  const said = await execute('git', ['log', '-1', '--format=%ct'], { cwd: root }).catch(() => '');
  return said.trim() || '315532800';
}
