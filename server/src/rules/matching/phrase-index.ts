import { markHan } from '../../draft/characters';

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
/** Room for pairs; half of it may be taken. */
const PLACES = 0x4000;

/**
 * The phrases of all tables. One pass over a text finds them all, and is kept until another text comes: the rules
 * are asked about one line after another, and each of them wants its own table's share.
 */
export class PhraseBook {
  /** A bit for each slot that some phrase's pair of characters falls into: nearly all places of a text are passed over by it. */
  readonly taken = new Int32Array(SLOTS >> 5);
  /** The entries of each pair, in a table with open addressing: a `Map` would cost as much as all the rest of the pass. */
  readonly #pairs = new Int32Array(PLACES);
  readonly #entries = new Array<readonly Entry[] | undefined>(PLACES).fill(undefined);
  #pairCount = 0;
  #text: string | null = null;
  /** What was found in the present text: the first `#count` places of both. Kept from text to text. */
  readonly #found: Entry[] = [];
  readonly #starts: number[] = [];
  #count = 0;
  /** By the number of a table what was last found for it, and in which of the texts. */
  readonly #hits: (readonly PhraseHit<unknown>[])[] = [];
  readonly #hitsIn: number[] = [];
  #texts = 0;

  add(entry: Entry): void {
    const { phrase, offset } = entry;
    const pair = pairOf(phrase.charCodeAt(offset - 1), phrase.charCodeAt(offset));
    const slot = slotOf(pair);
    this.taken[slot >> 5]! |= 1 << (slot & 31);
    this.#put(pair, entry);
    this.#text = null;
  }

  /** Begins a text; its pairs of characters have to be met from left to right. */
  open(text: string): void {
    this.#text = text;
    this.#count = 0;
    this.#texts++;
  }

  /**
   * Looks up the pair of characters (UTF-16 units) whose second one stands at column `at` of the opened text; to be
   * called where `isTaken` says so.
   */
  meet(before: number, code: number, at: number): void {
    const entries = this.#entries[this.#placeOf(pairOf(before, code))];
    if (entries !== undefined) this.#compare(entries, at);
  }

  /** Where a pair is in the table, or could be put; no pair is 0. */
  #placeOf(pair: number): number {
    const pairs = this.#pairs;
    let place = slotOf(pair) & (PLACES - 1);
    while (pairs[place] !== pair && pairs[place] !== 0) place = (place + 1) & (PLACES - 1);
    return place;
  }

  /** Most pairs have one entry: an array that is pushed to has room for seventeen. */
  #put(pair: number, entry: Entry): void {
    const place = this.#placeOf(pair);
    const known = this.#entries[place];
    if (known) this.#entries[place] = [...known, entry];
    else {
      if (++this.#pairCount * 2 > PLACES)
        throw new RangeError('More pairs of characters than there is room for');
      this.#pairs[place] = pair;
      this.#entries[place] = [entry];
    }
  }

  /** How many phrases stand in the opened text. */
  get count(): number {
    return this.#count;
  }

  /** The number of the table that the phrase number `i` of the opened text is of. */
  tableAt(i: number): number {
    return this.#found[i]!.index.number;
  }

  hitsOf<Row>(index: PhraseIndex<Row>, text: string): readonly PhraseHit<Row>[] {
    if (text !== this.#text) this.#scan(text);
    if (this.#count === 0) return NO_HITS;
    const { number } = index;
    if (this.#hitsIn[number] !== this.#texts) {
      this.#hits[number] = this.#collect(index);
      this.#hitsIn[number] = this.#texts;
    }
    return this.#hits[number] as readonly PhraseHit<Row>[];
  }

  #scan(text: string): void {
    this.open(text);
    let before = text.charCodeAt(0);
    for (let at = 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isTaken(this.taken, before, code)) this.meet(before, code, at);
      before = code;
    }
  }

  #compare(entries: readonly Entry[], at: number): void {
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i]!;
      const { phrase, offset } = entry;
      const start = at - offset;
      // Of two characters, both have just been seen.
      if (phrase.length > 2 && !standsAt(this.#text!, start, phrase)) continue;
      this.#found[this.#count] = entry;
      this.#starts[this.#count++] = start;
    }
  }

  #collect(index: PhraseIndex<unknown>): readonly PhraseHit<unknown>[] {
    const hits: PhraseHit<unknown>[] = [];
    for (let i = 0; i < this.#count; i++) {
      const { index: table, row, phrase } = this.#found[i]!;
      const start = this.#starts[i]!;
      if (table === index) hits.push({ row, phrase, start, end: start + phrase.length });
    }
    return hits.length > 1 ? hits.sort((a, b) => a.start - b.start || b.end - a.end) : hits;
  }
}

