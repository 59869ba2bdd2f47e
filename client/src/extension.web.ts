import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import type { ReportCheckup } from './report-checkup';
import { startInThisWorker } from './server/in-this-worker.web';
import { CLIENT_ID, CLIENT_NAME, start } from './start';

/** Runs in VS Code in a browser: the server is a web worker where the host allows one. */
export function activate(context: ExtensionContext): Promise<ReportCheckup> {
  const bundle = Uri.joinPath(context.extensionUri, 'client/dist/server.js');
  let worker: Worker | null = null;
  const startServer = async () => {
    // A server that has been told to exit ends its work, but not its worker.
    worker?.terminate();
    worker = startWorker(bundle);
    if (!worker) return startInThisWorker(bundle);
    // The library would not know it for a worker: VS Code's `Worker` is none of the browser's class.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return start(context, {
    createClient: (options) => new LanguageClient(CLIENT_ID, CLIENT_NAME, startServer, options),
    serverProcessId: () => undefined,
  });
}

/** Null where the extension comes from a remote machine: there VS Code refuses extensions a worker of their own. */
function startWorker(bundle: Uri): Worker | null {
  try {
    return new Worker(bundle.toString(true));
  } catch {
    return null;
  }
}
