import type { CancellationToken, DefinitionParams, Location, LocationLink } from 'vscode-languageserver';
import { findAttachment } from '../../features/find-attachment';
import { toRange } from '../convert/range';
import type { Session } from '../session/session';

/** Answers `textDocument/definition`: from 见附件1 to the attachment, and back. */
export async function definition(
  session: Session,
  { textDocument: { uri }, position }: DefinitionParams,
  token: CancellationToken,
): Promise<LocationLink[] | Location[] | null> {
  const checked = await session.check(uri, token);
  if (!checked?.checkup.recognition.isDraft) return null;
  const found = findAttachment(checked.checkup.draft, position.line, position.character);
  if (!found) return null;
  const range = toRange(found.target);
  if (!session.abilities.followsLinks) return [{ uri, range }];
  return [
    {
      originSelectionRange: toRange(found),
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: range,
    },
  ];
}
