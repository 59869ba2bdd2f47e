import type { Line } from '../../draft/line';

/**
 * Keeps the last answer only: the line rules are asked about one line after another, and several of them want
 * the same reading of it.
 */
export function rememberLast<T>(read: (line: Line) => T): (line: Line) => T {
  let known: Line | null = null;
  let answer: T;
  return (line) => {
    if (line !== known) {
      answer = read(line);
      known = line;
    }
    return answer;
  };
}

/** Keeps an answer as long as its line lives: for draft rules, which see all lines again at every key press. */
export function rememberEach<T>(read: (line: Line) => T): (line: Line) => T {
  const known = new WeakMap<Line, { readonly answer: T }>();
  return (line) => {
    const found = known.get(line);
    if (found) return found.answer;
    const answer = read(line);
    known.set(line, { answer });
    return answer;
  };
}
