import {
  type CancellationToken,
  type FoldingRange,
  FoldingRangeKind,
  type FoldingRangeParams,
} from 'vscode-languageserver';
import { type Fold, findFolds } from '../../features/find-folds';
import type { Session } from '../session/session';

/** Answers `textDocument/foldingRange`: what a draft folds into. Other texts fold as the editor has it. */
export async function foldingRanges(
  session: Session,
  { textDocument }: FoldingRangeParams,
  token: CancellationToken,
): Promise<FoldingRange[]> {
  const checked = await session.check(textDocument.uri, token);
  if (!checked?.checkup.recognition.isDraft) return [];
  return findFolds(checked.checkup).slice(0, session.abilities.foldingLimit).map(toFoldingRange);
}

function toFoldingRange({ line, lastLine, what }: Fold): FoldingRange {
  const range = { startLine: line, endLine: lastLine };
  return what === 'leftovers' ? { ...range, kind: FoldingRangeKind.Comment } : range;
}
