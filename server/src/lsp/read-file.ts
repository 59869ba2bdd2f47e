import { fileURLToPath } from 'node:url';
import { LARGEST_CONFIG, readRegularFile } from '../files/read-regular-file';
import { readText } from '../files/text-file';

/** The text of a file in whatever encoding, without a byte order mark, as editors have it; null when it cannot be read. */
export async function readTextFile(uri: string): Promise<string | null> {
  try {
    const bytes = readRegularFile(fileURLToPath(uri), LARGEST_CONFIG);
    // What is no text is wrong wherever it is read, and said to be.
    return readText(bytes)?.text ?? bytes.toString('utf8');
  } catch {
    return null;
  }
}
