import {
  type CancellationToken,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { countOpen } from '../../checkup/open-placeholders';
import { listEntries, type OutlineEntry } from '../../features/outline-entries';
import type { Language } from '../../rules/rule';
import { describeCount } from '../convert/describe-count';
import { toStretchRange } from '../convert/range';
import type { Session } from '../session/session';

export const SYMBOL_KINDS: Readonly<Record<OutlineEntry['kind'], SymbolKind>> = {
  title: SymbolKind.File,
  top: SymbolKind.Module,
  heading: SymbolKind.Namespace,
  'run-in': SymbolKind.Field,
  item: SymbolKind.String,
  'lead-in': SymbolKind.Event,
  attachment: SymbolKind.Object,
};

/** Answers `textDocument/documentSymbol`: the outline of a draft. Other texts have one of the editor's own. */
export async function documentSymbols(
  session: Session,
  { textDocument }: DocumentSymbolParams,
  token: CancellationToken,
): Promise<DocumentSymbol[] | SymbolInformation[]> {
  const checked = await session.check(textDocument.uri, token);
  if (!checked?.checkup.recognition.isDraft) return [];
  const { language } = checked.inForce;
  const symbols = listEntries(checked.checkup, countOpen(checked.checkup)).map((entry) =>
    toSymbol(entry, language),
  );
  return session.abilities.nestsSymbols ? symbols : flatten(symbols, textDocument.uri);
}

function toSymbol(entry: OutlineEntry, language: Language): DocumentSymbol {
  return {
    name: entry.name,
    detail: describeCount(entry, language),
    kind: SYMBOL_KINDS[entry.kind],
    range: toStretchRange(entry.stretch),
    selectionRange: toStretchRange(entry.heading),
    children: entry.children.map((child) => toSymbol(child, language)),
  };
}

function flatten(symbols: readonly DocumentSymbol[], uri: string, container?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    {
      name,
      kind,
      location: { uri, range },
      ...(container === undefined ? {} : { containerName: container }),
    },
    ...flatten(children ?? [], uri, name),
  ]);
}
