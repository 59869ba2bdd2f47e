import { isHan } from '../../draft/characters';

/** One place of a phrase in a text, `[start, end)` in UTF-16 columns. */
export interface PhraseHit<Row> {
  readonly row: Row;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** A phrase is looked up by its rarest pair of neighbouring characters. */
interface Entry {
  readonly index: PhraseIndex<unknown>;
  readonly row: unknown;
  readonly phrase: string;
  /** Where in the phrase the second character of the pair stands. */
  readonly offset: number;
}

const NO_HITS: readonly PhraseHit<never>[] = [];
const SLOTS = 0x40000;

/**
 * The phrases of all tables. One pass over a text finds them all, and is kept until another text comes: the rules
 * are asked about one line after another, and each of them wants its own table's share.
 */
export class PhraseBook {
  /** A bit for each slot that some phrase's pair of characters falls into: nearly all places of a text are passed over by it. */
  readonly #taken = new Int32Array(SLOTS >> 5);
  readonly #entries = new Map<number, Entry[]>();
  readonly #hits = new Map<PhraseIndex<unknown>, PhraseHit<unknown>[]>();
  #text: string | null = null;

  add(entry: Entry): void {
    const { phrase, offset } = entry;
    const pair = pairOf(phrase.charCodeAt(offset - 1), phrase.charCodeAt(offset));
    const slot = slotOf(pair);
    this.#taken[slot >> 5]! |= 1 << (slot & 31);
    const known = this.#entries.get(pair);
    if (known) known.push(entry);
    else this.#entries.set(pair, [entry]);
    this.#text = null;
  }

  hitsOf<Row>(index: PhraseIndex<Row>, text: string): readonly PhraseHit<Row>[] {
    return (this.#hitsIn(text).get(index) as PhraseHit<Row>[] | undefined) ?? NO_HITS;
  }

  /** Those of which a phrase stands in the text. */
  tablesIn(text: string): Iterable<PhraseIndex<unknown>> {
    return this.#hitsIn(text).keys();
  }

  #hitsIn(text: string): ReadonlyMap<PhraseIndex<unknown>, PhraseHit<unknown>[]> {
    if (text !== this.#text) this.#scan(text);
    return this.#hits;
  }

  #scan(text: string): void {
    this.#text = text;
    if (this.#hits.size > 0) this.#hits.clear();
    const taken = this.#taken;
    let before = text.charCodeAt(0);
    for (let at = 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const pair = pairOf(before, code);
      const slot = slotOf(pair);
      if ((taken[slot >> 5]! >>> (slot & 31)) & 1) this.#compare(text, at, pair);
      before = code;
    }
    for (const hits of this.#hits.values()) {
      if (hits.length > 1) hits.sort((a, b) => a.start - b.start || b.end - a.end);
    }
  }

  #compare(text: string, at: number, pair: number): void {
    const entries = this.#entries.get(pair);
    if (!entries) return;
    for (const { index, row, phrase, offset } of entries) {
      const start = at - offset;
      if (start < 0 || !text.startsWith(phrase, start)) continue;
      const hit = { row, phrase, start, end: start + phrase.length };
      const known = this.#hits.get(index);
      if (known) known.push(hit);
      else this.#hits.set(index, [hit]);
    }
  }
}

function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

function slotOf(pair: number): number {
  return (Math.imul(pair, 0x9e3779b1) >>> 14) & (SLOTS - 1);
}

/** Of the line rules: they all see one line before the next. */
const BOOK = new PhraseBook();

/** The tables of line rules of which a phrase stands in the text. */
export function findTables(text: string): Iterable<PhraseIndex<unknown>> {
  return BOOK.tablesIn(text);
}

/** Finds any of many phrases. All indexes of one book together cost one pass over a text. */
export class PhraseIndex<Row> {
  readonly #book: PhraseBook;

  /**
   * @param phrasesOf the phrases of a row, each of two UTF-16 units or more
   * @param book a draft rule has a book of its own
   */
  constructor(rows: readonly Row[], phrasesOf: (row: Row) => readonly string[], book: PhraseBook = BOOK) {
    this.#book = book;
    for (const row of rows) {
      for (const phrase of phrasesOf(row)) {
        book.add({ index: this, row, phrase, offset: findRarestPair(phrase) });
      }
    }
  }

  /** All places in the order of their starts, the longer first where two start together; they may overlap. */
  find(text: string): readonly PhraseHit<Row>[] {
    return this.#book.hitsOf(this, text);
  }
}

/** A table of all pairs of one of these characters and one of those behind it: what triggers a rule more rarely than either. */
export function pairs(firsts: string, seconds: string): PhraseIndex<null> {
  const all = [...firsts].flatMap((first) => [...seconds].map((second) => first + second));
  return new PhraseIndex([null], () => all);
}

/** The digits, for `pairs`. */
export const DIGITS = '0123456789';

/** The commonest characters of official prose, commonest first (counted in reports). */
const COMMON =
  '业的新建化发一展全和人大动实进推国中产设工力加高区成生年务持提增体政有个等作民强能地会重家行不开保在上经改市理入平资制治' +
  '深质项以合量长创施城现用服基好点水为万出省学企优支机育心升对面要科坚济技到村造部三社主度安代农公更党定快级管效事五时场目' +
  '规域文系同分续法品次完自性我员办共领群多通位本融稳态期源是程数标统关投方乡下县教费金革活整局医总四向放了集色落各十来型策' +
  '就元口电与海商防老题护收构查境府打得小协外二组台件营消风把运环居问两前步专批转培导善任引内干流结应名险做达路道众立扩特镇' +
  '准院物亿际联监线过委障月习子精条交间接带战式促第清调均范供南网计健明们取智率划里记每超单决术绿试于值研积解信先模综议意核' +
  '后报极由头校层养案表贸户园果验预旅利及着求突才势比处近础天职游备房格空首门争所西责易链日形兴补书抓检气贫北指住低少广央配' +
  '略督筹底复从示类字难权之常河团义需食置排林确让疗山没情江都评碳算可种东港别车美严至固疆看走最攻破当列起贯给降织思功想断双';

const RANKS: ReadonlyMap<string, number> = new Map([...COMMON].map((char, rank) => [char, rank]));

/** Marks and digits stand everywhere; a character outside the list is as rare as can be. */
function rarityOf(char: string): number {
  return isHan(char.charCodeAt(0)) ? (RANKS.get(char) ?? COMMON.length) : 0;
}

/** Where the second character of the rarest pair stands. */
function findRarestPair(phrase: string): number {
  let best = 1;
  for (let at = 2; at < phrase.length; at++) {
    if (pairRarity(phrase, at) > pairRarity(phrase, best)) best = at;
  }
  return best;
}

function pairRarity(phrase: string, at: number): number {
  return rarityOf(phrase[at - 1]!) + rarityOf(phrase[at]!);
}
