import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments,
} from 'vscode-languageserver';
import type { Checkup } from '../../checkup/checkup';
import type { ClientAbilities } from './client-abilities';
import { type ConfigFiles, isConfigUri } from './config-files';
import type { DraftDocument } from './draft-document';
import type { Host } from './host';
import type { InForce, Settings } from './settings';
import type { StoredTexts } from './stored-texts';

/** A document with the checkup of its present text, and what is in force for it. */
export interface CheckedDocument {
  readonly document: DraftDocument;
  readonly checkup: Checkup;
  readonly inForce: InForce;
}

/** What all requests of one connection share. */
export class Session {
  readonly connection: Connection;
  readonly abilities: ClientAbilities;
  readonly settings: Settings;
  readonly config: ConfigFiles;
  readonly stored: StoredTexts;
  readonly documents: TextDocuments<DraftDocument>;
  readonly #host: Host;

  constructor(
    connection: Connection,
    host: Host,
    abilities: ClientAbilities,
    documents: TextDocuments<DraftDocument>,
    stored: StoredTexts,
    config: ConfigFiles,
    settings: Settings,
  ) {
    this.connection = connection;
    this.#host = host;
    this.abilities = abilities;
    this.documents = documents;
    this.stored = stored;
    this.config = config;
    this.settings = settings;
  }

  /** The open document of that address, if it may be a draft: a configuration file is none, whatever it says of itself. */
  draftAt(uri: string): DraftDocument | undefined {
    return isConfigUri(uri) ? undefined : this.documents.get(uri);
  }

  /**
   * Checks an open document, unless its checkup is known.
   * @returns null when it is not open, or no longer
   * @throws ResponseError when the request was cancelled: a synchronous check could not be stopped any more
   */
  async check(uri: string, token?: CancellationToken): Promise<CheckedDocument | null> {
    const document = this.draftAt(uri);
    if (!document) return null;
    const inForce = await this.settings.of(document);
    await this.#nextTurn(token);
    if (this.documents.get(uri) !== document) return null;
    return { document, checkup: document.checkup(inForce.profile), inForce };
  }

  /**
   * Checks a text that need not be open; nothing of it is kept.
   * @throws ResponseError when the request was cancelled
   */
  async checkOnce(document: DraftDocument, token?: CancellationToken): Promise<CheckedDocument> {
    const inForce = await this.settings.ofClosed(document);
    await this.#nextTurn(token);
    return { document, checkup: document.checkup(inForce.profile), inForce };
  }

  /** A synchronous check sees no cancellation: this is the last moment to look. */
  async #nextTurn(token: CancellationToken | undefined): Promise<void> {
    await this.#host.nextTurn();
    if (token?.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
  }
}
