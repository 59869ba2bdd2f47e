import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';

/** The tokens that were last sent for each document, so that the next ones can be told by what is different. */
export class TokenMemory {
  readonly #sent = new Map<string, Required<SemanticTokens>>();

  keep(uri: string, resultId: string, data: number[]): SemanticTokens {
    const tokens = { resultId, data };
    this.#sent.set(uri, tokens);
    return tokens;
  }

  /** The new tokens, as an edit of the ones the client has where those are still known. */
  replace(
    uri: string,
    previousResultId: string,
    resultId: string,
    data: number[],
  ): SemanticTokens | SemanticTokensDelta {
    const known = this.#sent.get(uri);
    const tokens = this.keep(uri, resultId, data);
    if (known?.resultId !== previousResultId) return tokens;
    return { resultId, edits: findEdit(known.data, data) };
  }

  forget(uri: string): void {
    this.#sent.delete(uri);
  }
}

function findEdit(before: readonly number[], after: readonly number[]): SemanticTokensDelta['edits'] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const deleteCount = before.length - start - tail;
  const data = after.slice(start, after.length - tail);
  return deleteCount + data.length === 0 ? [] : [{ start, deleteCount, data }];
}
