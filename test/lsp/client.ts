import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach } from 'vitest';
import {
  type CancellationToken,
  createMessageConnection,
  ErrorCodes,
  type MessageConnection,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  CodeAction,
  CodeActionContext,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
  Range,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import type { StatusParams } from '../../server/src/protocol/protocol';
import { bundleServer } from './server-bundle';

/** What VS Code can do, as far as the server looks at it. */
export const PULLING: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true, dataSupport: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
    foldingRange: { rangeLimit: 5000 },
  },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
};

/** An older editor: it is sent diagnostics, and cannot be asked for settings. */
export const PUSHED: ClientCapabilities = {
  textDocument: { publishDiagnostics: {}, codeAction: PULLING.textDocument!.codeAction! },
};

export interface StartOptions {
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  readonly initializationOptions?: unknown;
  /** What the client answers when it is asked for the section `reportCheckup`. */
  readonly settings?: unknown;
  readonly workspaceFolders?: readonly { readonly uri: string; readonly name: string }[];
  /** What is different in the environment of the server. */
  readonly env?: NodeJS.ProcessEnv;
}

/** A method of LSP by its name, one of ours as the protocol has it. */
type Method = string | { readonly method: string };

const nameOf = (method: Method) => (typeof method === 'string' ? method : method.method);

const running: Client[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((client) => client.kill()));
});

/** An editor at the other end of a real process's standard streams. Every wait is for a message. */
export class Client {
  readonly #process: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #mail = new Mail();
  readonly #versions = new Map<string, number>();
  readonly #answers = new Map<string, (params: unknown) => unknown>();
  /** What the next question for settings is answered with: a promise keeps the server waiting, an error is thrown. */
  settings: unknown;
  #initialized: InitializeResult | null = null;

  private constructor(bundle: string, settings: unknown, env: NodeJS.ProcessEnv) {
    this.settings = settings;
    this.#process = spawn(process.execPath, [bundle, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1', ...env },
    });
    const reader = new StreamMessageReader(this.#process.stdout!);
    this.#connection = createMessageConnection(reader, new StreamMessageWriter(this.#process.stdin!));
    this.#connection.onNotification((method, params) => this.#mail.put(method, params));
    this.#connection.onRequest((method, params) => this.#answer(method, params));
    // What is no message, on standard output, would end in an error here.
    this.#connection.onError((error) => this.#mail.put('error', error));
    this.#connection.listen();
    running.push(this);
  }

  static async spawn(settings?: unknown, env: NodeJS.ProcessEnv = {}): Promise<Client> {
    return new Client(await bundleServer(), settings, env);
  }

  /** Starts a server and gets through the handshake. */
  static async start(options: StartOptions = {}): Promise<Client> {
    const client = await Client.spawn(options.settings ?? {}, options.env);
    client.#initialized = await client.request<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: options.capabilities ?? PULLING,
      locale: options.locale ?? 'zh-cn',
      initializationOptions: options.initializationOptions,
      workspaceFolders: options.workspaceFolders ?? null,
    });
    client.notify('initialized', {});
    return client;
  }

  get initialized(): InitializeResult {
    return this.#initialized!;
  }

  get exitCode(): number | null {
    return this.#process.exitCode;
  }

  request<T>(method: Method, params?: unknown, token?: CancellationToken): Promise<T> {
    // An argument that is undefined would count as one more parameter.
    const rest = [params, token].filter((one) => one !== undefined);
    return this.#connection.sendRequest<T>(nameOf(method), ...rest);
  }

  notify(method: Method, params: unknown): void {
    // Fails when the server was killed meanwhile, which only happens at the end of a test.
    this.#connection.sendNotification(nameOf(method), params).catch(() => {});
  }

  /** Has requests of that method answered so. */
  answer<Params>(method: Method, answer: (params: Params) => unknown): void {
    this.#answers.set(nameOf(method), answer as (params: unknown) => unknown);
  }

  /** The next notification or request of that method which nobody has taken yet. */
  next<T>(method: Method): Promise<T> {
    return this.#mail.take(nameOf(method)) as Promise<T>;
  }

  /** Those that have come already and that nobody has taken. */
  arrived<T>(method: Method): readonly T[] {
    return this.#mail.waiting(nameOf(method)) as T[];
  }

  open(uri: string, text: string, languageId = 'plaintext'): void {
    this.#versions.set(uri, 1);
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  change(uri: string, ...contentChanges: readonly TextDocumentContentChangeEvent[]): void {
    const version = this.#versions.get(uri)! + 1;
    this.#versions.set(uri, version);
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): void {
    this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string, token?: CancellationToken): Promise<DocumentDiagnosticReport> {
    return this.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId }, token);
  }

  async diagnose(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error(`Expected a full report, got one that is ${report.kind}.`);
    return report.items;
  }

  symbols(uri: string): Promise<DocumentSymbol[]> {
    return this.request('textDocument/documentSymbol', { textDocument: { uri } });
  }

  folds(uri: string): Promise<FoldingRange[]> {
    return this.request('textDocument/foldingRange', { textDocument: { uri } });
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.request('textDocument/hover', { textDocument: { uri }, position });
  }

  actions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    return this.request('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...context },
    });
  }

  nextPublished(): Promise<PublishDiagnosticsParams> {
    return this.next('textDocument/publishDiagnostics');
  }

  nextStatus(): Promise<StatusParams> {
    return this.next('reportCheckup/status');
  }

  /** Ends the server politely. Resolves to its exit code. */
  async stop(): Promise<number> {
    await this.request('shutdown');
    return this.exit();
  }

  /** Resolves to the exit code. */
  async exit(): Promise<number> {
    const exited = once(this.#process, 'exit');
    this.notify('exit', null);
    const [code] = await exited;
    return code;
  }

  async kill(): Promise<void> {
    this.#connection.dispose();
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const exited = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await exited;
  }

  #answer(method: string, params: unknown): unknown {
    this.#mail.put(method, params);
    // As VS Code has it; a library that asks on the side does not survive this.
    if (!this.#initialized) throw new ResponseError(ErrorCodes.MethodNotFound, `Unhandled method ${method}`);
    const answer = this.#answers.get(method);
    if (answer) return answer(params);
    if (method !== 'workspace/configuration') return null;
    if (this.settings instanceof Error) throw this.settings;
    const { items } = params as { items: readonly unknown[] };
    return Promise.all(items.map(() => this.settings ?? null));
  }
}

/** Messages by method, in the order they came, each for one taker. */
class Mail {
  readonly #letters = new Map<string, unknown[]>();
  readonly #takers = new Map<string, ((letter: unknown) => void)[]>();

  put(method: string, letter: unknown): void {
    const taker = this.#takers.get(method)?.shift();
    if (taker) taker(letter);
    else this.#letters.set(method, [...this.waiting(method), letter]);
  }

  take(method: string): Promise<unknown> {
    const waiting = this.waiting(method);
    if (waiting.length > 0) {
      this.#letters.set(method, waiting.slice(1));
      return Promise.resolve(waiting[0]);
    }
    return new Promise((resolve) => {
      this.#takers.set(method, [...(this.#takers.get(method) ?? []), resolve]);
    });
  }

  waiting(method: string): unknown[] {
    return this.#letters.get(method) ?? [];
  }
}
