import { findCandidates } from '../all-drafts/find-candidates';
import type { Server } from './server';

/** The server reads no more of them than a few dozen. */
const MOST = 300;

/** Answers `reportCheckup/findTexts`: the files of the workspace that may hold drafts. */
export async function findTexts(server: Server): Promise<readonly string[]> {
  const found = await findCandidates(server);
  return found.slice(0, MOST).map(({ uri }) => uri.toString());
}
