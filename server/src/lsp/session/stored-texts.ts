import type { Connection } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { sendRequest } from '../../protocol/message';
import { FIND_TEXTS, READ_FILE } from '../../protocol/protocol';
import type { ClientAbilities } from './client-abilities';
import type { Host } from './host';

/** Files as they are stored: read by the machine itself, or by the client where only that knows the file system. */
export class StoredTexts {
  readonly #connection: Connection;
  readonly #host: Host;
  readonly #abilities: ClientAbilities;

  constructor(connection: Connection, host: Host, abilities: ClientAbilities) {
    this.#connection = connection;
    this.#host = host;
    this.#abilities = abilities;
  }

  /** The stored text; null for no file, undefined where the file cannot be looked at. */
  async read(uri: string): Promise<string | null | undefined> {
    if (URI.parse(uri).scheme === 'file' && this.#host.readFile) return this.#host.readFile(uri);
    if (!this.#abilities.readsFiles) return undefined;
    const text: unknown = await sendRequest(this.#connection, READ_FILE, { uri });
    return typeof text === 'string' ? text : null;
  }

  /** The files that were read and are links to this one. */
  linksTo(uri: string): readonly string[] {
    return this.#host.linksTo?.(uri) ?? [];
  }

  /** The texts of the workspace that may be drafts; none where the client does not look for them, or fails to. */
  async find(): Promise<readonly string[]> {
    if (!this.#abilities.readsFiles) return [];
    const uris: unknown = await sendRequest(this.#connection, FIND_TEXTS).catch((error) => {
      this.#connection.console.error(String(error));
    });
    return Array.isArray(uris) ? uris.filter((uri) => typeof uri === 'string') : [];
  }
}
