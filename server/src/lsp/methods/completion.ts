import type { CancellationToken, CompletionList, CompletionParams } from 'vscode-languageserver';
import type { OtherDrafts } from '../session/other-drafts';
import type { Session } from '../session/session';
import { completeLine } from './complete-line';
import { completePlaceholder } from './complete-placeholder';

export const NO_COMPLETIONS: CompletionList = { isIncomplete: false, items: [] };

/** Makes the answer to `textDocument/completion`. */
export function answerCompletion(drafts: OtherDrafts) {
  return async function completion(
    session: Session,
    { textDocument, position }: CompletionParams,
    token: CancellationToken,
  ): Promise<CompletionList> {
    const checked = await session.check(textDocument.uri, token);
    if (!checked?.checkup.recognition.isDraft) return NO_COMPLETIONS;
    const values = await completePlaceholder(drafts, checked, position);
    if (values) return { isIncomplete: false, items: values };
    // What is compared with the words typed depends on how they begin: with a title, or with its ordinal.
    return { isIncomplete: true, items: completeLine(checked, position) };
  };
}
