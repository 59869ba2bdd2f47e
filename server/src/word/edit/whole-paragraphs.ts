import type { WordLine } from '../word-text';
import type { LineChange } from './align-lines';

/** What becomes of a paragraph with soft returns: all its lines, and all that they became. Lines from 0. */
export type ParagraphChange = Omit<LineChange, 'kind'> & { readonly kind: 'paragraph' };
export type TextChange = LineChange | ParagraphChange;

/**
 * Changes of lines with those of paragraphs that have soft returns taken together: a line that goes there or comes is a
 * change inside the paragraph.
 */
export function wholeParagraphs(lines: readonly WordLine[], changes: readonly LineChange[]): TextChange[] {
  const parts = changes.flatMap((change) =>
    change.kind === 'join' ? joinAsChange(lines, change) : [change],
  );
  const became = newPlaces(lines.length, parts);
  const whole = new Map<number, TextChange>();
  const isSoft = (line: number) => line > 0 && lines[line - 1]?.softReturn != null;
  const take = (line: number) => {
    let [from, to] = [line, line + 1];
    while (isSoft(from)) from--;
    while (isSoft(to)) to++;
    const [newFrom, newTo] = [became.starts[from]!, became.ends[to - 1]!];
    whole.set(from, { kind: newFrom === newTo ? 'remove' : 'paragraph', from, to, newFrom, newTo });
    return to;
  };
  const rest: LineChange[] = [];
  for (const change of parts) rest.push(...outside(change, lines, isSoft, take));
  return joinRemovals([...rest, ...whole.values()].sort((a, b) => a.from - b.from || a.newFrom - b.newFrom));
}

/** Removals one behind the other are one. */
function joinRemovals(changes: readonly TextChange[]): TextChange[] {
  const joined: TextChange[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    const follows = last?.kind === 'remove' && change.kind === 'remove' && last.to === change.from;
    if (follows) joined[joined.length - 1] = { ...last, to: change.to, newTo: change.newTo };
    else joined.push(change);
  }
  return joined;
}

/** The parts of a change that touch no paragraph with soft returns; `take` is called for each that one does. */
function* outside(
  change: LineChange,
  lines: readonly WordLine[],
  isSoft: (line: number) => boolean,
  take: (line: number) => number,
): Generator<LineChange> {
  const isMulti = (line: number) => isSoft(line) || lines[line]?.softReturn != null;
  if (change.kind === 'insert') {
    if (isSoft(change.from)) take(change.from);
    else yield change;
    return;
  }
  for (let line = change.from; line < change.to; ) {
    if (isMulti(line)) {
      line = take(line);
      continue;
    }
    let end = line + 1;
    while (end < change.to && !isMulti(end)) end++;
    yield { ...change, from: line, to: end };
    line = end;
  }
}

/** Joined lines of which some are of a paragraph with soft returns: the first becomes all, the others go. */
function joinAsChange(lines: readonly WordLine[], change: LineChange): LineChange[] {
  const { from, to, newFrom, newTo } = change;
  const all = lines.slice(Math.max(from - 1, 0), to);
  if (!all.some(({ softReturn }) => softReturn)) return [change];
  return [
    { kind: 'change', from, to: from + 1, newFrom, newTo },
    { kind: 'remove', from: from + 1, to, newFrom: newTo, newTo },
  ];
}

/** Where what each old line became begins and ends in the new text. */
function newPlaces(count: number, changes: readonly LineChange[]): { starts: number[]; ends: number[] } {
  const [starts, ends]: [number[], number[]] = [[], []];
  let next = 0;
  let at = 0;
  const keepUntil = (line: number) => {
    for (; at < line; at++, next++) {
      starts.push(next);
      ends.push(next + 1);
    }
  };
  for (const { kind, from, to, newTo, newFrom } of changes) {
    keepUntil(from);
    for (; at < to; at++) {
      starts.push(kind === 'remove' ? newFrom : at === from ? newFrom : newTo);
      ends.push(kind === 'remove' ? newFrom : newTo);
    }
    next = newTo;
  }
  keepUntil(count);
  return { starts, ends };
}
