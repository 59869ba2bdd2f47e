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

/** Half a young generation of 1 MB, not of 16: a third less memory for a draft of 1 MB, and keys are as fast. */
const SMALL_YOUNG_GENERATION = '--max-semi-space-size=1';

function serverOptions(context: ExtensionContext): ServerOptions {
  const server = {
    module: context.asAbsolutePath('client/dist/server-process.js'),
    transport: TransportKind.ipc,
  };
  const startedWith = (...execArgv: string[]) => ({ ...server, options: { execArgv } });
  return {
    run: startedWith(SMALL_YOUNG_GENERATION),
    debug: startedWith(SMALL_YOUNG_GENERATION, '--nolazy', '--inspect=6009'),
  };
}
