import type {
  CancellationToken,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensLegend,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { findTokens, TOKEN_KINDS, type TokenKind, type TokenLine } from '../../features/find-tokens';
import { nameResult } from '../convert/name-result';
import type { CheckedDocument, Session } from '../session/session';
import { TokenMemory } from './token-memory';

/** The types as the extension's manifest declares them, `semanticTokenTypes`. */
export const TOKEN_TYPES: Readonly<Record<TokenKind, string>> = {
  title: 'reportTitle',
  heading: 'reportHeading',
  runInTitle: 'reportRunInTitle',
  ordinal: 'reportOrdinal',
  item: 'reportItem',
  placeholder: 'reportPlaceholder',
};

export const TOKEN_LEGEND: SemanticTokensLegend = {
  tokenTypes: TOKEN_KINDS.map((kind) => TOKEN_TYPES[kind]),
  tokenModifiers: [],
};

/** Nothing is coloured in a text that is no draft. */
const NO_TOKENS: SemanticTokens = { data: [] };

/** Answers the requests `textDocument/semanticTokens/…`, and forgets what it was asked when a document is closed. */
export function answerSemanticTokens() {
  const memory = new TokenMemory();

  async function full(
    session: Session,
    { textDocument: { uri } }: SemanticTokensParams,
    token: CancellationToken,
  ): Promise<SemanticTokens> {
    const checked = await checkDraft(session, uri, token);
    if (!checked) return NO_TOKENS;
    return memory.keep(uri, nameResult(checked), encodeAll(checked));
  }

  async function delta(
    session: Session,
    { textDocument: { uri }, previousResultId }: SemanticTokensDeltaParams,
    token: CancellationToken,
  ): Promise<SemanticTokens | SemanticTokensDelta> {
    const checked = await checkDraft(session, uri, token);
    if (!checked) return NO_TOKENS;
    const resultId = nameResult(checked);
    if (resultId === previousResultId) return { resultId, edits: [] };
    return memory.replace(uri, previousResultId, resultId, encodeAll(checked));
  }

  async function range(
    session: Session,
    { textDocument: { uri }, range: { start, end } }: SemanticTokensRangeParams,
    token: CancellationToken,
  ): Promise<SemanticTokens> {
    const checked = await checkDraft(session, uri, token);
    return checked ? { data: encode(findTokens(checked.checkup, start.line, end.line + 1)) } : NO_TOKENS;
  }

  return { full, delta, range, forget: (uri: string) => memory.forget(uri), none: NO_TOKENS };
}

async function checkDraft(
  session: Session,
  uri: string,
  token: CancellationToken,
): Promise<CheckedDocument | null> {
  const checked = await session.check(uri, token);
  return checked?.checkup.recognition.isDraft ? checked : null;
}

function encodeAll({ checkup }: CheckedDocument): number[] {
  return encode(findTokens(checkup, 0, checkup.draft.lines.length));
}

/** Five numbers a token, each place told from the one before it. */
function encode(found: readonly TokenLine[]): number[] {
  const data: number[] = [];
  let lastLine = 0;
  for (const { line, tokens } of found) {
    let lastStart = 0;
    for (const { start, end, kind } of tokens) {
      data.push(line - lastLine, start - lastStart, end - start, TOKEN_KINDS.indexOf(kind), 0);
      lastLine = line;
      lastStart = start;
    }
  }
  return data;
}
