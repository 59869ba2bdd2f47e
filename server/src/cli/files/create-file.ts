import { writeFile } from 'node:fs/promises';
import type { Language } from '../../rules/rule';
import { CommandError } from '../arguments/command-error';
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
    const reason = code ?? String(error);
    throw new CommandError(
      code === 'EEXIST' ? say('exists', { path }, language) : say('unwritable', { path, reason }, language),
    );
  }
}
