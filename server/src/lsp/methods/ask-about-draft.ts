import type { CancellationToken, CodeLens, CodeLensParams } from 'vscode-languageserver';
import { ANSWER_ABOUT_DRAFT } from '../../protocol/protocol';
import { say } from '../convert/words';
import type { Session } from '../session/session';

/**
 * Answers `textDocument/codeLens`: above a text that is probably a draft it is asked whether it is to be checked. The
 * first lens asks and checks in one; what was answered the client keeps.
 */
export async function askAboutDraft(
  session: Session,
  { textDocument }: CodeLensParams,
  token: CancellationToken,
): Promise<CodeLens[]> {
  const checked = await session.check(textDocument.uri, token);
  if (!checked?.checkup.recognition.isProbable || !checked.inForce.asksAboutDrafts) return [];
  const { language } = checked.inForce;
  const { likelyGenre = null } = checked.checkup.recognition;
  const genre = likelyGenre?.name[language] ?? say('anyReport', language, {});
  const top = { line: 0, character: 0 };
  const lens = (title: string, answer: string): CodeLens => ({
    range: { start: top, end: top },
    command: { title, command: ANSWER_ABOUT_DRAFT, arguments: [textDocument.uri, answer] },
  });
  return [
    lens(
      `${say('probableDraft', language, { genre })} ${say('checkProbable', language, {})}`,
      likelyGenre?.id ?? 'draft',
    ),
    lens(say('noDraft', language, {}), 'none'),
    lens(say('chooseGenre', language, {}), 'choose'),
  ];
}
