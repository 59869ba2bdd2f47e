import { diagnoseConfig } from '../config/config-diagnostics';
import { toDiagnostics } from '../convert/to-diagnostics';
import type { StatusSender } from '../requests/status-sender';
import { isConfigUri } from '../session/config-files';
import type { Session } from '../session/session';

/** Keys follow each other faster than a push is of use; a pulling client asks when it has time by itself. */
export const PAUSE_MS = 40;

/** Sends diagnostics unasked, to clients that cannot ask. */
export class DiagnosticsPublisher {
  readonly #session: Session;
  readonly #status: StatusSender;
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(session: Session, status: StatusSender) {
    this.#session = session;
    this.#status = status;
  }

  /** Publishes when the document has not changed again for a moment. */
  schedule(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    const publish = () => {
      this.#waiting.delete(uri);
      this.#publish(uri).catch((error) => this.#session.connection.console.error(String(error)));
    };
    this.#waiting.set(uri, setTimeout(publish, PAUSE_MS));
  }

  /** Takes back what was published about a document. */
  clear(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    this.#send({ uri, diagnostics: [] });
  }

  async #publish(uri: string): Promise<void> {
    if (isConfigUri(uri)) {
      if (this.#session.documents.get(uri)) {
        this.#send({ uri, diagnostics: await diagnoseConfig(this.#session, uri) });
      }
      return;
    }
    const checked = await this.#session.check(uri);
    if (!checked) return;
    const { abilities } = this.#session;
    this.#status.send(checked);
    this.#send({
      uri,
      ...(abilities.readsDiagnosticVersions ? { version: checked.document.version } : {}),
      diagnostics: toDiagnostics(checked, abilities),
    });
  }

  #send(params: Parameters<Session['connection']['sendDiagnostics']>[0]): void {
    // Fails only when the client is gone.
    this.#session.connection.sendDiagnostics(params).catch(() => {});
  }
}
