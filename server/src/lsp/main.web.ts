import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './server';

/**
 * What this file is run with: a worker's global scope, or one end of a MessageChannel where VS Code refuses workers to
 * remote extensions, and client and server share one (client/src/in-this-worker.web.ts).
 */
const port = self as unknown as MessagePort | DedicatedWorkerGlobalScope;

startServer(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), { nextTurn });

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
