import type { Received } from '../../protocol/message';
import type { GenreItem, GenresParams } from '../../protocol/protocol';
import { genresInForce } from '../config/genres-in-force';
import type { Session } from '../session/session';

/** Answers `reportCheckup/genres`: all genres in force, named in the language of messages. */
export async function listGenres(session: Session, params: Received<GenresParams>): Promise<GenreItem[]> {
  const genres = await genresInForce(session, params.uri);
  const language = await session.settings.language();
  return genres.map(({ id, name, sections }) => ({
    id,
    name: name[language],
    sections: sections.flatMap(({ required, titles }) => (required ? (titles[0] ?? []) : [])),
  }));
}
