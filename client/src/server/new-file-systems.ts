import { type Disposable, workspace } from 'vscode';
import { mayBeDraft, writableSchemes } from './document-selector';
import type { Server } from './server';

/** The server hears of the documents of the file systems known when it starts: for one that comes later it starts anew. */
export function followNewFileSystems(server: Server): Disposable {
  const known = new Set(writableSchemes());
  return workspace.onDidOpenTextDocument((document) => {
    const { scheme } = document.uri;
    if (known.has(scheme) || !mayBeDraft(document) || !workspace.fs.isWritableFileSystem(scheme)) return;
    known.add(scheme);
    void server.restart();
  });
}
