import { type CodeAction, CodeActionKind, type Position } from 'vscode-languageserver';
import { renumberFrom } from '../../../features/rewrite/renumber';
import { runIn, standAlone } from '../../../features/rewrite/run-in-title';
import { demote, promote } from '../../../features/rewrite/shift-section';
import type { Edit } from '../../../rules/rule';
import { say } from '../../convert/words';
import { toWorkspaceEdit } from '../../convert/workspace-edit';
import type { ClientAbilities } from '../../session/client-abilities';
import type { CheckedDocument } from '../../session/session';

/** What an editor asks for that wants all of them. */
export const REWRITE = CodeActionKind.RefactorRewrite;

/** In the order in which they are offered. */
const REFACTORINGS = [
  { name: 'promote', rewrite: promote },
  { name: 'demote', rewrite: demote },
  { name: 'renumber', rewrite: renumberFrom },
  { name: 'standAlone', rewrite: standAlone },
  { name: 'runIn', rewrite: runIn },
] as const satisfies readonly {
  name: string;
  rewrite: (draft: CheckedDocument['checkup']['draft'], line: number, column: number) => unknown;
}[];

/**
 * Other ways to lay out what stands at a place, each of a kind of its own below `refactor.rewrite`.
 * @param wants tells whether a kind was asked for
 */
export function refactorings(
  { document, checkup: { draft }, inForce: { language } }: CheckedDocument,
  { line, character }: Position,
  wants: (kind: CodeActionKind) => boolean,
  abilities: ClientAbilities,
): CodeAction[] {
  return REFACTORINGS.flatMap(({ name, rewrite }) => {
    const kind = `${REWRITE}.${name}`;
    const edits = wants(kind) ? rewrite(draft, line, character) : null;
    if (!edits) return [];
    const edit = toWorkspaceEdit(document, [edits].flat() as Edit[], abilities);
    return [{ title: say(name, language), kind, edit }];
  });
}
