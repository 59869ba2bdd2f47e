import {
  type CancellationToken,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type Range,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { OpenCounts } from '../desk/open-counts';
import type { Draft } from '../draft/draft';
import type { Section } from '../draft/section';
import type { Language } from '../rules/rule';
import { toRange } from './range';
import type { CheckedDocument, Session } from './session';
import { say } from './words';

/** Titles fit an outline up to here; lead-ins and items without a title are whole clauses. */
const LONGEST_NAME = 40;

const KINDS: Readonly<Record<Section['kind'], SymbolKind>> = {
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
  const symbols = new SymbolMaker(checked).make();
  return session.abilities.nestsSymbols ? symbols : flatten(symbols, textDocument.uri);
}

class SymbolMaker {
  readonly #draft: Draft;
  readonly #counts: OpenCounts;
  readonly #language: Language;

  constructor({ checkup, inForce: { language } }: CheckedDocument) {
    this.#draft = checkup.draft;
    this.#counts = new OpenCounts(checkup);
    this.#language = language;
  }

  make(): DocumentSymbol[] {
    const { title, sections } = this.#draft.outline;
    const children = sections.map((section) => this.#symbolOf(section));
    if (!title) return children;
    const { contentStart, contentEnd } = this.#draft.lines[title.line]!;
    const selectionRange = toRange({ line: title.line, start: contentStart, end: contentEnd });
    const range = this.#rangeOf(title.line, this.#draft.lines.length);
    const detail = this.#detailOf(title.line, this.#draft.lines.length);
    return [{ name: title.text || '…', detail, kind: SymbolKind.File, range, selectionRange, children }];
  }

  #symbolOf(section: Section): DocumentSymbol {
    const { line, endLine, titleEnd } = section;
    const start = section.ordinal?.start ?? section.titleStart;
    return {
      name: this.#nameOf(section),
      detail: this.#detailOf(line, endLine),
      kind: kindOf(section),
      range: this.#rangeOf(line, endLine),
      selectionRange: toRange({ line, start, end: Math.max(start, titleEnd) }),
      children: section.children.map((child) => this.#symbolOf(child)),
    };
  }

  /** An editor refuses a whole outline for one empty name. */
  #nameOf({ line, ordinal, title }: Section): string {
    const marks = ordinal ? this.#draft.lines[line]!.text.slice(ordinal.start, ordinal.end) : '';
    return shorten(marks + title) || '…';
  }

  #detailOf(line: number, endLine: number): string {
    const { characters, open } = this.#counts.between(line, endLine);
    const length = say('length', this.#language, { count: characters });
    return open === 0 ? length : `${length} · ${say('open', this.#language, { count: open })}`;
  }

  #rangeOf(line: number, endLine: number): Range {
    const last = Math.max(line, endLine - 1);
    return {
      start: { line, character: 0 },
      end: { line: last, character: this.#draft.lines[last]!.text.length },
    };
  }
}

/** The top layers look alike in the outline, and unlike those below. */
function kindOf({ kind, ordinal, parent }: Section): SymbolKind {
  const isTop = ordinal ? ordinal.type === 'part' || ordinal.type === 'han' : parent === null;
  return kind === 'heading' && isTop ? SymbolKind.Module : KINDS[kind];
}

function shorten(name: string): string {
  const trimmed = name.trim();
  if (trimmed.length <= LONGEST_NAME) return trimmed;
  // Not between the halves of a surrogate pair.
  return `${trimmed.slice(0, LONGEST_NAME).replace(/[\uD800-\uDBFF]$/, '')}…`;
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
