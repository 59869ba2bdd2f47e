import { relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The path from the working folder on, with `/` between folders; the whole path for a file outside it. */
export function relativePath(path: string): string {
  const full = resolve(path);
  const below = relative(process.cwd(), full);
  return isBelow(below) ? below.split(sep).join('/') : full;
}

/** The same as a URI: relative inside the working folder, whole outside it. */
export function relativeUri(path: string): string {
  const full = resolve(path);
  const below = relative(process.cwd(), full);
  return isBelow(below) ? below.split(sep).map(encodeURIComponent).join('/') : pathToFileURL(full).href;
}

function isBelow(path: string): boolean {
  // On another drive of Windows there is no way from one to the other.
  return (
    path !== '' &&
    path.split(sep)[0] !== '..' &&
    resolve(path) === resolve(process.cwd(), path) &&
    !/^[A-Za-z]:/.test(path)
  );
}
