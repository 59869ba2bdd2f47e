import type { Line } from './line';
import type { Placeholder } from './placeholder';
import { readFollower } from './placeholder/followers';
import { readSlot } from './placeholder/slot';

/** What an office takes for placeholders besides the usual ones, and what it does not. Compared by identity. */
export interface PlaceholderWords {
  /** Literal marks: `@@`, `【填】`. */
  readonly marks: readonly string[];
  /** Words in which nothing is a placeholder, `*` standing for any characters: `某*公司`, `XX型`. */
  readonly ignore: readonly string[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const known = new WeakMap<PlaceholderWords, WeakMap<Line, Line>>();

/** The line with its placeholders as an office reads them; the very line where that makes no difference. */
export function applyPlaceholderWords(line: Line, words: PlaceholderWords): Line {
  let lines = known.get(words);
  if (!lines) {
    lines = new WeakMap();
    known.set(words, lines);
  }
  let applied = lines.get(line);
  if (!applied) {
    applied = apply(line, words);
    lines.set(line, applied);
  }
  return applied;
}

function apply(line: Line, { marks, ignore }: PlaceholderWords): Line {
  if (line.role !== 'text') return line;
  const own = findMarks(line.text, marks);
  const found = own.length === 0 ? line.placeholders : mergePlaceholders(own, line.placeholders);
  const kept = found.length === 0 ? found : leaveOutIgnored(found, line.text, ignore);
  const isSame = own.length === 0 && kept.length === line.placeholders.length;
  return isSame ? line : { ...line, placeholders: kept };
}

/** Both lists in one; a usual placeholder gives way to an office's own mark at its place. */
function mergePlaceholders(
  own: readonly Placeholder[],
  usual: readonly Placeholder[],
): readonly Placeholder[] {
  let next = 0;
  const apart = usual.filter(({ start, end }) => {
    while (next < own.length && own[next]!.end <= start) next++;
    return next === own.length || end <= own[next]!.start;
  });
  return [...own, ...apart].sort((a, b) => a.start - b.start);
}

function leaveOutIgnored(
  found: readonly Placeholder[],
  text: string,
  ignore: readonly string[],
): readonly Placeholder[] {
  const ignored = ignore.flatMap((phrase) => findPhrase(text, phrase)).sort((a, b) => a.start - b.start);
  if (ignored.length === 0) return found;
  let next = 0;
  let reach = 0;
  return found.filter(({ start, end }) => {
    while (next < ignored.length && ignored[next]!.start <= start)
      reach = Math.max(reach, ignored[next++]!.end);
    return reach < end;
  });
}

/** Where the marks stand; of two that overlap the first, then the longer one counts. */
function findMarks(text: string, marks: readonly string[]): readonly Placeholder[] {
  const places: Stretch[] = [];
  for (const mark of marks) {
    if (mark === '') continue;
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
      places.push({ start: at, end: at + mark.length });
    }
  }
  places.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: Placeholder[] = [];
  for (const { start, end } of places) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const slot = readSlot(text, start, end, readFollower(text, end));
    found.push({ start, end, family: 'word', certainty: 'high', slot });
  }
  return found;
}

/** What a star stands for in running text: a few words of one clause, not half a page. */
const LONGEST_GAP = 24;
const CLAUSE_END = /[，。；！？]/;

/** Where a phrase stands in a text, each time as short as it can; a star at either end adds nothing. */
function findPhrase(text: string, phrase: string): readonly Stretch[] {
  const [first, ...rest] = phrase.split('*').filter((piece) => piece !== '');
  const found: Stretch[] = [];
  if (first === undefined) return found;
  for (let start = text.indexOf(first); start >= 0; ) {
    let end = start + first.length;
    for (const piece of rest) end = end < 0 ? end : findPieceEnd(text, piece, end);
    if (end >= 0) found.push({ start, end });
    start = text.indexOf(first, Math.max(end, start + 1));
  }
  return found;
}

/** Behind the next piece of a phrase; -1 where it is too far away. */
function findPieceEnd(text: string, piece: string, from: number): number {
  const at = text.slice(from, from + LONGEST_GAP + piece.length).indexOf(piece);
  return at < 0 || CLAUSE_END.test(text.slice(from, from + at)) ? -1 : from + at + piece.length;
}
