import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import {
  access,
  constants,
  type FileHandle,
  open,
  readFile,
  realpath,
  rename,
  stat,
  unlink,
} from 'node:fs/promises';
import { constants as os } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** The file does not hold any more what was read from it. */
export class FileChanged extends Error {}

/** Files that are being written, until they get their name. */
const unfinished = new Set<string>();

/**
 * Puts other bytes into a file, all or nothing: they are written beside it and then take its name. A link stays a
 * link; mode and owner stay.
 * @param original what was read from it
 * @throws FileChanged when it does not hold that any more; an error of the system when it cannot be written
 */
export async function replaceFile(path: string, original: Uint8Array, bytes: Uint8Array): Promise<void> {
  removeUnfinishedOnSignal();
  const target = await realpath(path);
  // Taking over the name of a file needs no right to write it, so it has to be asked for.
  await access(target, constants.W_OK);
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  unfinished.add(temporary);
  try {
    await writeAs(temporary, await stat(target), bytes);
    const now = await readFile(target);
    // Two names that lead to one file are two drafts with the same fixes.
    if (now.equals(bytes)) await unlink(temporary);
    else if (!now.equals(original)) throw new FileChanged();
    else await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => {});
    throw error;
  } finally {
    unfinished.delete(temporary);
  }
}

interface Owned {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/** Writes a new file with another one's mode and, where we may, owner; it is on the disk when this resolves. */
async function writeAs(path: string, { mode, uid, gid }: Owned, bytes: Uint8Array): Promise<void> {
  const file: FileHandle = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.chown(uid, gid).catch(() => {});
    await file.chmod(mode & 0o7777);
    await file.sync();
  } finally {
    await file.close();
  }
}

let isListening = false;

/** Ctrl+C and its like leave no half file behind, and end the process as they would have. */
function removeUnfinishedOnSignal(): void {
  if (isListening) return;
  isListening = true;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      for (const path of unfinished) {
        try {
          unlinkSync(path);
        } catch {
          // It has its name by now.
        }
      }
      process.kill(process.pid, signal);
      // Windows knows no such ending.
      process.exitCode = 128 + os.signals[signal];
    });
  }
}
