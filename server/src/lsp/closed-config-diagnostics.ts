import { normaliseUri } from '../profile/config-location';
import type { ConfigProblem } from '../profile/config-problem';
import { toConfigDiagnostics } from './config-diagnostics';
import type { Session } from './session';

/**
 * Publishes what is wrong in configuration files that are in force but not open: nobody asks for those, and a level
 * that does not take would be a riddle. Open ones are answered or published like any document.
 */
export class ClosedConfigDiagnostics {
  readonly #session: Session;
  /** What was published last, for those with problems. */
  readonly #shown = new Map<string, string>();

  constructor(session: Session) {
    this.#session = session;
  }

  async report(problems: ReadonlyMap<string, readonly ConfigProblem[]>): Promise<void> {
    const { config, settings } = this.#session;
    for (const [uri, own] of problems) {
      if (config.openDocument(uri)) continue;
      const text = (await config.source.read(uri)) ?? '';
      this.#send(uri, toConfigDiagnostics(text, own, await settings.language()));
    }
  }

  /** Takes back what was published about a file that is open now, or gone. */
  clear(uri: string): void {
    this.#send(normaliseUri(uri), []);
  }

  #send(uri: string, diagnostics: ReturnType<typeof toConfigDiagnostics>): void {
    const shown = diagnostics.length > 0 ? JSON.stringify(diagnostics) : undefined;
    if (this.#shown.get(uri) === shown) return;
    if (shown === undefined) this.#shown.delete(uri);
    else this.#shown.set(uri, shown);
    // Fails only when the client is gone.
    this.#session.connection.sendDiagnostics({ uri, diagnostics }).catch(() => {});
  }
}
