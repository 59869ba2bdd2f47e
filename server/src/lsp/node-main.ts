import { connect, type Socket } from 'node:net';
import type { Readable, Writable } from 'node:stream';
import { createConnection } from 'vscode-languageserver/node';
import { CheckedFrames } from './check-frames';
import { linksTo, readTextFile } from './read-file';
import type { startServer } from './server';

const PARSE_ERROR = { jsonrpc: '2.0', id: null, error: { code: -32700, message: 'Parse error' } };

/** Serves the client that the arguments of the process say how to reach. */
export function run(start: typeof startServer): void {
  const argument = process.argv.find((each) => /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/.test(each));
  if (!argument) {
    stop('no transport given: --stdio, --node-ipc, --socket=PORT or --pipe=NAME', 2);
    return;
  }
  const [name, value] = splitArgument(argument);
  if (name === '--stdio') serve(start, process.stdin, process.stdout);
  else if (name === '--node-ipc') start(createConnection(), HOST);
  else serveSocket(start, name === '--socket' ? connect(Number(value)) : connect(value));
}

const HOST = {
  nextTurn: () => new Promise<void>((resolve) => setImmediate(resolve)),
  readFile: readTextFile,
  linksTo,
};

function splitArgument(argument: string): [string, string] {
  const equals = argument.indexOf('=');
  if (equals >= 0) return [argument.slice(0, equals), argument.slice(equals + 1)];
  return [argument, process.argv[process.argv.indexOf(argument) + 1] ?? ''];
}

function serveSocket(start: typeof startServer, socket: Socket): void {
  socket.once('error', (error) => stop(`the client cannot be reached: ${error.message}`, 1));
  socket.once('connect', () => serve(start, socket, socket));
}

function serve(start: typeof startServer, input: Readable, output: Writable): void {
  const frames = new CheckedFrames({
    onBadHeader: (sentence) => stop(`what arrives is no stream of messages: ${sentence}`, 1),
    onBadBody: () => {
      const body = JSON.stringify(PARSE_ERROR);
      output.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    },
  });
  start(createConnection(input.pipe(frames), output), HOST);
}

function stop(sentence: string, code: number): void {
  process.stderr.write(`report-checkup: ${sentence}\n`);
  process.exit(code);
}
