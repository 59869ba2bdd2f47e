import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Language } from '../../rules/rule';
import { CommandError } from '../arguments/command-error';
import { reasonOf } from '../reason-of';
import { say } from '../say';

/**
 * Writes a new file.
 * @throws CommandError when there is one of that name, or it cannot be written
 */
export async function createFile(path: string, text: string, language: Language): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new CommandError(say('exists', { path }, language));
    if (code === 'ENOENT') throw new CommandError(say('noFolder', { path, folder: dirname(path) }, language));
    throw new CommandError(say('unwritable', { path, reason: reasonOf(error) }, language));
  }
}
