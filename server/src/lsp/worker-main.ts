import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { startServer } from './server';

/**
 * What this file is run with: a worker's global scope, or one end of a MessageChannel where VS Code refuses workers to
 * remote extensions, and client and server share one (client/src/in-this-worker.web.ts).
 */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

/** Serves the client at the other end. */
export function run(start: typeof startServer): void {
  start(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), { nextTurn });
}

/** A timer would wait 4 ms once it is nested; a message to oneself comes right behind those that wait already. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
