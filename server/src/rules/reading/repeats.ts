import type { Line } from '../../draft/line';
import { compareLines } from './gather';
import { RecentDrafts } from './recent';

/** Words that stand in several lines, each with these lines (from 0) in their order. */
export type Repeats = ReadonlyMap<string, readonly number[]>;

const NONE: Repeats = new Map();

/**
 * Finds what stands in more than one line. The counts of the last draft are kept and corrected by the lines that
 * differ, so that a key press in a long draft costs what is repeated there, not the whole text; the answer is a pure
 * function of the lines.
 * @param read the words of a line that count
 */
export function findRepeats(read: (line: Line) => readonly string[]): (lines: readonly Line[]) => Repeats {
  const recent = new RecentDrafts(() => new Holders(read));
  return (lines) => recent.of(lines).repeatsIn(lines);
}

class Holders {
  lines: readonly Line[] = [];
  readonly #read: (line: Line) => readonly string[];
  /** Which line has such words; nearly all stand in one only, and a set for each would cost more than all else. */
  readonly #holders = new Map<string, Line | Set<Line>>();
  readonly #repeated = new Set<string>();
  #answer = NONE;
  /** Whether the answer may have changed with the lines that came and went. */
  #isStale = false;

  constructor(read: (line: Line) => readonly string[]) {
    this.#read = read;
  }

  repeatsIn(lines: readonly Line[]): Repeats {
    if (lines === this.lines) return this.#answer;
    const { from, oldEnd, newEnd } = compareLines(this.lines, lines);
    this.#isStale = oldEnd !== newEnd;
    for (let i = from; i < oldEnd; i++) this.#remove(this.lines[i]!);
    for (let i = from; i < newEnd; i++) this.#add(lines[i]!);
    this.lines = lines;
    if (this.#isStale) this.#answer = this.#repeated.size === 0 ? NONE : this.#locate(lines);
    return this.#answer;
  }

  #add(line: Line): void {
    for (const words of this.#read(line)) {
      const held = this.#holders.get(words);
      if (!held) {
        this.#holders.set(words, line);
        continue;
      }
      if (held === line) continue;
      this.#isStale = true;
      if (held instanceof Set) held.add(line);
      else {
        this.#holders.set(words, new Set([held, line]));
        this.#repeated.add(words);
      }
    }
  }

  #remove(line: Line): void {
    for (const words of this.#read(line)) {
      const held = this.#holders.get(words);
      if (held === line) {
        this.#holders.delete(words);
        continue;
      }
      // A line may have the same words twice.
      if (!(held instanceof Set && held.delete(line))) continue;
      this.#isStale = true;
      if (held.size > 1) continue;
      const [other] = held;
      this.#holders.set(words, other!);
      this.#repeated.delete(words);
    }
  }

  #locate(lines: readonly Line[]): Repeats {
    const wordsOf = new Map<Line, string[]>();
    for (const words of this.#repeated) {
      for (const line of this.#holders.get(words) as Set<Line>) {
        const known = wordsOf.get(line);
        if (known) known.push(words);
        else wordsOf.set(line, [words]);
      }
    }
    const places = new Map<string, number[]>();
    for (const [i, line] of lines.entries()) {
      for (const words of wordsOf.get(line) ?? []) {
        const found = places.get(words);
        if (found) found.push(i);
        else places.set(words, [i]);
      }
    }
    return places;
  }
}
