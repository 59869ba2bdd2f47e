import type { CancellationToken } from 'vscode-languageserver';
import { insertMissingSections } from '../../checkup/insert-missing-sections';
import { asRecord } from '../../profile/editor-settings';
import type { MissingSections } from '../../protocol/protocol';
import { minimalEdits } from '../convert/minimal-edits';
import type { Session } from '../session/session';

/** Answers `reportCheckup/missingSections`: the edits that insert whatever section a draft lacks. */
export async function completeDraft(
  session: Session,
  params: unknown,
  token: CancellationToken,
): Promise<MissingSections | null> {
  const checked = await session.check(String(asRecord(params).uri), token);
  if (!checked) return null;
  const { document, checkup, inForce } = checked;
  return {
    version: document.version,
    isDraft: checkup.recognition.isDraft,
    genre: checkup.genre?.name[inForce.language] ?? null,
    edits: minimalEdits(checkup.draft, insertMissingSections(checkup)),
  };
}
