import { commands, type Disposable } from 'vscode';
import { sendRequest } from '../../../server/src/protocol/message';
import { STARTER_CONFIG } from '../../../server/src/protocol/protocol';
import { chooseConfigFolder, openOrCreateConfig, showConfig } from '../config/config-file';
import type { Server } from '../server/server';

/** Makes a commented configuration to begin with, and opens it; where there is one already, that one is opened. */
export function registerCreateConfiguration(server: Server): Disposable {
  return commands.registerCommand('reportCheckup.createConfiguration', async () => {
    const folder = await chooseConfigFolder();
    if (!folder) return;
    const text = () => sendRequest(server.client, STARTER_CONFIG);
    await showConfig(await openOrCreateConfig(folder, text));
  });
}
