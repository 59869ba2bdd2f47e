import type { Line } from '../../draft/line';
import type { Section } from '../../draft/section';

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

/**
 * Keeps the last answer as long as the sections and the lines in them are the same. The answer has to be a pure function
 * of them, with places of its own outside no section.
 */
export function rememberSections<T>(
  read: (lines: readonly Line[], ...sections: readonly [Section, Section]) => T,
): (lines: readonly Line[], ...sections: readonly [Section, Section]) => T {
  let known: { lines: readonly Line[]; sections: readonly Section[]; answer: T } | null = null;
  return (lines, ...sections) => {
    const isSame = known?.sections.every((section, i) => {
      return section === sections[i] && isSameBelow(section, known!.lines, lines);
    });
    if (!known || !isSame) known = { lines, sections, answer: read(lines, ...sections) };
    return known.answer;
  };
}

function isSameBelow({ line, endLine }: Section, old: readonly Line[], now: readonly Line[]): boolean {
  for (let i = line; i < endLine; i++) if (old[i] !== now[i]) return false;
  return true;
}
