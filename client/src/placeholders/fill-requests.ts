import { Disposable, type TextDocument } from 'vscode';
import { type Request, type Sent, sendRequest } from '../../../server/src/protocol/message';
import type { GapParams } from '../../../server/src/protocol/protocol';
import type { Server } from '../server/server';
import type { Statuses } from '../status/statuses';

/** How long a server that went away is waited for. */
const PATIENCE_MS = 20_000;

/** The server cannot be asked any more. */
export class ServerGone extends Error {}

/** Asks the server about one document; a server that is started again in between is asked again. */
export class FillRequests {
  constructor(
    private readonly server: Server,
    private readonly statuses: Statuses,
    private readonly document: TextDocument,
  ) {}

  /** The parameters that say which place is meant. */
  place(line: number, start: number, end: number, mask: string | null): GapParams {
    return { uri: this.uri, line, start, end, ...(mask === null ? {} : { mask }) };
  }

  /** @throws ServerGone when it does not come back */
  async ask<Params, Answer>(request: Request<Params, Answer>, ...params: Sent<Params>): Promise<Answer> {
    for (let tries = 0; tries < 3; tries++) {
      await this.untilReady();
      try {
        return await sendRequest(this.server.client, request, ...params);
      } catch {
        // The connection broke; that the server is gone may become known a moment later.
        await this.untilChanged();
      }
    }
    throw new ServerGone();
  }

  get uri(): string {
    return this.server.client.code2ProtocolConverter.asUri(this.document.uri);
  }

  /** Only a server that has spoken of the document knows it. */
  private async untilReady(): Promise<void> {
    while (this.server.state !== 'running' || !this.statuses.of(this.document.uri)) {
      if (this.server.state === 'stopped' || this.document.isClosed) throw new ServerGone();
      await this.untilChanged();
    }
  }

  private untilChanged(): Promise<void> {
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void) => {
        clearTimeout(limit);
        listeners.dispose();
        settle();
      };
      const limit = setTimeout(() => finish(() => reject(new ServerGone())), PATIENCE_MS);
      const listeners = Disposable.from(
        this.server.onDidChangeState(() => finish(resolve)),
        this.statuses.onDidChange(() => finish(resolve)),
      );
    });
  }
}
