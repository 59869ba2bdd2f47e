import { GENRES } from '../genres/catalogue';
import type { GenreItem } from './protocol';
import type { Session } from './session';

/** Answers `reportCheckup/genres`: all genres in force, named in the language of messages. */
export async function listGenres({ settings }: Session): Promise<GenreItem[]> {
  const language = await settings.language();
  return GENRES.map(({ id, name }) => ({ id, name: name[language] }));
}
