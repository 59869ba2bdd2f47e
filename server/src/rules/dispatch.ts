import type { LineRule } from './rule';

const WORD = 32;

/**
 * Finds which line rules have to look at a text: one table look-up a character for 32 rules, instead of one
 * search of the text a rule.
 */
export class Dispatch {
  readonly #rules: readonly LineRule[];
  /** For each group of 32 rules a mask by character. */
  readonly #masks: readonly Uint32Array[];
  readonly #always: number[];

  constructor(rules: readonly LineRule[]) {
    this.#rules = rules;
    const words = Math.ceil(rules.length / WORD);
    this.#masks = Array.from({ length: words }, () => new Uint32Array(0x10000));
    this.#always = new Array<number>(words).fill(0);
    for (const [i, { triggers }] of rules.entries()) {
      const word = Math.floor(i / WORD);
      const bit = 1 << (i % WORD);
      if (triggers === '') this.#always[word]! |= bit;
      for (let at = 0; at < triggers.length; at++) this.#masks[word]![triggers.charCodeAt(at)]! |= bit;
    }
  }

  /** Calls `ask` with each rule that may have something to say about `text`, in the order of the rules. */
  forEach(text: string, ask: (rule: LineRule) => void): void {
    for (const [word, mask] of this.#masks.entries()) {
      let bits = this.#always[word]!;
      for (let at = 0; at < text.length; at++) bits |= mask[text.charCodeAt(at)]!;
      for (let i = word * WORD; bits !== 0; i++, bits >>>= 1) {
        if (bits & 1) ask(this.#rules[i]!);
      }
    }
  }
}
