import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** No configuration is larger; what is has the name by accident. */
const LARGEST = 16 * 1024 * 1024;

/** The text of a file, without a byte order mark, as editors have it; in GB18030, what is no UTF-8. Null when it cannot be read. */
export async function readTextFile(uri: string): Promise<string | null> {
  try {
    const path = fileURLToPath(uri);
    const { size } = await stat(path);
    return size > LARGEST ? null : decode(await readFile(path));
  } catch {
    return null;
  }
}

/** By its byte order mark, which the decoders leave out. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
