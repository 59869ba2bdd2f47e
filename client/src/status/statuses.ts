import { type Disposable, EventEmitter, Uri, workspace } from 'vscode';
import type { StatusParams } from '../../../server/src/protocol/protocol';

/** What the server last decided about each open document. */
export class Statuses implements Disposable {
  private readonly byUri = new Map<string, StatusParams>();
  private readonly changes = new EventEmitter<Uri>();
  private readonly closing = workspace.onDidCloseTextDocument(({ uri }) => this.forget(uri));

  /** Fires with the document whose status changed. */
  readonly onDidChange = this.changes.event;

  of(uri: Uri): StatusParams | undefined {
    return this.byUri.get(uri.toString());
  }

  set(status: StatusParams): void {
    const uri = Uri.parse(status.uri);
    this.byUri.set(uri.toString(), status);
    this.changes.fire(uri);
  }

  /** The server is gone: what it said about documents is no longer so. */
  clear(): void {
    const uris = [...this.byUri.keys()];
    this.byUri.clear();
    for (const uri of uris) this.changes.fire(Uri.parse(uri));
  }

  dispose(): void {
    this.closing.dispose();
    this.changes.dispose();
  }

  private forget(uri: Uri): void {
    if (this.byUri.delete(uri.toString())) this.changes.fire(uri);
  }
}
