import type { CancellationToken } from 'vscode-languageserver';
import { insertMissingSections } from '../../checkup/insert-missing-sections';
import type { Received } from '../../protocol/message';
import type { MissingSections, MissingSectionsParams } from '../../protocol/protocol';
import { minimalEdits } from '../convert/minimal-edits';
import type { Session } from '../session/session';

/** Answers `reportCheckup/missingSections`: the edits that insert whatever section a draft lacks. */
export async function completeDraft(
  session: Session,
  params: Received<MissingSectionsParams>,
  token: CancellationToken,
): Promise<MissingSections | null> {
  const checked = await session.check(String(params.uri), token);
  if (!checked) return null;
  const { document, checkup, inForce } = checked;
  return {
    version: document.version,
    isDraft: checkup.recognition.isDraft,
    genre: checkup.genre?.name[inForce.language] ?? null,
    edits: minimalEdits(checkup.draft, insertMissingSections(checkup)),
  };
}
