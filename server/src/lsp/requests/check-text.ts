import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import { formatOf } from '../../draft/file-kinds';
import { pathOf } from '../../profile/config-location';
import { GitIgnore } from '../../profile/git-ignore';
import type { Received } from '../../protocol/message';
import type { CheckedText, CheckTextParams, NotIgnoredParams } from '../../protocol/protocol';
import { toDiagnostics } from '../convert/to-diagnostics';
import { isConfigUri } from '../session/config-files';
import { DraftDocument, languageIdOf } from '../session/draft-document';
import type { CheckedDocument, Session } from '../session/session';
import { statusOf } from './status-sender';

/** Answers `reportCheckup/checkText`: what is to be said about a text, although nobody has it open. */
export async function answerCheckText(
  session: Session,
  params: Received<CheckTextParams>,
  token: CancellationToken,
): Promise<CheckedText | null> {
  const { uri, text, languageId } = params;
  if (typeof uri !== 'string' || typeof text !== 'string' || isConfigUri(uri)) return null;
  const language = typeof languageId === 'string' ? languageId : languageIdOf(formatOf(pathOf(uri)));
  const checked = await session.checkOnce(new DraftDocument(uri, language, 0, text), token);
  return {
    status: statusOf(checked),
    diagnostics: toDiagnostics(checked, session.abilities) satisfies readonly Diagnostic[],
    firstProblem: findFirstProblem(checked),
  };
}

function findFirstProblem({ checkup: { findings } }: CheckedDocument): CheckedText['firstProblem'] {
  const first = findings.find(({ level }) => level === 'error' || level === 'warning') ?? findings[0];
  return first ? { line: first.line, character: first.start } : null;
}

/** Answers `reportCheckup/notIgnored`. */
export async function answerNotIgnored(
  _: Session,
  params: Received<NotIgnoredParams>,
): Promise<readonly string[]> {
  const { paths, gitIgnores } = params as NotIgnoredParams;
  const ignore = new GitIgnore(gitIgnores);
  return paths.filter((path) => !ignore.ignores(path));
}
