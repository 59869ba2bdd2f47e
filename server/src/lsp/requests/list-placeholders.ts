import type { CancellationToken } from 'vscode-languageserver';
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
  return checkup.draft.lines.flatMap(({ text, placeholders }, line) =>
    checkup.leftovers.has(line)
      ? []
      : placeholders.map((placeholder) => ({
          line,
          start: placeholder.start,
          end: placeholder.end,
          text: text.slice(placeholder.start, placeholder.end),
          slot: describeSlot(text, placeholder)[inForce.language],
        })),
  );
}
