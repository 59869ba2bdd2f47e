import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The first of these commands that the PATH has.
 * @param {...string} names
 * @returns {string | undefined} its absolute path
 */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const places = names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, `${name}${ending}`))),
  );
  return places.find((path) => existsSync(path));
}
