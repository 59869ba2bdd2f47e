import type { ExtensionContext } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { serverOptions } from '../../server/src/launch/process-options';
import { registerCheckTask } from './check-task';
import type { ReportCheckup } from './report-checkup';
import { CLIENT_ID, CLIENT_NAME, start } from './start';

/** Runs in VS Code on a machine: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<ReportCheckup> {
  let latest: LanguageClient | undefined;
  context.subscriptions.push(registerCheckTask());
  return start(context, {
    createClient: (options) => {
      latest = new LanguageClient(CLIENT_ID, CLIENT_NAME, waysToStart(context), options);
      return latest;
    },
    serverProcessId: () => latest?.serverProcess?.pid,
  });
}

function waysToStart(context: ExtensionContext): ServerOptions {
  const server = {
    module: context.asAbsolutePath('client/dist/server-process.js'),
    transport: TransportKind.ipc,
  };
  const { execArgv, env } = serverOptions();
  const startedWith = (...more: string[]) => ({
    ...server,
    options: { execArgv: [...execArgv, ...more], env },
  });
  return {
    run: startedWith(),
    debug: startedWith('--nolazy', '--inspect=6009'),
  };
}
