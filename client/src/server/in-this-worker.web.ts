import { type Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  type MessageTransports,
} from 'vscode-languageclient/browser';

/**
 * Runs the server in the extension host's own worker; client and server talk over a channel all the same.
 * @param bundle the file that a worker of its own would have been made of
 */
export async function startInThisWorker(bundle: Uri): Promise<MessageTransports> {
  const source = new TextDecoder().decode(await workspace.fs.readFile(bundle));
  const { port1, port2 } = new MessageChannel();
  // VS Code reads an extension's own files in just this way; a second copy of the server in ours would double its
  // size. A worker is `self` to what runs in it: here that is one end of the channel.
  new Function('self', source)(port1);
  return { reader: new BrowserMessageReader(port2), writer: new BrowserMessageWriter(port2) };
}
