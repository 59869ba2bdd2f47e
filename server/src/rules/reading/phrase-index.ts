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
const SLOTS = 0x10000;

/**
 * The phrases of all tables. One pass over a text finds them all, and is kept until another text comes: the rules
 * are asked about one line after another, and each of them wants its own table's share.
 */
class PhraseBook {
  /** 1 where some phrase's pair of characters falls: nearly all places of a text are passed over by it. */
  readonly #isTaken = new Uint8Array(SLOTS);
  readonly #entries = new Map<number, Entry[]>();
  readonly #hits = new Map<PhraseIndex<unknown>, PhraseHit<unknown>[]>();
  #text: string | null = null;

  add(entry: Entry): void {
    const { phrase, offset } = entry;
    const pair = phrase.charCodeAt(offset - 1) * SLOTS + phrase.charCodeAt(offset);
    this.#isTaken[hash(phrase.charCodeAt(offset - 1), phrase.charCodeAt(offset))] = 1;
    const known = this.#entries.get(pair);
    if (known) known.push(entry);
    else this.#entries.set(pair, [entry]);
    this.#text = null;
  }

  hitsOf<Row>(index: PhraseIndex<Row>, text: string): readonly PhraseHit<Row>[] {
    if (text !== this.#text) this.#scan(text);
    return (this.#hits.get(index) as PhraseHit<Row>[] | undefined) ?? NO_HITS;
  }

  #scan(text: string): void {
    this.#text = text;
    this.#hits.clear();
    let before = text.charCodeAt(0);
    for (let at = 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (this.#isTaken[hash(before, code)] === 1) this.#compare(text, at, before * SLOTS + code);
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

function hash(first: number, second: number): number {
  return ((first * 31) ^ second) & (SLOTS - 1);
}

const BOOK = new PhraseBook();

/** Finds any of many phrases. All indexes together cost one pass over a text. */
export class PhraseIndex<Row> {
  /** Every text with one of the phrases holds one of these characters. */
  readonly triggers: string;

  /** @param phrasesOf the phrases of a row, each of two UTF-16 units or more */
  constructor(rows: readonly Row[], phrasesOf: (row: Row) => readonly string[]) {
    const keys = new Set<string>();
    for (const row of rows) {
      for (const phrase of phrasesOf(row)) {
        BOOK.add({ index: this, row, phrase, offset: findRarestPair(phrase) });
        keys.add(findRarest(phrase));
      }
    }
    this.triggers = [...keys].join('');
  }

  /** All places in the order of their starts, the longer first where two start together; they may overlap. */
  find(text: string): readonly PhraseHit<Row>[] {
    return BOOK.hitsOf(this, text);
  }
}

/** The commonest characters of official prose, commonest first (counted in reports). */
const COMMON =
  '业的新建化发一展全和人大动实进推国中产设工力加高区成生年务持提增体政有个等作民强能地会重家行不开保在上经改市理入平资制治' +
  '深质项以合量长创施城现用服基好点水为万出省学企优支机育心升对面要科坚济技到村造部三社主度安代农公更党定快级管效事五时场目' +
  '规域文系同分续法品次完自性我员办共领群多通位本融稳态期源是程数标统关投方乡下县教费金革活整局医总四向放了集色落各十来型策' +
  '就元口电与海商防老题护收构查境府打得小协外二组台件营消风把运环居问两前步专批转培导善任引内干流结应名险做达路道众立扩特镇' +
  '准院物亿际联监线过委障月习子精条交间接带战式促第清调均范供南网计健明们取智率划里记每超单决术绿试于值研积解信先模综议意核' +
  '后报极由头校层养案表贸户园果验预旅利及着求突才势比处近础天职游备房格空首门争所西责易链日形兴补书抓检气贫北指住低少广央配' +
  '略督筹底复从示类字难权之常河团义需食置排林确让疗山没情江都评碳算可种东港别车美严至固疆看走最攻破当列起贯给降织思功想断双';

/** Marks and digits stand everywhere; a character outside the list is as rare as can be. */
function rarityOf(char: string): number {
  if (!isHan(char.charCodeAt(0))) return 0;
  const rank = COMMON.indexOf(char);
  return rank < 0 ? COMMON.length : rank;
}

function findRarest(phrase: string): string {
  return [...phrase].reduce((best, char) => (rarityOf(char) > rarityOf(best) ? char : best))[0]!;
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
