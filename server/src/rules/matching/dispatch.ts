import { isHan } from '../../draft/characters';
import type { Line } from '../../draft/line';
import { BOOK, isTaken, type PhraseIndex } from './phrase-index';

/**
 * What has to stand in a line for a reader of lines to be asked about it: one of these characters (UTF-16 units), one
 * of these right behind a Han character, or one phrase of these tables. An empty string: every line.
 */
export type Triggers = string | readonly (string | BehindHan | PhraseIndex<unknown>)[];

interface BehindHan {
  readonly behindHan: string;
}

/** Characters that are a trigger right behind a Han character alone: the dot in `1.` is no news to most rules. */
export function behindHan(characters: string): BehindHan {
  return { behindHan: characters };
}

const WORD = 32;

/**
 * Finds which readers have to look at a line: one table look-up a character for all of them, instead of one search
 * of the line each. The line rules are such readers, and so is what the draft rules gather from the lines.
 */
export class Dispatch {
  #gatherers = 0;
  #rules = 0;
  readonly #always: number[] = [];
  readonly #byCharacter = new Map<number, number[]>();
  readonly #behindHan = new Map<number, number[]>();
  readonly #byTable = new Map<PhraseIndex<unknown>, number[]>();
  #tables: Tables | null = null;

  /** Takes a line rule; gives its number, counted from 0. */
  addRule(triggers: Triggers): number {
    this.#add(WORD + this.#rules, triggers);
    return this.#rules++;
  }

  /** Takes what a draft rule gathers from the lines; gives the bit that stands for it. */
  addGatherer(triggers: Triggers): number {
    if (this.#gatherers === WORD) throw new RangeError('More gatherers than a word has bits');
    this.#add(this.#gatherers, triggers);
    return 1 << this.#gatherers++;
  }

  /**
   * Calls `ask` with the number of each line rule that may have something to say about the line, in their order.
   * @returns the bits of the gatherers to be asked about it
   */
  forEachRule(line: Line, ask: (rule: number) => void): number {
    const asked = this.#find(line.text);
    const gatherers = asked[0]!;
    for (let word = 1; word < asked.length; word++) {
      let bits = asked[word]!;
      while (bits !== 0) {
        const lowest = 31 - Math.clz32(bits & -bits);
        ask((word - 1) * WORD + lowest);
        bits &= bits - 1;
      }
    }
    return gatherers;
  }

  /** The bits of the gatherers to be asked about a line. */
  gatherersOf(line: Line): number {
    return this.#find(line.text)[0]!;
  }

  #find(text: string): Uint32Array {
    this.#tables ??= new Tables(
      WORD + this.#rules,
      this.#always,
      this.#byCharacter,
      this.#behindHan,
      this.#byTable,
    );
    return this.#tables.find(text);
  }

  #add(reader: number, triggers: Triggers): void {
    if (triggers === '') this.#always.push(reader);
    for (const trigger of typeof triggers === 'string' ? [triggers] : triggers) {
      if (typeof trigger === 'string') addEach(this.#byCharacter, trigger, reader);
      else if ('behindHan' in trigger) addEach(this.#behindHan, trigger.behindHan, reader);
      else push(this.#byTable, trigger, reader);
    }
    this.#tables = null;
  }
}

/** All readers of the rules. */
export const DISPATCH = new Dispatch();

/** The look-up tables for a number of readers. */
class Tables {
  /** Characters that trigger the same readers are one class; 0 triggers none. */
  readonly #classOf = new Uint8Array(0x10000);
  /** The class that takes the place of each class behind a Han character; the same one for most. */
  readonly #behindHan: Uint8Array;
  /** For each class the readers it triggers, as bits in words of 32. */
  readonly #masks: Uint32Array[];
  readonly #always: Uint32Array;
  /** By the numbers of the tables. */
  readonly #tableMasks: (Uint32Array | undefined)[] = [];
  /** Work space: the readers of the present text, and in which of them each class was last seen. */
  readonly #asked: Uint32Array;
  readonly #seen: Uint32Array;
  #texts = 0;

  constructor(
    readers: number,
    always: readonly number[],
    byCharacter: ReadonlyMap<number, readonly number[]>,
    behindHan: ReadonlyMap<number, readonly number[]>,
    byTable: ReadonlyMap<PhraseIndex<unknown>, readonly number[]>,
  ) {
    const words = Math.ceil(readers / WORD);
    this.#asked = new Uint32Array(words);
    this.#always = toMask(always, words);
    this.#masks = [toMask([], words)];
    for (const [table, numbers] of byTable) this.#tableMasks[table.number] = toMask(numbers, words);
    const classes = new Map<string, number>();
    const classFor = (numbers: readonly number[], numbersBehindHan: readonly number[]) => {
      const key = `${numbers.join()} ${numbersBehindHan.join()}`;
      if (!classes.has(key)) classes.set(key, this.#masks.push(toMask(numbers, words)) - 1);
      return classes.get(key)!;
    };
    const pairs: [number, number][] = [];
    for (const code of new Set([...byCharacter.keys(), ...behindHan.keys()])) {
      const numbers = byCharacter.get(code) ?? [];
      const more = behindHan.get(code) ?? [];
      const own = classFor(numbers, more);
      pairs.push([own, more.length > 0 ? classFor([...numbers, ...more], []) : own]);
      this.#classOf[code] = own;
    }
    if (this.#masks.length > 0x100)
      throw new RangeError('More classes of characters than a byte can tell apart');
    this.#behindHan = new Uint8Array(this.#masks.length);
    for (const [own, behind] of pairs) this.#behindHan[own] = behind;
    this.#seen = new Uint32Array(this.#masks.length);
  }

  /** Bits, good until the next text. */
  find(text: string): Uint32Array {
    const classOf = this.#classOf;
    const asked = this.#asked;
    const seen = this.#seen;
    const { taken } = BOOK;
    const present = ++this.#texts;
    for (let word = 0; word < asked.length; word++) asked[word] = this.#always[word]!;
    BOOK.open(text);
    let before = 0;
    for (let at = skipIndent(text); at < text.length; at++) {
      const code = text.charCodeAt(at);
      let found = classOf[code]!;
      if (found !== 0) {
        if (isHan(before)) found = this.#behindHan[found]!;
        if (seen[found] !== present) {
          seen[found] = present;
          add(asked, this.#masks[found]!);
        }
      }
      if (isTaken(taken, before, code)) BOOK.meet(before, code, at);
      before = code;
    }
    let last = -1;
    for (let i = 0; i < BOOK.count; i++) {
      const table = BOOK.tableAt(i);
      const mask = table === last ? undefined : this.#tableMasks[table];
      if (mask) add(asked, mask);
      last = table;
    }
    return asked;
  }
}

/** Nearly all paragraphs begin with two of these, which are no news to the rules on blanks. */
function skipIndent(text: string): number {
  let at = 0;
  while (text.charCodeAt(at) === 0x3000) at++;
  return at === text.length ? 0 : at;
}

function toMask(readers: readonly number[], words: number): Uint32Array {
  const mask = new Uint32Array(words);
  for (const reader of readers) mask[Math.floor(reader / WORD)]! |= 1 << (reader % WORD);
  return mask;
}

function add(asked: Uint32Array, mask: Uint32Array): void {
  for (let word = 0; word < mask.length; word++) asked[word]! |= mask[word]!;
}

function addEach(map: Map<number, number[]>, characters: string, reader: number): void {
  for (let at = 0; at < characters.length; at++) push(map, characters.charCodeAt(at), reader);
}

function push<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
