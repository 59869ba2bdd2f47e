import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { say } from './convert/words';
import type { Session } from './session/session';

/** Answers one request: converts, asks the core, converts back. */
type Answer<Params, Result> = (
  session: Session,
  params: Params,
  token: CancellationToken,
) => Result | Promise<Result>;

/** How a handler says that it was cancelled, or refuses. What a client answers to a question of ours is neither. */
const MEANT = new Set<number>([LSPErrorCodes.RequestCancelled, LSPErrorCodes.RequestFailed]);

/**
 * Makes a request handler that never fails: whatever goes wrong is logged, and the client gets the empty answer,
 * because an editor shows an error box for each failed request.
 * @param empty what is answered then
 */
export function guard<Params, Result>(
  session: Session,
  empty: Result,
  answer: Answer<Params, Result>,
): (params: Params, token: CancellationToken) => Promise<Result> {
  return async (params, token) => {
    try {
      return await answer(session, params, token);
    } catch (error) {
      if (error instanceof ResponseError && MEANT.has(error.code)) throw error;
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      session.connection.console.error(say('failed', 'en', { name: answer.name, reason }));
      return empty;
    }
  };
}
