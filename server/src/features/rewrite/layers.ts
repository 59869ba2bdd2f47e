import type { Draft } from '../../draft/draft';
import type { Ordinal, OrdinalType } from '../../draft/ordinal';
import { findNumeral, writeLike } from '../../rules/numbering/numeral-span';

/** The layers that a section can move through (GB/T 9704—2012, 7.3.3; ① by custom), each as it is usually written. */
const LADDER: ReadonlyMap<OrdinalType, string> = new Map([
  ['han', '一、'],
  ['han-paren', '（一）'],
  ['arabic', '1.'],
  ['arabic-paren', '（1）'],
  ['circled', '①'],
]);

/** The layers of one draft: those that it uses, and below them the ones that would come next. */
export class Layers {
  readonly #types: readonly OrdinalType[];
  /** How the draft writes an ordinal of each of its layers, by the first one. */
  readonly #models = new Map<OrdinalType, string>();

  constructor({ lines, outline }: Draft) {
    for (const { line, ordinal } of outline.all) {
      if (!ordinal || ordinal.mark + ordinal.label === '' || this.#models.has(ordinal.type)) continue;
      this.#models.set(ordinal.type, lines[line]!.text.slice(ordinal.start, ordinal.end));
    }
    const all = [...LADDER.keys()];
    const deepest = all.findLastIndex((type) => this.#models.has(type));
    this.#types = all.filter((type, i) => i > deepest || this.#models.has(type));
  }

  /** The layer `by` steps below (above, where negative); null where there is none. */
  shift({ type }: Ordinal, by: number): OrdinalType | null {
    const at = this.#types.indexOf(type);
    return at < 0 ? null : (this.#types[at + by] ?? null);
  }

  /** An ordinal of a layer in the draft's own style; null where there is no sign for the number. */
  write(type: OrdinalType, value: number): string | null {
    const model = this.#models.get(type) ?? LADDER.get(type)!;
    const numeral = findNumeral(model, 0, model.length);
    const number = numeral && writeLike(model.slice(numeral.start, numeral.end), value);
    return numeral && number ? model.slice(0, numeral.start) + number + model.slice(numeral.end) : null;
  }
}
