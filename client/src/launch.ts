import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { loadBundle } from '../../server/src/launch/load-bundle';

/**
 * What VS Code on a machine loads. All the rest is a bundle of its own, whose compiled code is kept: to compile the
 * language client would take most of the time of an activation.
 */
export async function activate(context: ExtensionContext): Promise<unknown> {
  const { exports, keepCode } = loadBundle<typeof import('./extension')>(
    join(__dirname, 'client.js'),
    'extension',
  );
  const api = await exports.activate(context);
  // Now nearly all has been compiled that the next start will need.
  keepCode();
  return api;
}
