import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** No configuration is larger; what is has the name by accident. */
const LARGEST = 16 * 1024 * 1024;

/** The text of a file, without a byte order mark, as editors have it; null when it cannot be read. */
export async function readTextFile(uri: string): Promise<string | null> {
  try {
    const path = fileURLToPath(uri);
    const { size } = await stat(path);
    return size > LARGEST ? null : (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch {
    return null;
  }
}
