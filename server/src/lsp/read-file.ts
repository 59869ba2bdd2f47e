import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readText } from '../files/text-file';

/** No configuration is larger; what is has the name by accident. */
const LARGEST = 16 * 1024 * 1024;

/** The text of a file in whatever encoding, without a byte order mark, as editors have it; null when it cannot be read. */
export async function readTextFile(uri: string): Promise<string | null> {
  try {
    const path = fileURLToPath(uri);
    const { size } = await stat(path);
    if (size > LARGEST) return null;
    const bytes = await readFile(path);
    // What is no text is wrong wherever it is read, and said to be.
    return readText(bytes)?.text ?? bytes.toString('utf8');
  } catch {
    return null;
  }
}
