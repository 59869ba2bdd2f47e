import { findTables, type PhraseIndex } from './reading/phrase-index';
import type { LineRule } from './rule';

const WORD = 32;

/**
 * Finds which line rules have to look at a text: one table look-up a character for all rules, instead of one search
 * of the text a rule.
 */
export class Dispatch {
  readonly #rules: readonly LineRule[];
  /** Characters that trigger the same rules are one class; 0 triggers none. */
  readonly #classOf = new Uint8Array(0x10000);
  /** For each class the rules it triggers, as bits in words of 32. */
  readonly #masks: Uint32Array[];
  readonly #always: Uint32Array;
  readonly #rulesOfTable = new Map<PhraseIndex<unknown>, number[]>();
  /** Work space: the rules to ask about the present text, and in which of them each class was last seen. */
  readonly #asked: Uint32Array;
  readonly #seen: Uint32Array;
  #texts = 0;

  constructor(rules: readonly LineRule[]) {
    this.#rules = rules;
    this.#always = this.#noRules();
    this.#masks = [this.#noRules()];
    const byCharacter = new Map<number, number[]>();
    for (const [i, { triggers }] of rules.entries()) {
      if (triggers === '') addBit(this.#always, i);
      for (const trigger of typeof triggers === 'string' ? [triggers] : triggers) {
        if (typeof trigger !== 'string') push(this.#rulesOfTable, trigger, i);
        else for (let at = 0; at < trigger.length; at++) push(byCharacter, trigger.charCodeAt(at), i);
      }
    }
    this.#classify(byCharacter);
    this.#asked = this.#noRules();
    this.#seen = new Uint32Array(this.#masks.length);
  }

  /** Calls `ask` with each rule that may have something to say about `text`, and its number, in the order of the rules. */
  forEach(text: string, ask: (rule: LineRule, index: number) => void): void {
    const asked = this.#find(text);
    for (let word = 0; word < asked.length; word++) {
      let bits = asked[word]!;
      for (let i = word * WORD; bits !== 0; i++, bits >>>= 1) {
        if (bits & 1) ask(this.#rules[i]!, i);
      }
    }
  }

  #find(text: string): Uint32Array {
    const classOf = this.#classOf;
    const asked = this.#asked;
    const seen = this.#seen;
    const present = ++this.#texts;
    asked.set(this.#always);
    for (let at = skipIndent(text); at < text.length; at++) {
      const found = classOf[text.charCodeAt(at)]!;
      if (found === 0 || seen[found] === present) continue;
      seen[found] = present;
      const mask = this.#masks[found]!;
      for (let word = 0; word < mask.length; word++) asked[word]! |= mask[word]!;
    }
    if (this.#rulesOfTable.size === 0) return asked;
    for (const table of findTables(text)) {
      for (const rule of this.#rulesOfTable.get(table) ?? []) addBit(asked, rule);
    }
    return asked;
  }

  #classify(byCharacter: ReadonlyMap<number, readonly number[]>): void {
    const classes = new Map<string, number>();
    for (const [code, rules] of byCharacter) {
      const key = rules.join();
      if (!classes.has(key)) {
        const mask = this.#noRules();
        for (const rule of rules) addBit(mask, rule);
        classes.set(key, this.#masks.push(mask) - 1);
      }
      this.#classOf[code] = classes.get(key)!;
    }
    if (this.#masks.length > 0x100)
      throw new RangeError('More classes of characters than a byte can tell apart');
  }

  #noRules(): Uint32Array {
    return new Uint32Array(Math.ceil(this.#rules.length / WORD));
  }
}

/** Nearly all paragraphs begin with two of these, which are no news to the rules on blanks. */
function skipIndent(text: string): number {
  let at = 0;
  while (text[at] === '\u3000') at++;
  return at === text.length ? 0 : at;
}

function addBit(words: Uint32Array, index: number): void {
  words[Math.floor(index / WORD)]! |= 1 << (index % WORD);
}

function push<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
