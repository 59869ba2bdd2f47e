import { commands, Disposable, window } from 'vscode';
import type { Statuses } from './statuses';

/** Keeps the context keys by which keys, menus and the walkthrough know of the draft that is being edited. */
export function followDraftContext(statuses: Statuses): Disposable {
  const update = () => {
    const uri = window.activeTextEditor?.document.uri;
    const status = uri && statuses.of(uri);
    const draft = status?.isDraft ? status : undefined;
    setContext('isDraft', draft !== undefined);
    setContext('isReady', draft?.ready === true);
    setContext('hasPlaceholders', draft !== undefined && draft.placeholders > 0);
    setContext('lacksSections', draft !== undefined && draft.missingSections.length > 0);
  };
  update();
  return Disposable.from(window.onDidChangeActiveTextEditor(update), statuses.onDidChange(update));
}

function setContext(key: string, value: boolean): void {
  void commands.executeCommand('setContext', `reportCheckup.${key}`, value);
}
