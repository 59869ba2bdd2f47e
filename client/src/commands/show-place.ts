import { commands, Disposable, Range, TextEditorRevealType, Uri, window, workspace } from 'vscode';
import type { OverviewPlace } from '../../../server/src/protocol/protocol';

/** What the views lead to: one place, or the next of several behind the caret. */
export function registerShowPlace(): Disposable {
  return Disposable.from(
    commands.registerCommand(
      'reportCheckup.showPlace',
      (uri: Uri, line: number, start: number, end: number) => show(uri, { line, start, end }),
    ),
    commands.registerCommand(
      'reportCheckup.showNextOf',
      async (text: string, places: readonly OverviewPlace[]) => {
        const uri = Uri.parse(text);
        const next = findNext(uri, places);
        if (next) await show(uri, next);
      },
    ),
  );
}

/** Behind the caret, and from the beginning again past the last one. */
function findNext(uri: Uri, places: readonly OverviewPlace[]): OverviewPlace | undefined {
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const caret = editor?.selection.end;
  const isBehind = ({ line, start }: OverviewPlace) =>
    !caret || line > caret.line || (line === caret.line && start >= caret.character);
  return places.find(isBehind) ?? places[0];
}

async function show(uri: Uri, { line, start, end }: OverviewPlace): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const selection = document.validateRange(new Range(line, start, line, end));
  const beside = window.visibleTextEditors.find((editor) => editor.document === document);
  const column = beside?.viewColumn === undefined ? {} : { viewColumn: beside.viewColumn };
  const editor = await window.showTextDocument(document, { ...column, selection });
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
