import { commands, type Disposable, l10n, window } from 'vscode';
import { mayBeDraft } from '../server/document-selector';
import type { Server } from '../server/server';
import type { Statuses } from '../status/statuses';
import type { FillDialog } from './fill-dialog';
import { FillRequests, ServerGone } from './fill-requests';
import { FillSession } from './fill-session';

/** The command that walks through the open placeholders of the active draft, and what it asks right now. */
export class FillPlaceholders implements Disposable {
  private readonly remembered = new Map<string, string[]>();
  private session: FillSession | null = null;
  private readonly command = commands.registerCommand('reportCheckup.fillPlaceholders', () => this.start());

  constructor(
    private readonly server: Server,
    private readonly statuses: Statuses,
  ) {}

  /** The list that is on the screen; null while nothing is asked. */
  get dialog(): FillDialog | null {
    return this.session?.dialog ?? null;
  }

  dispose(): void {
    this.session?.dispose();
    this.command.dispose();
  }

  /** @returns (to who executes the command) how many places were filled in, and how many are open */
  private async start(): Promise<{ readonly filled: number; readonly open: number } | undefined> {
    const editor = window.activeTextEditor;
    if (!editor || !mayBeDraft(editor.document) || this.statuses.of(editor.document.uri)?.isDraft === false) {
      void window.showInformationMessage(
        l10n.t('Open a report draft first: there are placeholders only in drafts.'),
      );
      return undefined;
    }
    // A second call begins anew from where the caret is now.
    this.session?.dialog.push('closed');
    const requests = new FillRequests(this.server, this.statuses, editor.document);
    const session = new FillSession(editor.document, requests, this.remembered);
    this.session = session;
    try {
      const result = await session.run(editor.document.offsetAt(editor.selection.start));
      void window.showInformationMessage(describe(result));
      return result;
    } catch (error) {
      if (!(error instanceof ServerGone)) throw error;
      void window.showWarningMessage(
        l10n.t('The server of Report Checkup does not answer. What was filled in stays.'),
      );
      return undefined;
    } finally {
      session.dispose();
      if (this.session === session) this.session = null;
    }
  }
}

function describe({ filled, open }: { readonly filled: number; readonly open: number }): string {
  if (filled === 0)
    return open === 0
      ? l10n.t('No placeholder is open in this document.')
      : l10n.t('Nothing was filled in; {0} still open.', open);
  if (open === 0) return l10n.t('{0} filled in; nothing is open any more.', filled);
  return l10n.t('{0} filled in, {1} still open.', filled, open);
}
