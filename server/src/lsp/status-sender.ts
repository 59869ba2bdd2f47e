import type { Connection } from 'vscode-languageserver';
import { fillTemplate } from '../checkup/message';
import { summarise } from '../checkup/summary';
import { RECOGNITION_REASONS } from '../genres/recognition-reasons';
import { STATUS, type StatusParams } from './protocol';
import type { CheckedDocument } from './session';

/** Tells the client what was decided about a document, whenever that is another thing than before. */
export class StatusSender {
  readonly #connection: Connection;
  readonly #last = new Map<string, string>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  send(checked: CheckedDocument): void {
    const status = statusOf(checked);
    const said = JSON.stringify({ ...status, version: 0 });
    if (this.#last.get(status.uri) === said) return;
    this.#last.set(status.uri, said);
    // Fails only when the client is gone.
    this.#connection.sendNotification(STATUS, status).catch(() => {});
  }

  forget(uri: string): void {
    this.#last.delete(uri);
  }
}

/** What was decided about a document. */
export function statusOf({ document, checkup, inForce: { language } }: CheckedDocument): StatusParams {
  const { isDraft, genre, reason } = checkup.recognition;
  const { counts, placeholders, missingSections, ready } = summarise(checkup);
  return {
    uri: document.uri,
    version: document.version,
    isDraft,
    genre: genre && { id: genre.id, name: genre.name[language] },
    reason: fillTemplate(RECOGNITION_REASONS[reason.id][language], reason.values, language),
    findings: counts,
    placeholders,
    missingSections,
    ready,
  };
}
