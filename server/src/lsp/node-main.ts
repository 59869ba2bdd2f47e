import { createConnection } from 'vscode-languageserver/node';
import { readTextFile } from './read-file';
import type { startServer } from './server';

const TRANSPORTS = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/;

/** Serves the client that the arguments of the process say how to reach. */
export function run(start: typeof startServer): void {
  if (process.argv.some((argument) => TRANSPORTS.test(argument))) {
    start(createConnection(), {
      nextTurn: () => new Promise((resolve) => setImmediate(resolve)),
      readFile: readTextFile,
    });
    return;
  }
  console.error(
    'The Report Checkup language server wants to know how to talk: --stdio, --node-ipc, --socket=PORT or --pipe=NAME.',
  );
  process.exitCode = 2;
}
