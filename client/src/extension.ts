import type { ExtensionContext } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { registerCheckTask } from './check-task';
import type { ReportCheckup } from './report-checkup';
import { CLIENT_ID, CLIENT_NAME, start } from './start';

/** Runs in VS Code on a machine: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<ReportCheckup> {
  let latest: LanguageClient | undefined;
  context.subscriptions.push(registerCheckTask());
  return start(context, {
    createClient: (options) => {
      latest = new LanguageClient(CLIENT_ID, CLIENT_NAME, serverOptions(context), options);
      return latest;
    },
    serverProcessId: () => latest?.serverProcess?.pid,
  });
}

function serverOptions(context: ExtensionContext): ServerOptions {
  const server = { module: context.asAbsolutePath('client/dist/server.js'), transport: TransportKind.ipc };
  return { run: server, debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } } };
}
