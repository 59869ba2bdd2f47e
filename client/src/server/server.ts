import { type Disposable, EventEmitter, type LogOutputChannel, l10n, window } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  type Middleware,
  State,
} from 'vscode-languageclient';
import { onNotification } from '../../../server/src/protocol/message';
import { CONFIG_CHANGED } from '../../../server/src/protocol/protocol';
import { clientOptions } from './client-options';
import { CrashCount } from './crash-count';

/** What differs between VS Code on a machine and VS Code in a browser. */
export interface Platform {
  createClient(options: LanguageClientOptions): BaseLanguageClient;
  serverProcessId(): number | undefined;
}

/** How long a start that goes on may take before its client is given up. */
const STARTING_MS = 2000;

export type ServerState = 'starting' | 'running' | 'stopped';

/** Keeps the server running: starts it, and again after a crash, until it crashes too often. */
export class Server implements Disposable {
  private readonly crashes = new CrashCount();
  private readonly changes = new EventEmitter<ServerState>();
  private readonly configChanges = new EventEmitter<void>();
  private current: BaseLanguageClient;
  /** True while nobody is about to start the server. The client's own state does not tell that from being between two. */
  private down = false;
  private disposed = false;

  /** Fires when a stored configuration file is another one. */
  readonly onDidChangeConfig = this.configChanges.event;
  /** Fires when the state changes. */
  readonly onDidChangeState = this.changes.event;

  /**
   * @param connect called with each new client before it starts, to listen on it
   */
  constructor(
    private readonly platform: Platform,
    private readonly output: LogOutputChannel,
    private readonly middleware: Middleware,
    private readonly connect: (client: BaseLanguageClient) => void,
  ) {
    this.current = this.create();
  }

  get client(): BaseLanguageClient {
    return this.current;
  }

  get state(): ServerState {
    if (this.down) return 'stopped';
    return this.current.state === State.Running ? 'running' : 'starting';
  }

  get processId(): number | undefined {
    return this.platform.serverProcessId();
  }

  /** Resolves when the server runs or has failed to; a failure is shown, not thrown: the commands must work without it. */
  async start(): Promise<void> {
    const client = this.current;
    try {
      await client.start();
    } catch (error) {
      this.output.error(error instanceof Error ? error : String(error));
      if (client === this.current) this.setDown(true);
    }
  }

  /** Starts anew, whatever state the server is in. */
  async restart(): Promise<void> {
    this.crashes.clear();
    const former = this.current;
    this.current = this.create();
    this.setDown(false);
    // A client that is about to start cannot be stopped, and would go on beside the new one.
    if (former.state === State.Starting) await within(STARTING_MS, former.start());
    // One that failed to start can neither stop nor start again: a new one takes its place.
    await former.dispose().catch((error) => this.output.warn(String(error)));
    await this.start();
  }

  async dispose(): Promise<void> {
    this.disposed = true;
    this.changes.dispose();
    this.configChanges.dispose();
    await this.current.dispose().catch(() => {});
  }

  private create(): BaseLanguageClient {
    const isCurrent = () => client === this.current && !this.disposed;
    const errorHandler = this.errorHandler(isCurrent);
    const options = clientOptions(this.output, errorHandler, this.middleware, () => client);
    const client = this.platform.createClient(options);
    client.onDidChangeState(() => {
      if (!isCurrent()) return;
      // After a crash while it started the client runs, although its start has failed.
      if (client.state === State.Running) this.down = false;
      this.changes.fire(this.state);
    });
    onNotification(client, CONFIG_CHANGED, () => this.configChanges.fire());
    this.connect(client);
    return client;
  }

  private errorHandler(isCurrent: () => boolean): ErrorHandler {
    return {
      // Messages that cannot be sent are the first sign of a crash. Giving up on them, however many, would forestall
      // the restart that comes when the connection is found closed.
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => (isCurrent() ? this.afterCrash() : { action: CloseAction.DoNotRestart, handled: true }),
    };
  }

  private afterCrash(): CloseHandlerResult {
    if (this.crashes.add(Date.now())) return { action: CloseAction.Restart, handled: true };
    this.setDown(true);
    void this.offerRestart();
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  private setDown(down: boolean): void {
    if (this.down === down) return;
    this.down = down;
    if (!this.disposed) this.changes.fire(this.state);
  }

  private async offerRestart(): Promise<void> {
    const restart = l10n.t('Restart');
    const showOutput = l10n.t('Show Output');
    const answer = await window.showErrorMessage(
      l10n.t(
        'The server of Report Checkup keeps failing, and was not started again. Drafts are not checked.',
      ),
      restart,
      showOutput,
    );
    if (answer === restart) await this.restart();
    else if (answer === showOutput) this.output.show();
  }
}

/** Waits for work to end, well or not, but no longer than that. */
async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let limit: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise((resolve) => {
    limit = setTimeout(resolve, ms);
  });
  await Promise.race([work.catch(() => {}), over]);
  clearTimeout(limit);
}
