import type { Connection } from 'vscode-languageserver';
import { fillTemplate } from '../../checkup/message';
import { summarise } from '../../checkup/summary';
import { RECOGNITION_REASONS } from '../../genres/recognition-reasons';
import { STATUS, type StatusParams } from '../../protocol/protocol';
import type { DraftFormatters } from '../session/draft-formatters';
import type { CheckedDocument } from '../session/session';
import type { OverviewSender } from './overview-sender';

/** Tells the client what was decided about a document, whenever that is another thing than before, shows its overview, and has it formatted if it is a draft. */
export class StatusSender {
  readonly #connection: Connection;
  readonly #last = new Map<string, string>();

  readonly #overview: OverviewSender;
  readonly #formatters: DraftFormatters;

  constructor(connection: Connection, overview: OverviewSender, formatters: DraftFormatters) {
    this.#connection = connection;
    this.#formatters = formatters;
    this.#overview = overview;
  }

  send(checked: CheckedDocument): void {
    this.#overview.send(checked);
    const status = statusOf(checked);
    const said = JSON.stringify({ ...status, version: 0 });
    if (this.#last.get(status.uri) === said) return;
    this.#last.set(status.uri, said);
    this.#formatters.follow(status.uri, status.isDraft);
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
