import type { Line } from '../../draft/line';
import { compareLines } from './gather';
import { RecentDrafts } from './recent';

/** Words that stand in several lines, each with these lines (from 0) in their order. */
export type Repeats = ReadonlyMap<string, readonly number[]>;

/**
 * Calls `found` with each stretch `[start, end)` (UTF-16 columns) of a line whose words count, and with a number that
 * is the same for the same words, such as their `sampleHash`.
 */
export type ReadStretches = (line: Line, found: (hash: number, start: number, end: number) => void) => void;

const NONE: Repeats = new Map();

/**
 * Finds what stands in more than one line. The counts of the last draft are kept and corrected by the lines that
 * differ, so that a key press in a long draft costs what is repeated there, not the whole text; the answer is a pure
 * function of the lines.
 * @param read the words of a line that count
 */
export function findRepeats(read: ReadStretches): (lines: readonly Line[]) => Repeats {
  const recent = new RecentDrafts(() => new Holders(read));
  return (lines) => recent.of(lines).repeatsIn(lines);
}

interface Stretch {
  readonly hash: number;
  readonly words: string;
}

/** Words are told apart by their hashes first: keeping all words of a draft would cost more than all else. */
class Holders {
  lines: readonly Line[] = [];
  readonly #read: ReadStretches;
  /** By hash, which line has such words; nearly all stand in one only, and a set for each would add up. */
  readonly #holders = new Map<number, Line | Set<Line>>();
  /** Hashes that several lines share. */
  readonly #shared = new Set<number>();
  /** What was read in lines that share something: all of it is asked for again when lines come or go. */
  readonly #stretches = new Map<Line, readonly Stretch[]>();
  #answer = NONE;
  /** Whether the answer may have changed with the lines that came and went. */
  #isStale = false;

  constructor(read: ReadStretches) {
    this.#read = read;
  }

  repeatsIn(lines: readonly Line[]): Repeats {
    if (lines === this.lines) return this.#answer;
    const { from, oldEnd, newEnd } = compareLines(this.lines, lines);
    this.#isStale = false;
    if (oldEnd === newEnd && newEnd - from === 1) this.#replace(this.lines[from]!, lines[from]!);
    else {
      for (let i = from; i < oldEnd; i++) this.#remove(this.lines[i]!);
      for (let i = from; i < newEnd; i++) this.#add(lines[i]!);
    }
    this.lines = lines;
    if (this.#isStale) this.#answer = this.#shared.size === 0 ? NONE : this.#locate(lines);
    else if (oldEnd !== newEnd) this.#answer = moveBelow(this.#answer, oldEnd, newEnd - oldEnd);
    return this.#answer;
  }

  /** A key press changes one clause of a paragraph: what else the paragraph shares, it shares as before. */
  #replace(old: Line, line: Line): void {
    const before = this.#wordsByHash(old);
    const after = this.#wordsByHash(line);
    this.#stretches.delete(old);
    for (const [hash, words] of before) {
      if (after.get(hash) !== words) this.#drop(hash, old);
      else this.#handOver(hash, old, line);
    }
    for (const [hash, words] of after) if (before.get(hash) !== words) this.#hold(hash, line);
  }

  /** All words of a line that have one number, in their order. */
  #wordsByHash(line: Line): ReadonlyMap<number, string> {
    const all = new Map<number, string>();
    this.#read(line, (hash, start, end) => {
      const words = line.text.slice(start, end);
      const known = all.get(hash);
      all.set(hash, known === undefined ? words : `${known}\n${words}`);
    });
    return all;
  }

  #handOver(hash: number, old: Line, line: Line): void {
    const held = this.#holders.get(hash);
    if (!(held instanceof Set)) this.#holders.set(hash, line);
    else {
      held.delete(old);
      held.add(line);
    }
  }

  #add(line: Line): void {
    this.#read(line, (hash) => this.#hold(hash, line));
  }

  #hold(hash: number, line: Line): void {
    const held = this.#holders.get(hash);
    if (!held) {
      this.#holders.set(hash, line);
      return;
    }
    if (held === line) return;
    this.#isStale = true;
    if (held instanceof Set) held.add(line);
    else {
      this.#holders.set(hash, new Set([held, line]));
      this.#shared.add(hash);
    }
  }

  #remove(line: Line): void {
    this.#stretches.delete(line);
    this.#read(line, (hash) => this.#drop(hash, line));
  }

  #drop(hash: number, line: Line): void {
    const held = this.#holders.get(hash);
    if (held === line) {
      this.#holders.delete(hash);
      return;
    }
    // A line may have the same words twice.
    if (!(held instanceof Set && held.delete(line))) return;
    this.#isStale = true;
    if (held.size > 1) return;
    const [other] = held;
    this.#holders.set(hash, other!);
    this.#shared.delete(hash);
  }

  /** Reads the lines that share a hash once more: only equal words are the same. */
  #locate(lines: readonly Line[]): Repeats {
    const sharing = new Set<Line>();
    for (const hash of this.#shared)
      for (const line of this.#holders.get(hash) as Set<Line>) sharing.add(line);
    const places = new Map<string, number[]>();
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i]!;
      if (!sharing.has(line)) continue;
      for (const { hash, words } of this.#stretchesOf(line)) {
        if (!this.#shared.has(hash)) continue;
        const found = places.get(words);
        if (!found) places.set(words, [i]);
        else if (found.at(-1) !== i) found.push(i);
      }
    }
    for (const [words, found] of places) if (found.length === 1) places.delete(words);
    return places;
  }

  #stretchesOf(line: Line): readonly Stretch[] {
    const known = this.#stretches.get(line);
    if (known) return known;
    const stretches: Stretch[] = [];
    this.#read(line, (hash, start, end) => stretches.push({ hash, words: line.text.slice(start, end) }));
    this.#stretches.set(line, stretches);
    return stretches;
  }
}

/** The same where all lines from `line` on stand `moved` lines further down. */
function moveBelow(repeats: Repeats, line: number, moved: number): Repeats {
  const placed = new Map<string, readonly number[]>();
  for (const [words, lines] of repeats) {
    placed.set(words, lines.at(-1)! < line ? lines : lines.map((at) => (at < line ? at : at + moved)));
  }
  return placed;
}
