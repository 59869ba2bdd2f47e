import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import { diagnoseConfig, problemsOf } from '../../config/config-diagnostics';
import { toConfigWorkspaceEdit } from '../../config/config-edit';
import { OffsetIndex } from '../../convert/offset-index';
import { say } from '../../convert/words';
import type { Session } from '../../session/session';

/** What was meant instead, for the mistakes of a configuration file at a range. */
export async function configFixes(session: Session, uri: string, range: Range): Promise<CodeAction[]> {
  const text = session.config.openDocument(uri)?.draft.text;
  if (text === undefined) return [];
  const [problems, diagnostics] = [await problemsOf(session, uri), await diagnoseConfig(session, uri)];
  const language = await session.settings.language();
  const index = new OffsetIndex(text);
  return problems.flatMap(({ start, end, suggestion }, i) => {
    if (!suggestion || !overlaps(range, index.rangeOf(start, end))) return [];
    const target = { uri, text, exists: true, draftPath: null };
    const edit = toConfigWorkspaceEdit(session, target, [suggestion]);
    if (!edit) return [];
    return [
      {
        title: say('replaceBy', language, { text: suggestion.text }),
        kind: CodeActionKind.QuickFix,
        diagnostics: diagnostics.slice(i, i + 1),
        isPreferred: true,
        edit,
      },
    ];
  });
}

function overlaps(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
