import { findGenre } from '../../genres/catalogue';
import { skeletonSnippet } from '../../genres/skeleton';
import { asRecord } from '../../profile/editor-settings';
import { genresInForce } from '../config/genres-in-force';
import type { Session } from '../session/session';

/** Answers `reportCheckup/skeleton`: the snippet of a new report, null for an unknown genre. */
export async function layOutReport(session: Session, params: unknown): Promise<string | null> {
  const { genre, uri } = asRecord(params);
  const found = findGenre(String(genre), await genresInForce(session, uri));
  return found && skeletonSnippet(found);
}
