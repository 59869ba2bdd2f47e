import { realpathSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { LARGEST_CONFIG, readRegularFile } from '../files/read-regular-file';
import { readText } from '../files/text-file';

/** By the address of a file, those under which it was read through a link. A workspace has few. */
const links = new Map<string, Set<string>>();

/** The text of a file in whatever encoding, without a byte order mark, as editors have it; null when it cannot be read. */
export async function readTextFile(uri: string): Promise<string | null> {
  try {
    const path = fileURLToPath(uri);
    const bytes = readRegularFile(path, LARGEST_CONFIG);
    noteLink(uri, path);
    // What is no text is wrong wherever it is read, and said to be.
    return readText(bytes)?.text ?? bytes.toString('utf8');
  } catch {
    return null;
  }
}

/** The addresses under which a file was read that is really at this one. */
export function linksTo(uri: string): readonly string[] {
  try {
    return [...(links.get(pathToFileURL(fileURLToPath(uri)).href) ?? [])];
  } catch {
    return [];
  }
}

function noteLink(uri: string, path: string): void {
  const real = realpathSync(path);
  if (real === path) return;
  const key = pathToFileURL(real).href;
  const known = links.get(key);
  if (known) known.add(uri);
  else links.set(key, new Set([uri]));
}
