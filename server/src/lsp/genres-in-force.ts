import { GENRES } from '../genres/catalogue';
import type { Genre } from '../genres/genre';
import type { Session } from './session';

/** The genres that a document may be of, an office's own before the built-in ones. */
export async function genresInForce(session: Session, uri: unknown): Promise<readonly Genre[]> {
  const document = typeof uri === 'string' ? session.draftAt(uri) : undefined;
  return document ? (await session.settings.of(document)).profile.genres : GENRES;
}
