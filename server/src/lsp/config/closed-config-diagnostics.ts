import { normaliseUri } from '../../profile/config-location';
import type { ConfigProblem } from '../../profile/config-problem';
import type { Session } from '../session/session';
import { toConfigDiagnostics } from './config-diagnostics';

/**
 * Publishes what is wrong in configuration files that are in force but not open: nobody asks for those, and a level
 * that does not take would be a riddle. Open ones are answered or published like any document.
 */
export class ClosedConfigDiagnostics {
  readonly #session: Session;
  /** What was published last, for those with problems. */
  readonly #shown = new Map<string, string>();
  /** Reported of since all were looked at anew. */
  #inForce = new Set<string>();

  constructor(session: Session) {
    this.#session = session;
  }

  async report(problems: ReadonlyMap<string, readonly ConfigProblem[]>): Promise<void> {
    const { config, settings } = this.#session;
    for (const uri of problems.keys()) this.#inForce.add(uri);
    for (const [uri, own] of problems) {
      if (config.openDocument(uri)) continue;
      const text = (await config.source.read(uri)) ?? '';
      const language = await settings.language();
      // Opened meanwhile.
      if (!config.openDocument(uri)) this.#send(uri, toConfigDiagnostics(text, own, language));
    }
  }

  /** Takes back, once that is done, what was published about files that are not in force any more. */
  async whileLookedAt(look: () => Promise<void>): Promise<void> {
    this.#inForce = new Set();
    await look();
    for (const uri of [...this.#shown.keys()]) if (!this.#inForce.has(uri)) this.clear(uri);
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
