import { type Disposable, type Uri, workspace } from 'vscode';
import { SET_GENRE, type SetGenreParams } from '../../../server/src/protocol/protocol';
import type { Server } from '../server/server';
import type { Statuses } from '../status/statuses';

/** The genres that the user chose for single documents. They last until the document is closed, a crash or not. */
export class GenreChoices implements Disposable {
  private readonly byUri = new Map<string, string>();
  /** Which choices the server that runs now has been told of. */
  private readonly told = new Set<string>();
  private readonly listeners: readonly Disposable[];

  constructor(
    private readonly server: Server,
    statuses: Statuses,
  ) {
    this.listeners = [
      workspace.onDidCloseTextDocument(({ uri }) => this.byUri.delete(uri.toString())),
      server.onDidChangeState((state) => {
        if (state !== 'running') this.told.clear();
      }),
      // A server that was started again speaks of a document once it has been sent it: only then can it take the choice.
      statuses.onDidChange((uri) => this.repeat(uri.toString())),
    ];
  }

  /** A genre's id, `none`, or `auto`. */
  of(uri: Uri): string {
    return this.byUri.get(uri.toString()) ?? 'auto';
  }

  async choose(uri: Uri, genre: string): Promise<void> {
    this.byUri.set(uri.toString(), genre);
    await this.tell(uri.toString(), genre);
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
  }

  private repeat(uri: string): void {
    const genre = this.byUri.get(uri);
    if (genre === undefined || this.told.has(uri) || this.server.state !== 'running') return;
    // Rejected only when the server is gone again: then it is told again.
    this.tell(uri, genre).catch(() => {});
  }

  private async tell(uri: string, genre: string): Promise<void> {
    this.told.add(uri);
    await this.server.client.sendRequest(SET_GENRE, { uri, genre } satisfies SetGenreParams);
  }
}
