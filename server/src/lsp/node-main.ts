import { setFlagsFromString } from 'node:v8';
import { createConnection } from 'vscode-languageserver/node';
import { readTextFile } from './read-file';
import type { startServer } from './server';

const TRANSPORTS = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/;

/** Serves the client that the arguments of the process say how to reach. */
export function run(start: typeof startServer): void {
  saveMemory();
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

/**
 * A server is there all day and mostly waits. V8 would let its heap grow to several times what is in it before it looks
 * for garbage; to look sooner costs a key press nothing that can be measured. Only for a V8 that is known to understand,
 * of all else it complains.
 */
function saveMemory(): void {
  if (Number.parseInt(process.versions.node, 10) <= 24) setFlagsFromString('--heap-growing-percent=30');
}
