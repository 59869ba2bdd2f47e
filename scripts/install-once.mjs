// Keeps in `.vscode-test/` what npm does not: programs that only tests and packaging need.
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { step } from './step.mjs';

/** Written last: a folder without it is what an interrupted set-up left. */
const stamp = 'complete';

/**
 * Fills a folder unless that has been done before; a run that was interrupted, or runs beside this one, does no harm.
 * @param {string} folder  absolute
 * @param {string} title  of the step
 * @param {(folder: string) => Promise<void>} fill  is given another folder, which then takes the right name
 */
export async function installOnce(folder, title, fill) {
  await removeLeftovers(folder);
  if (existsSync(join(folder, stamp))) return;
  await step(title, () => inPlace(folder, fill));
}

/** Fills a folder under another name, so that the right name never stands for half an installation. */
async function inPlace(folder, fill) {
  const temporary = `${folder}.${process.pid}`;
  await mkdir(temporary, { recursive: true });
  await fill(temporary);
  await writeFile(join(temporary, stamp), '');
  // Another run may have been as fast.
  if (existsSync(join(folder, stamp))) {
    await rm(temporary, { recursive: true });
    return;
  }
  await rm(folder, { recursive: true, force: true });
  await rename(temporary, folder);
}

/** What interrupted installations left; not what another run is filling now. */
async function removeLeftovers(folder) {
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true });
  const paths = (await readdir(parent)).map((name) => join(parent, name));
  const leftovers = paths.filter(
    (path) => path.startsWith(`${folder}.`) && !isRunning(Number(path.slice(folder.length + 1))),
  );
  await Promise.all(leftovers.map((path) => rm(path, { recursive: true, force: true })));
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
