import type { Position, Range } from 'vscode-languageserver';

/** Turns UTF-16 offsets of a text into positions; CR, LF and CR LF end a line. */
export class OffsetIndex {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let at = 0; at < text.length; at++) {
      const char = text[at];
      if (char === '\r' && text[at + 1] === '\n') continue;
      if (char === '\n' || char === '\r') starts.push(at + 1);
    }
    this.#starts = starts;
  }

  rangeOf(start: number, end: number): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  positionAt(offset: number): Position {
    let low = 0;
    for (let high = this.#starts.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low, character: offset - this.#starts[low]! };
  }
}
