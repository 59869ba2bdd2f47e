import type { Line } from '../../draft/line';
import { isSameSection } from '../../draft/same-outline';
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
 * Keeps the last answer as long as the two sections and the lines in them are the same, wherever these have moved to.
 * The answer has to be a pure function of them, and to count lines from each section's own.
 */
export function rememberSections<T>(
  read: (lines: readonly Line[], first: Section, second: Section) => T,
): (lines: readonly Line[], first: Section, second: Section) => T {
  let known: { lines: readonly Line[]; first: Section; second: Section; answer: T } | null = null;
  return (lines, first, second) => {
    const isSame =
      known &&
      isSameBelow(known.first, known.lines, first, lines) &&
      isSameBelow(known.second, known.lines, second, lines) &&
      haveMovedAlike(known.first, first, known.second, second);
    if (!known || !isSame) known = { lines, first, second, answer: read(lines, first, second) };
    return known.answer;
  };
}

function isSameBelow(old: Section, oldLines: readonly Line[], now: Section, lines: readonly Line[]): boolean {
  const moved = now.line - old.line;
  for (let i = old.line; i < old.endLine; i++) if (oldLines[i] !== lines[i + moved]) return false;
  return old === now || isSameSection(old, now, moved);
}

/** Of two sections one may lie inside the other: then it matters where. */
function haveMovedAlike(oldFirst: Section, first: Section, oldSecond: Section, second: Section): boolean {
  const areApart = first.endLine <= second.line || second.endLine <= first.line;
  const wereApart = oldFirst.endLine <= oldSecond.line || oldSecond.endLine <= oldFirst.line;
  return (areApart && wereApart) || first.line - oldFirst.line === second.line - oldSecond.line;
}
