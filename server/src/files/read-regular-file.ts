import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** The largest text or document that is read. */
export const LARGEST_DRAFT = 256 * 2 ** 20;
/** No configuration and no ignore file is larger; what is has the name by accident. */
export const LARGEST_CONFIG = 16 * 2 ** 20;

/** What is no file that can be read: a device, a pipe, a socket. A link to one is none either. */
export class NotRegular extends Error {
  readonly code = 'NOT_REGULAR';
}

/** A file that is larger than what is read. */
export class TooLarge extends Error {
  readonly code = 'ERR_FS_FILE_TOO_LARGE';
}

/**
 * The bytes of a file. Devices and pipes are refused before anything is read of them: `/dev/zero` never ends, a pipe may
 * never begin, and standard input is somebody else's. Nothing waits: a pipe is opened without blocking.
 * @param largest in bytes; asked of what is read, for the size that the system tells may be 0 for what is endless
 * @throws NotRegular, TooLarge, or an error of the system
 */
export function readRegularFile(path: string, largest: number): Buffer {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(file);
    if (stats.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    if (!stats.isFile()) throw new NotRegular('no regular file');
    if (stats.size > largest) throw new TooLarge('too large');
    return readAll(file, stats.size, largest);
  } finally {
    closeSync(file);
  }
}

/** Reads on while there is more than the size says, up to the limit. */
function readAll(file: number, size: number, largest: number): Buffer {
  let bytes = Buffer.allocUnsafe(size + 1);
  let length = 0;
  while (true) {
    const read = readSync(file, bytes, length, bytes.length - length, null);
    if (read === 0) return bytes.subarray(0, length);
    length += read;
    if (length > largest) throw new TooLarge('too large');
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(bytes.length * 2, largest + 1));
  }
}
