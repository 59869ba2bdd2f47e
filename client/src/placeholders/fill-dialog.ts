import { Disposable, l10n, QuickInputButtons, type QuickPickItem, ThemeIcon, window } from 'vscode';
import { EventQueue } from './event-queue';

/** What can be chosen: a value, or what to do. */
export interface FillItem extends QuickPickItem {
  readonly choice?:
    | { readonly value: string }
    | 'skip'
    | 'all'
    | 'here'
    | 'some'
    | { readonly place: number };
}

/** What the user did, or what became of the draft meanwhile. */
export type FillEvent =
  | { readonly kind: 'typed' | 'found' | 'skip' | 'back' | 'closed' | 'edited' | 'gone' }
  | {
      readonly kind: 'accepted';
      readonly value: string;
      readonly items: readonly FillItem[];
      /** The entry that the user stood on. */
      readonly active: FillItem | undefined;
    };

const SKIP = { iconPath: new ThemeIcon('debug-step-over'), tooltip: l10n.t('Skip this place') };
const STOP = { iconPath: new ThemeIcon('debug-stop'), tooltip: l10n.t('Stop filling in (Escape)') };

/**
 * The one list that the user answers all questions in. It stays open from the first to the last, so that no key meant
 * for the next value can end up in the draft.
 */
export class FillDialog implements Disposable {
  readonly picker = window.createQuickPick<FillItem>();
  private readonly events = new EventQueue<FillEvent>();
  private readonly listeners: Disposable;

  constructor() {
    const { picker, events } = this;
    // A look at the draft, by a click, is no answer.
    picker.ignoreFocusOut = true;
    this.listeners = Disposable.from(
      picker.onDidChangeValue(() => events.push({ kind: 'typed' })),
      picker.onDidAccept(() =>
        events.push({
          kind: 'accepted',
          value: picker.value,
          items: picker.selectedItems,
          active: picker.activeItems[0],
        }),
      ),
      picker.onDidTriggerButton((button) => this.press(button)),
      picker.onDidHide(() => events.push({ kind: 'closed' })),
    );
  }

  next(): Promise<FillEvent> {
    return this.events.next();
  }

  push(kind: Exclude<FillEvent['kind'], 'accepted'>): void {
    this.events.push({ kind });
  }

  /** As if typed in place of what stands in the box. */
  enter(value: string): void {
    this.picker.value = value;
    this.push('typed');
  }

  /** @param canGoBack whether there is a place to go back to */
  showButtons(canGoBack: boolean): void {
    this.picker.buttons = [...(canGoBack ? [QuickInputButtons.Back] : []), SKIP, STOP];
  }

  dispose(): void {
    this.listeners.dispose();
    this.picker.dispose();
  }

  private press(button: unknown): void {
    if (button === QuickInputButtons.Back) this.push('back');
    else this.push(button === SKIP ? 'skip' : 'closed');
  }
}
