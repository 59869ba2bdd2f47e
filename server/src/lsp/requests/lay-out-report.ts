import { findGenre } from '../../genres/catalogue';
import { skeletonSnippet } from '../../genres/skeleton';
import type { Received } from '../../protocol/message';
import type { SkeletonParams } from '../../protocol/protocol';
import { genresInForce } from '../config/genres-in-force';
import type { Session } from '../session/session';

/** Answers `reportCheckup/skeleton`: the snippet of a new report, null for an unknown genre. */
export async function layOutReport(
  session: Session,
  params: Received<SkeletonParams>,
): Promise<string | null> {
  const { genre, uri } = params;
  const found = findGenre(String(genre), await genresInForce(session, uri));
  return found && skeletonSnippet(found);
}