/** Mostly decided by its first character; `startsWith` is a call. */
function standsAt(text: string, start: number, phrase: string): boolean {
  if (start < 0 || start + phrase.length > text.length) return false;
  for (let i = 0; i < phrase.length; i++) {
    if (text.charCodeAt(start + i) !== phrase.charCodeAt(i)) return false;
  }
  return true;
}

function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

/** False for most pairs of characters that no phrase is looked up by. `taken` is that of the book. */
export function isTaken(taken: Int32Array, first: number, second: number): boolean {
  const slot = slotOf(pairOf(first, second));
  return ((taken[slot >> 5]! >>> (slot & 31)) & 1) === 1;
}

function slotOf(pair: number): number {
  return (Math.imul(pair, 0x9e3779b1) >>> 14) & (SLOTS - 1);
}

/** Of all tables of the rules: they see one line before the next. */
export const BOOK = new PhraseBook();

/** Finds any of many phrases. All indexes together cost one pass over a text. */
export class PhraseIndex<Row> {
  static #count = 0;
  /** Of its own, from 0 on. */
  readonly number = PhraseIndex.#count++;

  /** @param phrasesOf the phrases of a row, each of two UTF-16 units or more */
  constructor(rows: readonly Row[], phrasesOf: (row: Row) => readonly string[]) {
    for (const row of rows) {
      for (const phrase of phrasesOf(row)) {
        BOOK.add({ index: this, row, phrase, offset: findRarestPair(phrase) });
      }
    }
  }

  /** All places in the order of their starts, the longer first where two start together; they may overlap. */
  find(text: string): readonly PhraseHit<Row>[] {
    return BOOK.hitsOf(this, text);
  }
}

/** A table of all pairs of one of these characters and one of those behind it: what triggers a rule more rarely than either. */
export function pairs(firsts: string, seconds: string): PhraseIndex<null> {
  return phrases(...[...firsts].flatMap((first) => [...seconds].map((second) => first + second)));
}

/** A table of phrases that only have to be there. */
export function phrases(...all: readonly string[]): PhraseIndex<null> {
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

/** By UTF-16 unit. Marks and digits stand everywhere; a Han character outside the list is as rare as can be. */
const RARITY = new Uint16Array(0x10000);
markHan(RARITY, COMMON.length);
for (let rank = 0; rank < COMMON.length; rank++) RARITY[COMMON.charCodeAt(rank)] = rank;

/** Pairs that are far commoner than their characters (counted in drafts). */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    '没有 涉及 方面 管理 书记 时间 存在 责任 部门 组织 完成 监督 单位 街道 关于 进行 三个 及时 开展 解决 要求 使用 能够 批评 ' +
    '同时 研究 直接 围绕 按照 联系 公司 规定 最后 我们 我局'
  ).split(' '),
);

/** Where the second character of the rarest pair stands; the last one of several. */
function findRarestPair(phrase: string): number {
  let best = 1;
  let rarity = -1;
  for (let at = 1; at < phrase.length; at++) {
    const pair = phrase.slice(at - 1, at + 1);
    // Of 认真认真 the word itself is common, and what joins the two is not.
    const isCommon = COMMON_WORDS.has(pair) || phrase.lastIndexOf(pair) !== phrase.indexOf(pair);
    const ofPair = isCommon ? 0 : RARITY[phrase.charCodeAt(at - 1)]! + RARITY[phrase.charCodeAt(at)]!;
    if (ofPair < rarity) continue;
    rarity = ofPair;
    best = at;
  }
  return best;
}
