import type { Draft } from '../../draft/draft';
import type { Line } from '../../draft/line';
import { keep } from '../../draft/memory';
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

/**
 * Keeps the last answer as long as the two sections and the lines in them are the same, wherever these have moved to.
 * The answer has to be a pure function of them, and to count lines from each section's own.
 */
export function rememberSections<T>(
  read: (lines: readonly Line[], first: Section, second: Section) => T,
): (draft: Draft, first: Section, second: Section) => T {
  const lastIn = keep<{ known: KnownSections<T> | null }>(() => ({ known: null }));
  return (draft, first, second) => {
    const { lines } = draft;
    const last = lastIn(draft);
    const { known } = last;
    const isSame =
      known &&
      isSameBelow(known.first, known.lines, first, lines) &&
      isSameBelow(known.second, known.lines, second, lines) &&
      haveMovedAlike(known.first, first, known.second, second);
    if (isSame) return known!.answer;
    const answer = read(lines, first, second);
    last.known = { lines, first, second, answer };
    return answer;
  };
}

interface KnownSections<T> {
  readonly lines: readonly Line[];
  readonly first: Section;
  readonly second: Section;
  readonly answer: T;
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
