import type { CancellationToken, SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { findLeftoverLines } from '../../draft/find-leftover-lines';
import { listEntries, type OutlineEntry } from '../../features/outline-entries';
import { searchEntries } from '../../features/search-entries';
import { genresInForce } from '../config/genres-in-force';
import { toStretchRange } from '../convert/range';
import type { OtherDrafts } from '../session/other-drafts';
import type { Session } from '../session/session';
import { SYMBOL_KINDS } from './document-symbol';

/** More than anyone reads through; the query narrows it. */
const MOST_SYMBOLS = 200;

/** Makes the answer to `workspace/symbol`: titles and sections of the drafts that are open, then of those stored. */
export function answerWorkspaceSymbols(drafts: OtherDrafts) {
  return async function workspaceSymbols(
    session: Session,
    { query }: WorkspaceSymbolParams,
    token: CancellationToken,
  ): Promise<SymbolInformation[]> {
    const symbols: SymbolInformation[] = [];
    const uris = session.documents.keys();
    for (const uri of uris) {
      const checked = await session.check(uri, token);
      if (checked?.checkup.recognition.isDraft) add(symbols, uri, listEntries(checked.checkup), query);
      if (symbols.length >= MOST_SYMBOLS) return symbols;
    }
    for (const { uri, draft } of await drafts.near(uris[0] ?? '', await genresInForce(session, uris[0]))) {
      if (symbols.length >= MOST_SYMBOLS || token.isCancellationRequested) break;
      if (session.documents.get(uri)) continue;
      const leftovers = findLeftoverLines(draft.lines, draft.outline);
      add(symbols, uri, listEntries({ draft, leftovers }), query);
    }
    return symbols;
  };
}

function add(
  symbols: SymbolInformation[],
  uri: string,
  entries: readonly OutlineEntry[],
  query: string,
): void {
  for (const { entry, container } of searchEntries(entries, query)) {
    if (symbols.length >= MOST_SYMBOLS) return;
    symbols.push({
      name: entry.name,
      kind: SYMBOL_KINDS[entry.kind],
      location: { uri, range: toStretchRange(entry.heading) },
      ...(container !== null && { containerName: container }),
    });
  }
}
