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

/** Keeps an answer as long as its line or draft lives: draft rules see all lines again at every key press. */
export function rememberEach<T, Read extends object = Line>(read: (of: Read) => T): (of: Read) => T {
  const known = new WeakMap<Read, { readonly answer: T }>();
  return (of) => {
    const found = known.get(of);
    if (found) return found.answer;
    const answer = read(of);
    known.set(of, { answer });
    return answer;
  };
}
