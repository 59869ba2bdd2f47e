import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Transform } from 'node:stream';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import { WITHIN } from './write-draft';

/** The URI of the one document that is open. */
const URI = 'file:///bench/draft.txt';

/** How a language server is started and asked. */
export interface ServerKind {
  readonly command: readonly [string, ...string[]];
  /** Besides the variables that are set anyway. */
  readonly env?: Readonly<Record<string, string>>;
  /** True for one that is asked for diagnostics; another sends them. */
  readonly isAsked: boolean;
  /** True for one that takes each change as the whole text. */
  readonly takesWholeText: boolean;
}

/** A language server in a process of its own, over its standard streams, with one document open. */
export class ServerProcess {
  readonly #kind: ServerKind;
  readonly #process: ChildProcess;
  readonly #connection: MessageConnection;
  #version = 1;
  /** The text by turns: as it is, and with one character more. */
  readonly #texts: readonly [string, string];
  readonly #line: number;
  #published: ((diagnostics: readonly unknown[]) => void) | null = null;

  private constructor(kind: ServerKind, text: string) {
    this.#kind = kind;
    const lines = text.split('\n');
    this.#line = lines.findIndex((line, i) => i > lines.length / 2 && line.length > 100);
    lines[this.#line] = `${lines[this.#line]!.slice(0, WITHIN)}好${lines[this.#line]!.slice(WITHIN)}`;
    this.#texts = [text, lines.join('\n')];
    const [command, ...args] = kind.command;
    this.#process = spawn(command, args, {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, ...kind.env },
    });
    const { stdin, stdout } = this.#process;
    const messages = stdout!.pipe(fromFirstMessage());
    this.#connection = createMessageConnection(
      new StreamMessageReader(messages),
      new StreamMessageWriter(stdin!),
    );
    this.#connection.onNotification('textDocument/publishDiagnostics', ({ diagnostics }) => {
      // An empty list clears the last one, before the work is begun.
      if (diagnostics.length > 0) this.#published?.(diagnostics);
    });
    this.#connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
    this.#connection.onRequest(() => null);
    this.#connection.listen();
  }

  /** Starts it, gets through the handshake, and opens a draft. */
  static async open(kind: ServerKind, text: string): Promise<ServerProcess> {
    const server = new ServerProcess(kind, text);
    const capabilities = {
      textDocument: { ...(kind.isAsked && { diagnostic: {} }), publishDiagnostics: {} },
      workspace: { configuration: true },
    };
    await server.#connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
    });
    await server.#connection.sendNotification('initialized', {});
    await server.#diagnosticsAfter('textDocument/didOpen', {
      textDocument: { uri: URI, languageId: 'plaintext', version: 1, text },
    });
    return server;
  }

  /** Types one character into the middle, or deletes it again; gives the number of diagnostics that come for it. */
  async type(): Promise<number> {
    const turn = this.#version++ % 2;
    const start = { line: this.#line, character: WITHIN };
    const end = { line: this.#line, character: turn === 1 ? WITHIN : WITHIN + 1 };
    const change = { range: { start, end }, text: turn === 1 ? '好' : '' };
    const contentChanges = [this.#kind.takesWholeText ? { text: this.#texts[turn] } : change];
    return this.#diagnosticsAfter('textDocument/didChange', {
      textDocument: { uri: URI, version: this.#version },
      contentChanges,
    });
  }

  /** Resident memory in bytes; null where the system does not tell. */
  get memory(): number | null {
    return residentMemory(this.#process.pid!);
  }

  /** Asks it to leave, and waits until it has. */
  async leave(): Promise<void> {
    const left = once(this.#process, 'exit');
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    await left;
    this.#connection.dispose();
  }

  end(): void {
    this.#connection.dispose();
    this.#process.kill('SIGKILL');
  }

  async #diagnosticsAfter(method: string, params: unknown): Promise<number> {
    const published = new Promise<readonly unknown[]>((resolve) => {
      this.#published = resolve;
    });
    await this.#connection.sendNotification(method, params);
    if (!this.#kind.isAsked) return (await published).length;
    const report = await this.#connection.sendRequest<{ items: readonly unknown[] }>(
      'textDocument/diagnostic',
      {
        textDocument: { uri: URI },
      },
    );
    return report.items.length;
  }
}

/** Leaves out what a server says of itself on standard output before it speaks the protocol. */
function fromFirstMessage(): Transform {
  let hasBegun = false;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      const at = hasBegun ? 0 : chunk.indexOf('Content-Length');
      hasBegun ||= at >= 0;
      done(null, hasBegun ? chunk.subarray(at) : null);
    },
  });
}

/** Resident memory of a process in bytes, now or at its peak; null where the system does not tell. */
export function residentMemory(pid: number, which: 'VmRSS' | 'VmHWM' = 'VmRSS'): number | null {
  try {
    const [kilobytes] =
      new RegExp(`(?<=${which}:\\s*)\\d+`).exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}
