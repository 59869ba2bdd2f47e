import { GENRES } from '../genres/catalogue';
import { asRecord, readGenreChoice } from '../profile/from-settings';
import type { Session } from './session';
import { say } from './words';

/**
 * Makes the answer to `reportCheckup/setGenre`: true when the choice was taken, false for an unknown genre or a
 * document that is not open.
 * @param recheck is called with the document that is to be checked anew
 */
export function answerSetGenre(recheck: (uri: string) => void) {
  return async function setGenre(session: Session, params: unknown): Promise<boolean> {
    const { uri, genre } = asRecord(params);
    if (typeof uri !== 'string' || !session.documents.get(uri)) return false;
    const choice = readGenreChoice(genre, GENRES, 'genre', () => {});
    if (!choice) {
      const language = await session.settings.language();
      session.connection.console.warn(say('unknownGenre', language, { genre: String(genre).slice(0, 80) }));
      return false;
    }
    session.settings.choose(uri, choice);
    recheck(uri);
    return true;
  };
}
