import { join } from 'node:path';
import { CONFIG_NAME } from '../../profile/config-location';
import { starterConfig } from '../../profile/starter-config';
import type { Options } from '../arguments/read-arguments';
import { createFile } from '../files/create-file';
import { say } from '../say';

/**
 * Writes a configuration to begin with.
 * @returns what goes to standard output
 * @throws CommandError when there is one already
 */
export async function init({ operands, language }: Options): Promise<string> {
  const path = join(operands[0] ?? '.', CONFIG_NAME);
  await createFile(path, starterConfig(language), language);
  return `${say('written', { path }, language)}\n`;
}
