import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
} from 'vscode-languageserver';
import type { Checkup } from '../checkup/checkup';
import type { ClientAbilities } from './client-abilities';
import { DRAFT_DOCUMENTS, type DraftDocument } from './draft-document';
import type { Host } from './host';
import type { InForce, Settings } from './settings';

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
  readonly documents = new TextDocuments(DRAFT_DOCUMENTS);
  readonly #host: Host;

  constructor(connection: Connection, host: Host, abilities: ClientAbilities, settings: Settings) {
    this.connection = connection;
    this.#host = host;
    this.abilities = abilities;
    this.settings = settings;
  }

  /**
   * Checks an open document, unless its checkup is known.
   * @returns null when it is not open, or no longer
   * @throws ResponseError when the request was cancelled: a synchronous check could not be stopped any more
   */
  async check(uri: string, token?: CancellationToken): Promise<CheckedDocument | null> {
    const document = this.documents.get(uri);
    if (!document) return null;
    const inForce = await this.settings.of(document);
    await this.#host.nextTurn();
    if (token?.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
    if (this.documents.get(uri) !== document) return null;
    return { document, checkup: document.checkup(inForce.profile), inForce };
  }
}
