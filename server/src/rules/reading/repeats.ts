import type { Line } from '../../draft/line';
import { compareLines } from './gather';
import { rememberEach } from './remember';

/** Words that stand in several lines, each with these lines (from 0) in their order. */
export type Repeats = ReadonlyMap<string, readonly number[]>;

const NONE: Repeats = new Map();

/**
 * Finds what stands in more than one line. The counts of the last draft are kept and corrected by the lines that
 * differ, so that a key press in a long draft costs what is repeated there, not the whole text; the answer is a pure
 * function of the lines.
 * @param read the words of a line that count; none of them twice
 */
export function findRepeats(read: (line: Line) => readonly string[]): (lines: readonly Line[]) => Repeats {
  const remembered = rememberEach(read);
  const holders = new Map<string, Set<Line>>();
  const repeated = new Set<string>();
  let known: readonly Line[] = [];
  let answer = NONE;

  const remove = (line: Line) => {
    for (const words of remembered(line)) {
      const held = holders.get(words)!;
      held.delete(line);
      if (held.size < 2) repeated.delete(words);
      if (held.size === 0) holders.delete(words);
    }
  };
  const add = (line: Line) => {
    for (const words of remembered(line)) {
      const held = holders.get(words);
      if (!held) holders.set(words, new Set([line]));
      else if (held.add(line).size > 1) repeated.add(words);
    }
  };
  return (lines) => {
    if (lines === known) return answer;
    const { from, oldEnd, newEnd } = compareLines(known, lines);
    for (let i = from; i < oldEnd; i++) remove(known[i]!);
    for (let i = from; i < newEnd; i++) add(lines[i]!);
    known = lines;
    answer = repeated.size === 0 ? NONE : locate(lines);
    return answer;
  };

  function locate(lines: readonly Line[]): Repeats {
    const wanted = new Set<Line>();
    for (const words of repeated) for (const line of holders.get(words)!) wanted.add(line);
    const places = new Map<string, number[]>();
    for (const [i, line] of lines.entries()) {
      if (!wanted.has(line)) continue;
      for (const words of remembered(line)) {
        if (!repeated.has(words)) continue;
        const found = places.get(words);
        if (found) found.push(i);
        else places.set(words, [i]);
      }
    }
    return places;
  }
}
