import type {
  Position,
  TextDocumentContentChangeEvent,
  TextDocumentsConfiguration,
} from 'vscode-languageserver';
import { Checkup } from '../../checkup/checkup';
import { Draft, type LineChange } from '../../draft/draft';
import type { DraftFormat } from '../../draft/format';
import type { Profile } from '../../profile/profile';
import { mergeChanges } from './merge-changes';

/** The language that says of a text that it is a draft. */
const DRAFT_LANGUAGE = 'report-draft';

const FORMATS: ReadonlyMap<string, DraftFormat> = new Map([
  ['markdown', 'markdown'],
  [DRAFT_LANGUAGE, 'report'],
]);

/** The language of VS Code that a text of this format has. */
export function languageIdOf(format: DraftFormat): string {
  const found = [...FORMATS].find(([, one]) => one === format);
  return found ? found[0] : 'plaintext';
}

/** More changes than a hand makes between two checks; each costs a walk over the lines, so these become one. */
const MOST_PENDING = 100;

let opened = 0;

/**
 * An open document: its draft, kept up to date change by change, and the checkup of it that diagnostics, hover,
 * bulb and fix-all share.
 */
export class DraftDocument {
  readonly uri: string;
  readonly languageId: string;
  /** Tells a document from an earlier one of the same address, whose versions began at 1 as well. */
  readonly serial = ++opened;
  #version: number;
  #draft: Draft;
  #checkup: Checkup | null = null;
  /** What was changed since that checkup. */
  #pending: LineChange[] = [];

  constructor(uri: string, languageId: string, version: number, text: string) {
    this.uri = uri;
    this.languageId = languageId;
    this.#version = version;
    this.#draft = Draft.parse(text, FORMATS.get(languageId) ?? 'plain');
  }

  get version(): number {
    return this.#version;
  }

  get draft(): Draft {
    return this.#draft;
  }

  get isDeclaredDraft(): boolean {
    return this.languageId === DRAFT_LANGUAGE;
  }

  /** Applies changes in their order. Places outside the text count as the nearest one inside. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    this.#version = version;
    for (const change of changes) {
      if ('range' in change && change.range) this.#edit(change.range.start, change.range.end, change.text);
      else this.#replace(change.text);
    }
  }

  /** The checkup of the present text under a profile. The same one as long as neither changes. */
  checkup(profile: Profile): Checkup {
    if (this.#checkup?.profile !== profile) this.#checkup = Checkup.of(this.#draft, profile);
    else if (this.#pending.length > 0) this.#checkup = this.#checkup.after(this.#draft, this.#pending);
    this.#pending = [];
    return this.#checkup;
  }

  #edit(start: Position, end: Position, text: string): void {
    const [from, to] = isBefore(end, start) ? [end, start] : [start, end];
    const { draft, change } = this.#draft.edit(placeAt(from), placeAt(to), asText(text));
    this.#draft = draft;
    this.#pending.push(change);
    if (this.#pending.length > MOST_PENDING) this.#pending = [this.#pending.reduce(mergeChanges)];
  }

  #replace(text: string): void {
    this.#draft = Draft.parse(asText(text), this.#draft.format);
    this.#checkup = null;
    this.#pending = [];
  }
}

/** Has `TextDocuments` keep our documents in place of its own, which know nothing but offsets. */
export const DRAFT_DOCUMENTS: TextDocumentsConfiguration<DraftDocument> = {
  create: (uri, languageId, version, text) => new DraftDocument(uri, languageId, version, asText(text)),
  update(document, changes, version) {
    document.update(changes, version);
    return document;
  },
};

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function placeAt({ line, character }: Position): { line: number; column: number } {
  return { line: asIndex(line), column: asIndex(character) };
}

/** Nobody checks what comes over the wire. */
function asIndex(value: unknown): number {
  return Number.isInteger(value) ? (value as number) : 0;
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
