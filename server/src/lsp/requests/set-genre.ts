import { findGenre } from '../../genres/catalogue';
import type { Received } from '../../protocol/message';
import type { SetGenreParams } from '../../protocol/protocol';
import { say } from '../convert/words';
import type { DraftDocument } from '../session/draft-document';
import type { Session } from '../session/session';

/**
 * Makes the answer to `reportCheckup/setGenre`: true when the choice was taken, false for an unknown genre or a
 * document that is not open.
 * @param recheck is called with the document that is to be checked anew
 */
export function answerSetGenre(recheck: (uri: string) => void) {
  return async function setGenre(session: Session, params: Received<SetGenreParams>): Promise<boolean> {
    const { uri, genre } = params;
    const document = typeof uri === 'string' ? session.draftAt(uri) : undefined;
    if (!document) return false;
    const choice = await readChoice(session, document, genre);
    if (choice === null) {
      const language = await session.settings.language();
      session.connection.console.warn(say('unknownGenre', language, { genre: String(genre).slice(0, 80) }));
      return false;
    }
    // Closed meanwhile; the next document of that address knows nothing of a choice.
    if (session.documents.get(document.uri) !== document) return false;
    session.settings.choose(document.uri, choice);
    recheck(document.uri);
    return true;
  };
}

/** An office's own genres can be chosen, too. */
async function readChoice(
  { settings }: Session,
  document: DraftDocument,
  genre: unknown,
): Promise<string | null> {
  if (genre === 'auto' || genre === 'none' || genre === 'draft') return genre;
  if (typeof genre !== 'string') return null;
  const { profile } = await settings.of(document);
  return findGenre(genre, profile.genres)?.id ?? null;
}
