import { createConnection } from 'vscode-languageserver/node';
import { readTextFile } from './read-file';
import { startServer } from './server';

const TRANSPORTS = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/;

if (process.argv.some((argument) => TRANSPORTS.test(argument))) {
  startServer(createConnection(), {
    nextTurn: () => new Promise((resolve) => setImmediate(resolve)),
    readFile: readTextFile,
  });
} else {
  console.error(
    'The Report Checkup language server wants to know how to talk: --stdio, --node-ipc, --socket=PORT or --pipe=NAME.',
  );
  process.exitCode = 2;
}
