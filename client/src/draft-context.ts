import { commands, Disposable, window } from 'vscode';
import type { Statuses } from './statuses';

/** Keeps the context key `reportCheckup.isDraft`, by which keys and menus know that a draft is being edited. */
export function followDraftContext(statuses: Statuses): Disposable {
  const update = () => {
    const uri = window.activeTextEditor?.document.uri;
    const isDraft = uri !== undefined && statuses.of(uri)?.isDraft === true;
    void commands.executeCommand('setContext', 'reportCheckup.isDraft', isDraft);
  };
  update();
  return Disposable.from(window.onDidChangeActiveTextEditor(update), statuses.onDidChange(update));
}
