import type {
  CancellationToken,
  DocumentFormattingParams,
  DocumentRangeFormattingParams,
  TextEdit,
} from 'vscode-languageserver';
import { formatDraft } from '../../features/format-draft';
import { minimalEdits } from '../convert/minimal-edits';
import { toTextEdit } from '../convert/range';
import type { CheckedDocument, Session } from '../session/session';

/** Answers `textDocument/formatting`: the safe fixes of layout, in the whole draft. */
export async function formatting(
  session: Session,
  { textDocument }: DocumentFormattingParams,
  token: CancellationToken,
): Promise<TextEdit[] | null> {
  const checked = await session.check(textDocument.uri, token);
  return checked && format(checked, 0, checked.checkup.draft.lines.length);
}

/** Answers `textDocument/rangeFormatting`: the same in the lines that a range touches. */
export async function rangeFormatting(
  session: Session,
  { textDocument, range: { start, end } }: DocumentRangeFormattingParams,
  token: CancellationToken,
): Promise<TextEdit[] | null> {
  const checked = await session.check(textDocument.uri, token);
  // A selection of whole lines ends before the first character of the next one.
  const endsBefore = end.character === 0 && end.line > start.line;
  return checked && format(checked, start.line, endsBefore ? end.line : end.line + 1);
}

function format({ checkup }: CheckedDocument, from: number, end: number): TextEdit[] | null {
  if (!checkup.recognition.isDraft) return null;
  return minimalEdits(checkup.draft, formatDraft(checkup, from, end)).map(toTextEdit);
}
