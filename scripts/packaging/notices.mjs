import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.mjs';

const HEAD = 'Report Checkup contains the following parts of others.\n报告体检含有以下第三方组件。\n';

/**
 * The names and licences of the packages that bundles were made of.
 * @param {readonly string[]} inputs  paths from the root
 */
export async function writeNotices(inputs) {
  const folders = new Set(inputs.flatMap((path) => packageFolder(path) ?? []));
  const notices = new Map();
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
    notices.set(`${name} ${version}`, `${name} ${version} (${license})\n\n${await readLicence(folder)}`);
  }
  return [HEAD, ...notices.values()].join(`\n${'-'.repeat(80)}\n\n`);
}

/** `node_modules/a/node_modules/@b/c/lib/d.js` is of `node_modules/a/node_modules/@b/c`. */
function packageFolder(path) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

async function readLicence(folder) {
  const names = await readdir(join(root, folder));
  const name = names.find((one) => /^licen[cs]e/i.test(one));
  if (!name) throw new Error(`${folder} has no licence file.`);
  return `${(await readFile(join(root, folder, name), 'utf8')).replaceAll('\r\n', '\n').trim()}\n`;
}
