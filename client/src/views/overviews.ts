import { Disposable, EventEmitter, type TextEditor, Uri, window, workspace } from 'vscode';
import { sendNotification } from '../../../server/src/protocol/message';
import { type OverviewParams, WATCH_OVERVIEW } from '../../../server/src/protocol/protocol';
import { mayBeDraft } from '../server/document-selector';
import type { Server } from '../server/server';

/** What the server says of the draft that was last active, as long as somebody looks. */
export class Overviews implements Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly listeners: Disposable;
  private shown: OverviewParams | null = null;
  private isSeen = false;
  /** Its document; none when no text is open that could be a draft. */
  private uri: Uri | null = null;

  /** Fires when there is another overview, or none any more. */
  readonly onDidChange = this.changes.event;

  constructor(private readonly server: Server) {
    this.listeners = Disposable.from(
      window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.toString() === this.uri?.toString()) this.follow(window.activeTextEditor);
      }),
      window.onDidChangeVisibleTextEditors(() => this.follow(window.activeTextEditor)),
      server.onDidChangeState((state) => {
        if (state === 'running') this.watch();
        else this.set(null);
      }),
    );
    this.follow(window.activeTextEditor);
  }

  /** Null while nothing is known of the document, or there is none. */
  get current(): OverviewParams | null {
    return this.shown;
  }

  get document(): Uri | null {
    return this.uri;
  }

  /** Whether any view is on the screen: the server works for none that is not. */
  see(isSeen: boolean): void {
    if (this.isSeen === isSeen) return;
    this.isSeen = isSeen;
    this.watch();
  }

  /** Takes what the server says. */
  accept(overview: OverviewParams): void {
    if (Uri.parse(overview.uri).toString() === this.uri?.toString()) this.set(overview);
  }

  dispose(): void {
    this.listeners.dispose();
    this.changes.dispose();
  }

  private follow(editor: TextEditor | undefined): void {
    // While the focus is in a view or a panel no editor is active; the draft beside it still is what is shown.
    const isStillThere = window.visibleTextEditors.some(
      ({ document }) => document.uri.toString() === this.uri?.toString(),
    );
    if ((!editor || !mayBeDraft(editor.document)) && isStillThere) return;
    const uri = editor && mayBeDraft(editor.document) ? editor.document.uri : null;
    if (uri?.toString() === this.uri?.toString()) return;
    this.uri = uri;
    this.set(null);
    this.watch();
  }

  private set(overview: OverviewParams | null): void {
    if (this.shown === null && overview === null) {
      this.changes.fire();
      return;
    }
    this.shown = overview;
    this.changes.fire();
  }

  private watch(): void {
    if (this.server.state !== 'running') return;
    const { client } = this.server;
    const uri = this.isSeen && this.uri ? client.code2ProtocolConverter.asUri(this.uri) : null;
    // Fails only when the server is gone again: then it is told again.
    sendNotification(client, WATCH_OVERVIEW, { uri });
  }
}
