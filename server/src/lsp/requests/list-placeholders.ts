import type { CancellationToken } from 'vscode-languageserver';
import { walkPlaceholders } from '../../checkup/open-placeholders';
import { describeSlot } from '../../draft/find-placeholders';
import type { Received } from '../../protocol/message';
import type { PlaceholderItem, PlaceholderParams } from '../../protocol/protocol';
import type { Session } from '../session/session';

/** Answers `reportCheckup/placeholders`: what is open in a draft, in the order of the text. */
export async function listPlaceholders(
  session: Session,
  params: Received<PlaceholderParams>,
  token: CancellationToken,
): Promise<PlaceholderItem[]> {
  const checked = await session.check(String(params.uri), token);
  if (!checked?.checkup.recognition.isDraft) return [];
  const { checkup, inForce } = checked;
  return [...walkPlaceholders(checkup)].map(({ line, placeholder }) => {
    const { text } = checkup.draft.lines[line]!;
    const { start, end } = placeholder;
    const slot = describeSlot(text, placeholder)[inForce.language];
    return { line, start, end, text: text.slice(start, end), slot };
  });
}
