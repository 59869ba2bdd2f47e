import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './server';

/**
 * Serves over a worker's global scope or over one end of a MessageChannel: where VS Code refuses workers to remote
 * extensions, client and server share one.
 */
export function serveOver(port: MessagePort | DedicatedWorkerGlobalScope): void {
  const connection = createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port));
  startServer(connection, { nextTurn });
}

/** A timer would wait 4 ms once it is nested; a message to oneself comes right behind those that wait already. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
