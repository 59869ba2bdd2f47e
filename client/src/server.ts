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
import { CONFIG_CHANGED } from '../../server/src/lsp/protocol';
import { clientOptions } from './client-options';
import { CrashCount } from './crash-count';

/** What differs between VS Code on a machine and VS Code in a browser. */
export interface Platform {
  createClient(options: LanguageClientOptions): BaseLanguageClient;
  serverProcessId(): number | undefined;
}

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
    try {
      await this.current.start();
    } catch (error) {
      this.output.error(error instanceof Error ? error : String(error));
      this.setDown(true);
    }
  }

  /** Starts anew, whatever state the server is in. */
  async restart(): Promise<void> {
    this.crashes.clear();
    const former = this.current;
    this.current = this.create();
    this.setDown(false);
    // A client that failed to start can neither stop nor start again: a new one takes its place.
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
    const options = clientOptions(this.output, this.errorHandler(), this.middleware, () => client);
    const client = this.platform.createClient(options);
    client.onDidChangeState(() => {
      if (client === this.current && !this.disposed) this.changes.fire(this.state);
    });
    client.onNotification(CONFIG_CHANGED, () => this.configChanges.fire());
    this.connect(client);
    return client;
  }

  private errorHandler(): ErrorHandler {
    return {
      // Messages that cannot be sent are the first sign of a crash. Giving up on them, however many, would forestall
      // the restart that comes when the connection is found closed.
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => this.afterCrash(),
    };
  }

  private afterCrash(): CloseHandlerResult {
    if (this.disposed) return { action: CloseAction.DoNotRestart, handled: true };
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
