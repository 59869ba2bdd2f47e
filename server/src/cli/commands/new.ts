import { findGenre } from '../../genres/catalogue';
import { skeletonText } from '../../genres/skeleton';
import type { Options } from '../arguments/read-arguments';
import { badGenre } from '../checking/bad-genre';
import { createFile } from '../files/create-file';
import { say } from '../say';
import { genresIn } from './genres';

/**
 * Lays out a new draft of a genre: as text or, where a file is named, in that.
 * @returns what goes to standard output
 * @throws CommandError for a genre that there is not, or a file that is there already
 */
export async function newDraft(options: Options): Promise<string> {
  const { operands, language } = options;
  const [name, path] = operands;
  const genres = await genresIn(path ?? 'stdin.txt', options);
  const genre = findGenre(name!, genres);
  if (!genre) {
    throw badGenre(name!, genres, language);
  }
  if (path === undefined) return skeletonText(genre);
  await createFile(path, skeletonText(genre), language);
  return `${say('written', { path }, language)}\n`;
}
