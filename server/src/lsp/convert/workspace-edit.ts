import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../../rules/rule';
import type { ClientAbilities } from '../session/client-abilities';
import type { DraftDocument } from '../session/draft-document';
import { toTextEdit } from './range';

/** Edits of one document; with its version, so that a client that can tell refuses them once the text is another. */
export function toWorkspaceEdit(
  { uri, version }: DraftDocument,
  edits: readonly Edit[],
  { takesVersionedEdits }: ClientAbilities,
): WorkspaceEdit {
  const textEdits = edits.map(toTextEdit);
  return takesVersionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
    : { changes: { [uri]: textEdits } };
}
