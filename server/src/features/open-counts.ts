import type { Line } from '../draft/line';

/** How long a stretch of lines is, in Han characters, and how many placeholders in it are open. */
interface OpenCount {
  readonly characters: number;
  readonly open: number;
}

/** Sums up any stretch of a draft at once, however many are asked for: sections contain each other. */
export class OpenCounts {
  /** At each line what all lines before it hold. */
  readonly #characters: Uint32Array;
  readonly #open: Uint32Array;

  /** @param openOf how many placeholders of a line are open */
  constructor(lines: readonly Line[], leftovers: ReadonlySet<number>, openOf: (line: number) => number) {
    this.#characters = new Uint32Array(lines.length + 1);
    this.#open = new Uint32Array(lines.length + 1);
    for (const [i, { hanCount }] of lines.entries()) {
      const counts = !leftovers.has(i);
      this.#characters[i + 1] = this.#characters[i]! + (counts ? hanCount : 0);
      this.#open[i + 1] = this.#open[i]! + (counts ? openOf(i) : 0);
    }
  }

  /** Lines `[from, end)`; leftover lines count for nothing. */
  between(from: number, end: number): OpenCount {
    return {
      characters: this.#characters[end]! - this.#characters[from]!,
      open: this.#open[end]! - this.#open[from]!,
    };
  }
}
