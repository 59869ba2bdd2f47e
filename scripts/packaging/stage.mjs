// A package is put together in a folder of its own: nothing gets in that is not named here, and the bundles that
// people debug and test stay as they are.
import { chmod, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as esbuild from 'esbuild';
import { bundleOptions } from '../bundle-options.mjs';
import { bundles } from '../bundles.mjs';
import { root } from '../root.mjs';
import { writeNotices } from './notices.mjs';

/**
 * Bundles for production into a folder.
 * @param {string} folder
 * @param {readonly string[]} outs  the bundles, by their path from the root
 * @returns {Promise<string>} the notices that the licences of what is in them ask for
 */
export async function stageBundles(folder, outs) {
  const results = await Promise.all(
    outs.map((out) => {
      const bundle = bundles.find((one) => one.out === out);
      return esbuild.build({ ...bundleOptions(bundle, { production: true, folder }), metafile: true });
    }),
  );
  return writeNotices(results.flatMap(({ metafile }) => Object.keys(metafile.inputs)));
}

/**
 * Copies files and folders of the repository.
 * @param {string} folder
 * @param {readonly string[]} paths  from the root
 */
export async function stageFiles(folder, paths) {
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await cp(join(root, path), join(folder, path), { recursive: true });
  }
}

/** Writes the JSON files of a folder without their blanks: generated ones are mostly blanks. */
export async function shrinkJson(folder) {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.name.endsWith('.json')) continue;
    await writeFile(path, JSON.stringify(JSON.parse(await readFile(path, 'utf8'))));
  }
}

/** Writes an object as a manifest. */
export async function stageManifest(folder, manifest) {
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** @returns {Promise<Record<string, unknown>>} a JSON file of the repository */
export async function readJson(path) {
  return JSON.parse(await readFile(join(root, path), 'utf8'));
}

/** Gives every file the mode that it has everywhere: one is not to see in a package who packed it. */
export async function evenModes(folder, { executable = [] } = {}) {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    await chmod(path, executable.some((name) => path === join(folder, name)) ? 0o755 : 0o644);
  }
}
