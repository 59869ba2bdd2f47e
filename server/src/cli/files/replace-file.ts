import { randomBytes } from 'node:crypto';
import { readdirSync, renameSync, rmSync, unlinkSync } from 'node:fs';
import { access, constants, type FileHandle, open, realpath, stat, unlink } from 'node:fs/promises';
import { constants as os } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { LARGEST_DRAFT, readRegularFile } from '../../files/read-regular-file';

/** The file has other names: another file under this one would part it from them. */
export class HardLinked extends Error {}

/** The file does not hold any more what was read from it. */
export class FileChanged extends Error {}

/** Files that are being written, until they get their name. */
const unfinished = new Set<string>();

/**
 * Puts other bytes into a file, all or nothing: they are written beside it and then take its name. A link stays a
 * link; mode and owner stay.
 * @param original what was read from it
 * @throws FileChanged when it does not hold that any more; HardLinked when it has other names; an error of the system when it
 * cannot be written
 */
export async function replaceFile(path: string, original: Uint8Array, bytes: Uint8Array): Promise<void> {
  removeUnfinishedOnSignal();
  const target = await realpath(path);
  // Taking over the name of a file needs no right to write it, so it has to be asked for.
  await access(target, constants.W_OK);
  const stats = await stat(target);
  if (stats.nlink > 1) throw new HardLinked();
  removeLeftBehind(target);
  const temporary = join(
    dirname(target),
    `.${basename(target)}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`,
  );
  unfinished.add(temporary);
  try {
    await writeAs(temporary, stats, bytes);
    // At once, so that nobody can write between the look and the rename.
    const now = readRegularFile(target, LARGEST_DRAFT);
    // Two names that lead to one file are two drafts with the same fixes.
    if (now.equals(bytes)) unlinkSync(temporary);
    else if (!now.equals(original)) throw new FileChanged();
    else renameSync(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => {});
    throw error;
  } finally {
    unfinished.delete(temporary);
  }
}

/** What a run that was killed has left beside a file: its process is not there any more. */
function removeLeftBehind(target: string): void {
  const folder = dirname(target);
  const start = `.${basename(target)}.`;
  for (const name of readdirSync(folder)) {
    const match = name.startsWith(start) ? /^(\d+)-[0-9a-f]{12}\.tmp$/.exec(name.slice(start.length)) : null;
    if (match && !isRunning(Number(match[1]))) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
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
