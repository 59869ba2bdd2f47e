import { DidChangeWatchedFilesNotification, FileChangeType, WatchKind } from 'vscode-languageserver';
import { sendNotification } from '../../protocol/message';
import { CONFIG_CHANGED } from '../../protocol/protocol';
import { isConfigUri } from '../session/config-files';
import type { Session } from '../session/session';
import { ClosedConfigDiagnostics } from './closed-config-diagnostics';

/** Has documents checked again for a reason other than a change of their text. */
export type Recheck = (uris: readonly string[]) => void;

/** Has open drafts follow their configuration as it is edited, stored, made and deleted. */
export class ConfigChanges {
  readonly #session: Session;
  readonly #recheck: Recheck;
  readonly #closed: ClosedConfigDiagnostics;

  constructor(session: Session, recheck: Recheck) {
    this.#session = session;
    this.#recheck = recheck;
    this.#closed = new ClosedConfigDiagnostics(session);
    session.settings.onProblems = (problems) => this.#log(this.#closed.report(problems));
  }

  /** Has the client tell of changed files, where it does not without being asked. */
  watch(): void {
    const { abilities, connection } = this.#session;
    // Not before: asking for this event may send a request, and no client takes one while it initializes.
    if (abilities.tellsOfFolders) this.#followFolders();
    if (!abilities.registersForFiles) return;
    // Any JSON file may be extended, and go with its folder; those that nothing depends on are passed over.
    const watchers = [{ globPattern: '**/*.json' }, { globPattern: '**/*', kind: WatchKind.Delete }];
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {});
  }

  listen(): void {
    const { connection, documents } = this.#session;
    connection.onDidChangeWatchedFiles(({ changes }) => {
      const { source } = this.#session.config;
      const below = changes.flatMap(({ uri, type }) =>
        type === FileChangeType.Deleted ? source.knownIn(uri) : [],
      );
      this.#stored([...changes.map(({ uri }) => uri), ...below]);
    });
    documents.onDidOpen(({ document: { uri } }) => {
      if (isConfigUri(uri)) this.#closed.clear(uri);
    });
    documents.onDidChangeContent(({ document: { uri } }) => this.#changed([uri]));
    // What was typed into it and not saved counts no more.
    documents.onDidClose(({ document: { uri } }) => this.#stored([uri]));
  }

  #stored(uris: readonly string[]): void {
    // Fails only when the client is gone.
    if (this.#changed(uris)) sendNotification(this.#session.connection, CONFIG_CHANGED);
  }

  #followFolders(): void {
    const { connection, config } = this.#session;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      const stay = config.folders.filter((folder) => !gone.has(folder));
      config.folders = [...stay, ...added.map(({ uri }) => uri)];
      this.#lookAgain([]);
    });
  }

  /** @returns false when nothing depends on any of these files */
  #changed(uris: readonly string[]): boolean {
    const all = uris.flatMap((uri) => [uri, ...this.#session.stored.linksTo(uri)]);
    const known = all.filter((uri) => this.#session.config.source.forget(uri));
    if (known.length === 0) return false;
    for (const uri of known) this.#closed.clear(uri);
    this.#lookAgain(known);
    return true;
  }

  #lookAgain(changed: readonly string[]): void {
    this.#log(this.#closed.whileLookedAt(() => this.#recheckStale(changed)));
  }

  /** Drafts for which something else is in force now are checked again, and configurations that depend on the changed. */
  async #recheckStale(changed: readonly string[]): Promise<void> {
    const { documents, settings } = this.#session;
    // Other requests ask for what is in force while this waits, and would pass for what was answered before.
    const before = documents.all().map((document) => ({ document, last: settings.lastOf(document.uri) }));
    settings.renew();
    const stale: string[] = [];
    for (const { document, last } of before) {
      const { uri } = document;
      if (isConfigUri(uri)) {
        if (!changed.includes(uri)) stale.push(uri);
      } else if (documents.get(uri) === document && (await settings.of(document)) !== last) stale.push(uri);
    }
    if (stale.length > 0) this.#recheck(stale);
  }

  #log(work: Promise<void>): void {
    work.catch((error) => this.#session.connection.console.error(String(error)));
  }
}
