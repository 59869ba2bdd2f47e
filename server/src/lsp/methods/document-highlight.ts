import {
  type CancellationToken,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
} from 'vscode-languageserver';
import { findSamePlaceholders, placeholderAt } from '../../features/same-placeholders';
import { toRange } from '../convert/range';
import type { Session } from '../session/session';

/**
 * Answers `textDocument/documentHighlight`: the places of a draft that are open for the same as the one at a
 * position. Elsewhere a document that says of itself that it is a draft has no highlights, and the others are left
 * to the editor, which marks like words.
 */
export async function documentHighlights(
  session: Session,
  { textDocument, position: { line, character } }: DocumentHighlightParams,
  token: CancellationToken,
): Promise<DocumentHighlight[] | null> {
  const checked = await session.check(textDocument.uri, token);
  if (!checked?.checkup.recognition.isDraft) return null;
  const { checkup, document } = checked;
  const here = placeholderAt(checkup, line, character);
  if (!here) return document.isDeclaredDraft ? [] : null;
  return findSamePlaceholders(checkup, here).map(({ line, placeholder: { start, end } }) => ({
    range: toRange({ line, start, end }),
    kind: DocumentHighlightKind.Text,
  }));
}
