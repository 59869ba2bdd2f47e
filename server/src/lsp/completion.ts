import type { CancellationToken, CompletionItem, CompletionParams } from 'vscode-languageserver';
import { completePlaceholder } from './complete-placeholder';
import type { OtherDrafts } from './other-drafts';
import type { Session } from './session';

/** Makes the answer to `textDocument/completion`. */
export function answerCompletion(drafts: OtherDrafts) {
  return async function completion(
    session: Session,
    { textDocument, position }: CompletionParams,
    token: CancellationToken,
  ): Promise<CompletionItem[]> {
    const checked = await session.check(textDocument.uri, token);
    if (!checked?.checkup.recognition.isDraft) return [];
    return (await completePlaceholder(drafts, checked, position)) ?? [];
  };
}
