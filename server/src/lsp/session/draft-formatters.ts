import {
  type Disposable,
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
} from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { Session } from './session';

/**
 * Offers formatting for the documents that are drafts, one by one, to clients that can be told so. A formatter for all
 * plain text and Markdown would stand in the way of others there.
 */
export class DraftFormatters {
  readonly #session: Session;
  readonly #offers = new Map<string, readonly Promise<Disposable>[]>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Takes note of what a document is. */
  follow(uri: string, isDraft: boolean): void {
    if (!isDraft) this.forget(uri);
    else if (!this.#offers.has(uri)) this.#offer(uri);
  }

  forget(uri: string): void {
    // Refused, or the client is gone: then nothing is offered any more.
    for (const offer of this.#offers.get(uri) ?? []) offer.then((one) => one.dispose()).catch(() => {});
    this.#offers.delete(uri);
  }

  #offer(uri: string): void {
    const { connection, abilities, documents } = this.#session;
    const document = documents.get(uri);
    if (!abilities.registersForFormatting || !document) return;
    const place = placeOf(uri);
    if (!place) return;
    const documentSelector = [{ language: document.languageId, ...place }];
    const { client } = connection;
    this.#offers.set(uri, [
      client.register(DocumentFormattingRequest.type, { documentSelector }),
      client.register(DocumentRangeFormattingRequest.type, { documentSelector }),
    ]);
  }
}

/** VS Code compares a pattern with the path as it is before it reads it as a pattern. */
function placeOf(uri: string): { readonly scheme: string; readonly pattern: string } | null {
  try {
    const { scheme, fsPath } = URI.parse(uri);
    return { scheme, pattern: fsPath };
  } catch {
    // Some editors write paths of networks in a way that is no URI.
    return null;
  }
}
