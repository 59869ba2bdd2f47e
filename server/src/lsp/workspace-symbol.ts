import type { CancellationToken, SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { listEntries } from '../desk/outline-entries';
import { searchEntries } from '../desk/search-entries';
import { SYMBOL_KINDS } from './document-symbol';
import { toStretchRange } from './range';
import type { Session } from './session';

/** More than anyone reads through; the query narrows it. */
const MOST_SYMBOLS = 200;

/** Answers `workspace/symbol`: titles and sections of all open drafts. */
export async function workspaceSymbols(
  session: Session,
  { query }: WorkspaceSymbolParams,
  token: CancellationToken,
): Promise<SymbolInformation[]> {
  const symbols: SymbolInformation[] = [];
  for (const uri of session.documents.keys()) {
    const checked = await session.check(uri, token);
    if (!checked?.checkup.recognition.isDraft) continue;
    for (const { entry, container } of searchEntries(listEntries(checked.checkup), query)) {
      symbols.push({
        name: entry.name,
        kind: SYMBOL_KINDS[entry.kind],
        location: { uri, range: toStretchRange(entry.heading) },
        ...(container !== null && { containerName: container }),
      });
      if (symbols.length >= MOST_SYMBOLS) return symbols;
    }
  }
  return symbols;
}
