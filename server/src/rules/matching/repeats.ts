import { compareLines } from '../../draft/compare-lines';
import type { Draft } from '../../draft/draft';
import type { Line } from '../../draft/line';
import { makeRoom } from '../../draft/make-room';
import { keep } from '../../draft/memory';
import { SharedHashes } from './shared-hashes';

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
export function findRepeats(read: ReadStretches): (draft: Draft) => Repeats {
  const holdersIn = keep((draft: Draft) => new Holders(read, draft.lines.length));
  return (draft) => holdersIn(draft).repeatsIn(draft);
}

/** Words are told apart by their hashes first: keeping all words of a draft would cost more than all else. */
class Holders {
  #lines: readonly Line[] = [];
  readonly #read: ReadStretches;
  readonly #hashes: SharedHashes;
  /** By which numbers the hashes know the lines. */
  #numbers: number[] = [];
  #mostNumbers = 0;
  readonly #freeNumbers: number[] = [];
  /**
   * Hash, start and end of each stretch in lines that share something, by the lines' numbers: they are asked for again
   * whenever one of them comes or goes.
   */
  readonly #stretches = new Map<number, readonly number[]>();
  /** Whether they have been asked for more than once: most drafts are only checked, and never edited. */
  #isEdited = false;
  #answer = NONE;
  /** Whether the answer may have changed with the lines that came and went. */
  #isStale = false;

  constructor(read: ReadStretches, lines: number) {
    this.#read = read;
    this.#hashes = new SharedHashes(lines);
  }

  repeatsIn(draft: Draft): Repeats {
    const { lines } = draft;
    if (lines === this.#lines) return this.#answer;
    const { from, oldEnd, newEnd } = compareLines(this.#lines, draft);
    for (let i = from; i < oldEnd; i++) this.#stretches.delete(this.#numbers[i]!);
    this.#isEdited = this.#lines.length > 0;
    this.#isStale = false;
    if (oldEnd === newEnd && newEnd - from === 1) {
      this.#replace(this.#lines[from]!, lines[from]!, this.#numbers[from]!);
    } else {
      this.#readAll(this.#lines, from, oldEnd, (number, hash) => this.#drop(number, hash));
      this.#number(from, oldEnd, newEnd);
      this.#readAll(lines, from, newEnd, (number, hash) => this.#hold(number, hash));
    }
    this.#lines = lines;
    if (this.#isStale) this.#answer = this.#locate(lines);
    else if (oldEnd !== newEnd) this.#answer = moveBelow(this.#answer, oldEnd, newEnd - oldEnd);
    return this.#answer;
  }

  /** Lines that came take the numbers of those that went. */
  #number(from: number, oldEnd: number, newEnd: number): void {
    const free = this.#freeNumbers;
    for (let i = from; i < oldEnd; i++) free.push(this.#numbers[i]!);
    this.#numbers = makeRoom(this.#numbers, from, oldEnd, newEnd, 0);
    for (let i = from; i < newEnd; i++) this.#numbers[i] = free.pop() ?? this.#mostNumbers++;
  }

  /** A key press changes one clause of a paragraph: what else the paragraph shares, it shares as before. */
  #replace(old: Line, line: Line, number: number): void {
    const before = this.#wordsByHash(old);
    const after = this.#wordsByHash(line);
    this.#hashes.open(number);
    for (const [hash, words] of before) if (after.get(hash) !== words) this.#drop(number, hash);
    this.#hashes.open(number);
    for (const [hash, words] of after) if (before.get(hash) !== words) this.#hold(number, hash);
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

  /** Calls `found` with each hash of lines `[from, end)` and the line's number. */
  #readAll(
    lines: readonly Line[],
    from: number,
    end: number,
    found: (number: number, hash: number) => void,
  ): void {
    let number = 0;
    const take = (hash: number) => found(number, hash);
    for (let i = from; i < end; i++) {
      number = this.#numbers[i]!;
      this.#hashes.open(number);
      this.#read(lines[i]!, take);
    }
  }

  #hold(number: number, hash: number): void {
    if (this.#hashes.add(number, hash)) this.#isStale = true;
  }

  #drop(number: number, hash: number): void {
    if (this.#hashes.remove(number, hash)) this.#isStale = true;
  }

  /** Reads the lines that share a hash once more: only equal words are the same. */
  #locate(lines: readonly Line[]): Repeats {
    const places = new Map<string, number[]>();
    for (let i = 0; i < lines.length; i++) {
      const number = this.#numbers[i]!;
      if (!this.#hashes.sharesAny(number)) continue;
      const { text } = lines[i]!;
      const stretches = this.#stretchesOf(lines[i]!, number);
      for (let at = 0; at < stretches.length; at += 3) {
        if (!this.#hashes.isShared(stretches[at]!)) continue;
        const words = text.slice(stretches[at + 1], stretches[at + 2]);
        const found = places.get(words);
        if (!found) places.set(words, [i]);
        else if (found.at(-1) !== i) found.push(i);
      }
    }
    for (const [words, found] of places) if (found.length === 1) places.delete(words);
    return places;
  }

  #stretchesOf(line: Line, number: number): readonly number[] {
    const known = this.#stretches.get(number);
    if (known) return known;
    const stretches: number[] = [];
    this.#read(line, (hash, start, end) => stretches.push(hash, start, end));
    if (this.#isEdited) this.#stretches.set(number, stretches);
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
