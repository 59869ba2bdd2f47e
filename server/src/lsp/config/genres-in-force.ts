import type { Genre } from '../../genres/genre';
import { DraftDocument } from '../session/draft-document';
import type { Session } from '../session/session';

/** The genres that a document may be of, an office's own before the built-in ones; without one, those of a new text. */
export async function genresInForce(session: Session, uri: unknown): Promise<readonly Genre[]> {
  const document = typeof uri === 'string' ? session.draftAt(uri) : undefined;
  const { settings } = session;
  const inForce = document
    ? settings.of(document)
    : settings.ofClosed(new DraftDocument('untitled:', 'plaintext', 0, ''));
  return (await inForce).profile.genres;
}
