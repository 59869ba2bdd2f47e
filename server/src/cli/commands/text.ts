import { LARGEST_DRAFT, readRegularFile } from '../../files/read-regular-file';
import { CommandError } from '../arguments/command-error';
import type { Options } from '../arguments/read-arguments';
import { openWord } from '../files/draft-file';
import { reasonOf } from '../reason-of';
import { say } from '../say';

/**
 * The text of a Word document as it is read, a line a paragraph; or what of it cannot be read as text.
 * @throws CommandError where it is no such document
 */
export async function text({ operands, language, showsLosses }: Options): Promise<string> {
  const path = operands[0]!;
  const file = await openWord(readBytes(path, language));
  if (typeof file === 'string') throw new CommandError(say(file, { path }, language));
  if (!showsLosses) return `${file.text}\n`;
  return file
    .word!.losses.map(({ kind, count, line }) => {
      const name = say(`loss-${kind}`, {}, language);
      return `${say('lossesHead', { kind: name, count, line: line + 1 }, language)}\n`;
    })
    .join('');
}

/** @throws CommandError where the file cannot be read */
export function readBytes(path: string, language: Options['language']): Buffer {
  try {
    return readRegularFile(path, LARGEST_DRAFT);
  } catch (error) {
    throw new CommandError(say('unreadable', { path, reason: reasonOf(error) }, language));
  }
}
