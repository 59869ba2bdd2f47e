import type { Genre } from '../../genres/genre';
import { CommandError } from '../arguments/command-error';
import type { Options } from '../arguments/read-arguments';
import { FileProfiles } from '../checking/file-profiles';
import { layTable } from '../formats/columns';
import { visible } from '../formats/visible';

/** All genres in force in the working folder, the office's own included: id, Chinese and English name. */
export async function listGenres(options: Options): Promise<string> {
  const genres = await genresIn('stdin.txt', options);
  return `${layTable(genres.map(({ id, name }) => [id, name.zh, name.en].map(visible)))}\n`;
}

/**
 * The genres in force for a file, which need not be there.
 * @throws CommandError when the configuration that counts cannot be read, or the one that was named is not there
 */
export async function genresIn(path: string, { config, language }: Options): Promise<readonly Genre[]> {
  const profiles = new FileProfiles({ genre: null, config, isConfigSought: true, language });
  const { profile, unreadable } = await profiles.resolve(path);
  if (unreadable[0] !== undefined) throw new CommandError(unreadable[0]);
  return profile.genres;
}
