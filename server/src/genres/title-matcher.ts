import type { Genre, SectionDemand } from './genre';
import { kindsOfWords, normaliseTitle } from './kinds-of-title';
import { matchesPhrase, type Phrase, readPhrase } from './phrase';
import type { SectionKind } from './section-kinds';

interface WildPhrase {
  readonly phrase: Phrase;
  readonly demand: number;
}

/**
 * Tells which demands of a genre a title satisfies. Thousands of demands with tens of thousands of phrases cost one
 * look-up a title: whole phrases stand in a map, phrases with stars under their longest literal piece.
 */
export class TitleMatcher {
  readonly #byKind = new Map<SectionKind, number[]>();
  readonly #whole = new Map<string, number[]>();
  readonly #wild = new PieceIndex();

  constructor(demands: readonly SectionDemand[]) {
    for (let i = 0; i < demands.length; i++) {
      for (const kind of demands[i]!.kinds) push(this.#byKind, kind, i);
      for (const title of demands[i]!.titles) this.#addPhrase(title, i);
    }
  }

  /** Indices of the demands that a heading of this title satisfies, ascending; a title comes without its ordinal. */
  demandsOf(title: string): readonly number[] {
    const words = normaliseTitle(title);
    const kinds = kindsOfWords(words);
    const named = this.#named(words);
    if (kinds.length + named.length === 0) return named;
    const found = new Set(named);
    for (const kind of kinds) for (const demand of this.demandsOfKind(kind)) found.add(demand);
    return [...found].sort((a, b) => a - b);
  }

  /** True when the demand has this very title, stars or not, as one of its own. */
  names(demand: number, title: string): boolean {
    return this.#named(normaliseTitle(title)).includes(demand);
  }

  /** Indices of the demands that a section of this kind satisfies. */
  demandsOfKind(kind: SectionKind): readonly number[] {
    return this.#byKind.get(kind) ?? [];
  }

  #addPhrase(title: string, demand: number): void {
    const phrase = readPhrase(title);
    if (phrase.pieces.length === 1) push(this.#whole, normaliseTitle(title), demand);
    else this.#wild.add({ phrase: { pieces: phrase.pieces.map(normalisePiece) }, demand });
  }

  /** Those that have this very title, stars or not, as one of their own. */
  #named(words: string): readonly number[] {
    const whole = this.#whole.get(words);
    const wild = this.#wild.find(words);
    return whole ? [...whole, ...wild] : wild;
  }
}

/** Blanks and quotation marks count in phrases as little as in titles; marks at a piece's end do count. */
function normalisePiece(piece: string): string {
  return piece.replace(/[\s\u3000\u00A0“”‘’"]/g, '');
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

/** Phrases with stars, by their longest literal piece; pieces by their first two characters and their length. */
class PieceIndex {
  readonly #always: number[] = [];
  readonly #byStart = new Map<string, Map<number, Map<string, WildPhrase[]>>>();
  /** 1 for the slot of a character that a piece begins with: nearly all places of a title are passed over by it. */
  readonly #begins = new Uint8Array(0x400);

  add(wild: WildPhrase): void {
    const piece = wild.phrase.pieces.reduce((a, b) => (b.length > a.length ? b : a));
    if (piece === '') {
      this.#always.push(wild.demand);
      return;
    }
    this.#begins[this.#slotOf(piece, 0)] = 1;
    const byLength = getOrAdd(this.#byStart, piece.slice(0, 2), () => new Map());
    const byPiece = getOrAdd(byLength, piece.length, () => new Map<string, WildPhrase[]>());
    getOrAdd(byPiece, piece, (): WildPhrase[] => []).push(wild);
  }

  find(title: string): readonly number[] {
    let found: Set<WildPhrase[]> | null = null;
    for (let at = 0; at < title.length; at++) {
      if (this.#begins[this.#slotOf(title, at)] === 0) continue;
      found ??= new Set();
      this.#findAt(title, at, 2, found);
      this.#findAt(title, at, 1, found);
    }
    if (!found) return this.#always;
    const demands = [...this.#always];
    for (const group of found) {
      for (const { phrase, demand } of group) if (matchesPhrase(phrase, title)) demands.push(demand);
    }
    return demands;
  }

  #slotOf(text: string, at: number): number {
    return text.charCodeAt(at) & (this.#begins.length - 1);
  }

  #findAt(title: string, at: number, start: number, found: Set<WildPhrase[]>): void {
    const byLength = this.#byStart.get(title.slice(at, at + start));
    if (!byLength) return;
    for (const [length, byPiece] of byLength) {
      const group = byPiece.get(title.slice(at, at + length));
      if (group) found.add(group);
    }
  }
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

const matchers = new WeakMap<Genre, TitleMatcher>();

/** The matcher of a genre; made once. */
export function matcherOf(genre: Genre): TitleMatcher {
  let matcher = matchers.get(genre);
  if (!matcher) {
    matcher = new TitleMatcher(genre.sections);
    matchers.set(genre, matcher);
  }
  return matcher;
}
