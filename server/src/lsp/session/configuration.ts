import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { asRecord } from '../../profile/editor-settings';
import type { ClientAbilities } from './client-abilities';

/** The name before the dot of all our settings. */
const SECTION = 'reportCheckup';

/** Where settings come from: the client is asked, or it has sent them of its own accord. */
export class Configuration {
  readonly #connection: Connection;
  readonly #abilities: ClientAbilities;
  #sent: unknown;

  /** @param initial settings from the initialization options, for clients that cannot be asked */
  constructor(connection: Connection, abilities: ClientAbilities, initial: unknown) {
    this.#connection = connection;
    this.#abilities = abilities;
    this.#sent = ownSection(initial);
  }

  /**
   * The value of our section, unchecked.
   * @param uri of the document it is read for; without one, that of the window
   */
  async read(uri?: string): Promise<unknown> {
    if (!this.#abilities.givesSettings) return this.#sent;
    const scope = uri === undefined ? {} : { scopeUri: uri };
    return this.#connection.workspace.getConfiguration({ ...scope, section: SECTION });
  }

  /** Takes what came with `workspace/didChangeConfiguration`; clients that can be asked send nothing of use. */
  accept(settings: unknown): void {
    this.#sent = ownSection(settings);
  }

  /** Has the client tell of changes, where it does not without being asked. */
  watch(): void {
    if (!this.#abilities.registersForSettings) return;
    // Refused: then the settings stay what they are until a restart.
    this.#connection.client
      .register(DidChangeConfigurationNotification.type, { section: SECTION })
      .catch(() => {});
  }
}

/** Some clients send the section, others an object that holds it. */
function ownSection(settings: unknown): unknown {
  return asRecord(settings)[SECTION] ?? settings;
}
