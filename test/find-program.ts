import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a program, where it is installed. Those of Debian that tests drive are listed in scripts/debian-tools.mjs. */
export function findProgram(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(existsSync);
}
