import { l10n, type Position, Range, type TextDocument, WorkspaceEdit, window } from 'vscode';
import type { BaseLanguageClient, RenameMiddleware } from 'vscode-languageclient';
import { sendRequest } from '../../../server/src/protocol/message';
import {
  FILL,
  type FillAnswer,
  type FillParams,
  LINKED_PLACES,
  PLACEHOLDERS,
  type SectionEdit,
} from '../../../server/src/protocol/protocol';

type ProvideRenameEdits = NonNullable<RenameMiddleware['provideRenameEdits']>;

/**
 * Has the user say, before a placeholder is renamed, which others of the same words are meant. The preview of VS Code,
 * which the server's own answer leads to, is one of the choices.
 */
export function askOnRename(client: () => BaseLanguageClient): ProvideRenameEdits {
  return async (document, position, newName, token, next) => {
    const params = await findPlaceholder(client(), document, position, newName);
    const answer = params && (await sendRequest(client(), FILL, params));
    if (!answer) return next(document, position, newName, token);
    if (!(await isMeant(answer, newName))) return new WorkspaceEdit();
    const { places } = await sendRequest(client(), LINKED_PLACES, params);
    const chosen = places.length === 0 ? 'here' : await choose(places.length);
    if (chosen === 'review') return next(document, position, newName, token);
    if (chosen === undefined) return new WorkspaceEdit();
    const others = chosen === 'all' ? places.map(({ edit }) => edit) : [];
    return toWorkspaceEdit(document, [answer.edit, ...others]);
  };
}

async function findPlaceholder(
  client: BaseLanguageClient,
  document: TextDocument,
  { line, character }: Position,
  value: string,
): Promise<FillParams | null> {
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const all = await sendRequest(client, PLACEHOLDERS, { uri });
  const here = all.find((one) => one.line === line && one.start <= character && character <= one.end);
  return here ? { uri, line, start: here.start, end: here.end, value } : null;
}

/** A value that looks wrong is asked about; what VS Code shows of an error is its message. */
async function isMeant({ problem }: FillAnswer, value: string): Promise<boolean> {
  if (!problem) return true;
  if (problem.level === 'error') throw new Error(problem.message);
  const anyway = l10n.t('Fill in “{0}” all the same', value);
  const picked = await window.showQuickPick([anyway, l10n.t('Do not fill it in')], {
    title: problem.message,
  });
  return picked === anyway;
}

async function choose(count: number): Promise<'all' | 'here' | 'review' | undefined> {
  const picked = await window.showQuickPick(
    [
      { choice: 'here' as const, label: l10n.t('Only here') },
      {
        choice: 'all' as const,
        label:
          count === 1 ? l10n.t('Use it in the other place') : l10n.t('Use it in all {0} other places', count),
      },
      { choice: 'review' as const, label: l10n.t('Review each in a preview…') },
    ],
    { title: l10n.t('{0} other places have the same words', count), ignoreFocusOut: true },
  );
  return picked?.choice;
}

function toWorkspaceEdit({ uri }: TextDocument, edits: readonly SectionEdit[]): WorkspaceEdit {
  const change = new WorkspaceEdit();
  for (const { line, start, endLine, end, text } of edits)
    change.replace(uri, new Range(line, start, endLine, end), text);
  return change;
}
