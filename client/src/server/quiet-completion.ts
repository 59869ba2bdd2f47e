import { CompletionTriggerKind, type Disposable, type Position, type TextDocument, workspace } from 'vscode';
import type { CompletionMiddleware } from 'vscode-languageclient';
import { isOpening } from './opening';

/**
 * Keeps the list of suggestions from coming up by itself in the middle of Chinese input. Where an editor suggests as
 * one types (plain text does by default), it does not say whether a request comes from a key press or was asked for.
 * The first one right behind what was typed comes from the key press: it is passed on only where the line holds
 * nothing but an ordinal. Asked for again, at any other place, and where nothing comes up by itself, all are.
 */
export class QuietCompletion implements Disposable {
  readonly middleware: CompletionMiddleware = {
    provideCompletionItem: (document, position, context, token, next) => {
      const typed = this.#typed.get(document);
      this.#typed.delete(document);
      const isAutomatic =
        context.triggerKind === CompletionTriggerKind.Invoke &&
        typed?.isEqual(position) === true &&
        suggestsByItself(document);
      const before = document.lineAt(position.line).text.slice(0, position.character);
      return isAutomatic && !isOpening(before) ? [] : next(document, position, context, token);
    },
  };
  /** Where the last change of a document ended, until suggestions were asked for. */
  readonly #typed = new WeakMap<TextDocument, Position>();
  readonly #listener = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    const change = contentChanges[0];
    if (change) this.#typed.set(document, document.positionAt(change.rangeOffset + change.text.length));
  });

  dispose(): void {
    this.#listener.dispose();
  }
}

function suggestsByItself(document: TextDocument): boolean {
  const setting = workspace.getConfiguration('editor', document).get<unknown>('quickSuggestions');
  if (typeof setting === 'boolean') return setting;
  const other = (setting as { readonly other?: unknown } | undefined)?.other;
  return other !== false && other !== 'off';
}
