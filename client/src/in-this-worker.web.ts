import {
  BrowserMessageReader,
  BrowserMessageWriter,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { serveOver } from '../../server/src/lsp/serve.web';

/** Runs the server in the extension host's own worker; client and server talk over a channel all the same. */
export function startInThisWorker(): MessageTransports {
  const { port1, port2 } = new MessageChannel();
  serveOver(port1);
  return { reader: new BrowserMessageReader(port2), writer: new BrowserMessageWriter(port2) };
}
