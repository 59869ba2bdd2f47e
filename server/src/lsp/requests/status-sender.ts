import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { fillTemplate } from '../../checkup/message';
import { summarise } from '../../checkup/summary';
import { RECOGNITION_REASONS } from '../../genres/recognition-reasons';
import { sendNotification } from '../../protocol/message';
import { STATUS, type StatusParams } from '../../protocol/protocol';
import { say } from '../convert/words';
import type { DraftFormatters } from '../session/draft-formatters';
import type { CheckedDocument, Session } from '../session/session';
import type { OverviewSender } from './overview-sender';

/** Tells the client what was decided about a document, whenever that is another thing than before, shows its overview, and has it formatted if it is a draft. */
export class StatusSender {
  readonly #session: Session;
  /** Documents of which a client without lenses was told that they may be drafts. */
  readonly #asked = new Set<string>();
  readonly #last = new Map<string, string>();

  readonly #overview: OverviewSender;
  readonly #formatters: DraftFormatters;

  constructor(session: Session, overview: OverviewSender, formatters: DraftFormatters) {
    this.#session = session;
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
    this.#tellOfProbable(checked, status);
    // Fails only when the client is gone.
    sendNotification(this.#session.connection, STATUS, status);
  }

  /** One message a document, in the whole session: an editor without lenses has no better place for a question. */
  #tellOfProbable({ inForce }: CheckedDocument, { uri, isProbable, likelyGenre }: StatusParams): void {
    const { abilities, connection } = this.#session;
    if (!isProbable || abilities.asksAboutDrafts || !inForce.asksAboutDrafts || this.#asked.has(uri)) return;
    this.#asked.add(uri);
    const { language } = inForce;
    const genre = likelyGenre?.name ?? say('anyReport', language, {});
    const message = say('probableElsewhere', language, { file: nameOf(uri), genre });
    connection
      .sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message })
      .catch(() => {});
  }

  forget(uri: string): void {
    this.#last.delete(uri);
  }
}

/** What was decided about a document. */
export function statusOf({ document, checkup, inForce: { language } }: CheckedDocument): StatusParams {
  const { isDraft, genre, reason, isProbable = false, likelyGenre = null } = checkup.recognition;
  const { counts, placeholders, missingSections, ready } = summarise(checkup);
  return {
    uri: document.uri,
    version: document.version,
    isDraft,
    genre: genre && { id: genre.id, name: genre.name[language] },
    isProbable,
    likelyGenre: likelyGenre && { id: likelyGenre.id, name: likelyGenre.name[language] },
    reason: fillTemplate(RECOGNITION_REASONS[reason.id][language], reason.values, language),
    findings: counts,
    placeholders,
    missingSections,
    ready,
  };
}

function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
