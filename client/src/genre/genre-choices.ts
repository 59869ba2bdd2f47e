import { type Disposable, type Memento, type Uri, workspace } from 'vscode';
import { sendRequest } from '../../../server/src/protocol/message';
import { SET_GENRE } from '../../../server/src/protocol/protocol';
import type { Server } from '../server/server';
import type { Statuses } from '../status/statuses';

/** Under which answers about probable drafts are kept in the workspace's state. */
const ANSWERS = 'answersAboutDrafts';
/** Older answers go first: nobody misses those. */
const MOST_ANSWERS = 500;

/**
 * The genres that the user chose for single documents. They last until the document is closed, a crash or not; what was
 * answered to the question above a probable draft lasts with the workspace.
 */
export class GenreChoices implements Disposable {
  private readonly byUri = new Map<string, string>();
  /** Which choices the server that runs now has been told of. */
  private readonly told = new Set<string>();
  private readonly listeners: readonly Disposable[];

  constructor(
    private readonly server: Server,
    statuses: Statuses,
    private readonly state: Memento,
  ) {
    this.listeners = [
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.byUri.delete(uri.toString());
        // Opened again it is a new document for the server.
        this.told.delete(uri.toString());
      }),
      server.onDidChangeState((state) => {
        if (state !== 'running') this.told.clear();
      }),
      // A server that was started again speaks of a document once it has been sent it: only then can it take the choice.
      statuses.onDidChange((uri) => this.repeat(uri.toString())),
    ];
  }

  /** A genre's id, `none`, or `auto`. */
  of(uri: Uri): string {
    return this.chosen(uri.toString()) ?? 'auto';
  }

  /** An answer that is kept for this file. */
  async answer(uri: Uri, genre: string): Promise<void> {
    await this.keep(uri.toString(), genre);
    await this.choose(uri, genre);
  }

  async choose(uri: Uri, genre: string): Promise<void> {
    // Whoever chooses anew takes back what was answered.
    if (this.answers()[uri.toString()] !== undefined) await this.keep(uri.toString(), genre);
    this.byUri.set(uri.toString(), genre);
    await this.tell(uri.toString(), genre);
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
  }

  private chosen(uri: string): string | undefined {
    return this.byUri.get(uri) ?? this.answers()[uri];
  }

  private answers(): Readonly<Record<string, string>> {
    return this.state.get<Readonly<Record<string, string>>>(ANSWERS, {});
  }

  private async keep(uri: string, genre: string): Promise<void> {
    const others = Object.entries(this.answers()).filter(([other]) => other !== uri);
    const entries = genre === 'auto' ? others : [...others, [uri, genre] as const];
    await this.state.update(ANSWERS, Object.fromEntries(entries.slice(-MOST_ANSWERS)));
  }

  private repeat(uri: string): void {
    const genre = this.chosen(uri);
    if (genre === undefined || this.told.has(uri) || this.server.state !== 'running') return;
    // Rejected only when the server is gone again: then it is told again.
    this.tell(uri, genre).catch(() => {});
  }

  private async tell(uri: string, genre: string): Promise<void> {
    this.told.add(uri);
    await sendRequest(this.server.client, SET_GENRE, { uri, genre });
  }
}
