import { commands, type Disposable } from 'vscode';
import type { Server } from '../server/server';

/** Starts the server anew; resolves when it runs. */
export function registerRestartServer(server: Server): Disposable {
  return commands.registerCommand('reportCheckup.restartServer', () => server.restart());
}
