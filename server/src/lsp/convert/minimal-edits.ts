import type { Draft } from '../../draft/draft';
import type { Line } from '../../draft/line';
import type { Edit } from '../../rules/rule';

/**
 * The edits that make `after` out of `before`, in order, each no longer than need be: a cursor outside them stays
 * where it is. Lines that both drafts share as objects are known to be untouched, so nothing has to be compared
 * but the gaps between them.
 * @param after what edits have made of `before`
 */
export function minimalEdits(before: Draft, after: Draft): readonly Edit[] {
  if (before === after) return [];
  const places = new Map(before.lines.map((line, i) => [line, i]));
  const edits: Edit[] = [];
  let from = 0;
  let start = 0;
  for (const [i, line] of after.lines.entries()) {
    const place = places.get(line);
    if (place === undefined) continue;
    edits.push(...editGap(before.lines, from, place, after.lines.slice(start, i)));
    from = place + 1;
    start = i + 1;
  }
  edits.push(...editGap(before.lines, from, before.lines.length, after.lines.slice(start)));
  return edits;
}

/** Makes `wanted` of lines `[from, end)`. */
function editGap(
  lines: readonly Line[],
  from: number,
  end: number,
  wanted: readonly Line[],
): readonly Edit[] {
  if (end - from === wanted.length) {
    return wanted.flatMap((line, i) => editText(lines, from + i, from + i + 1, textOf([line])));
  }
  return editText(lines, from, end, textOf(wanted));
}

/** Replaces what differs between the text of lines `[from, end)` and `wanted`. */
function editText(lines: readonly Line[], from: number, end: number, wanted: string): readonly Edit[] {
  const present = textOf(lines.slice(from, end));
  if (present === wanted) return [];
  const head = sharedHead(present, wanted);
  const tail = sharedTail(present, wanted, head);
  const start = placeIn(lines, from, head);
  const stop = placeIn(lines, from, present.length - tail);
  return [
    {
      line: start.line,
      start: start.column,
      endLine: stop.line,
      end: stop.column,
      text: wanted.slice(head, wanted.length - tail),
    },
  ];
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text, lineEnd }) => text + lineEnd).join('');
}

/** How many characters both begin with; never one half of a surrogate pair or of a CRLF. */
function sharedHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length > 0 && (splits(a, length) || splits(b, length)) ? length - 1 : length;
}

/** How many characters both end with, behind the shared head. */
function sharedTail(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head;
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length++;
  return length > 0 && (splits(a, a.length - length) || splits(b, b.length - length)) ? length - 1 : length;
}

/** True when `at` lies inside a surrogate pair or a CRLF. */
function splits(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const next = text.charCodeAt(at);
  if (before === 0x0d) return next === 0x0a;
  return before >= 0xd800 && before <= 0xdbff && next >= 0xdc00 && next <= 0xdfff;
}

/** The place that lies `offset` characters behind the start of line `from`; never inside a line end. */
function placeIn(lines: readonly Line[], from: number, offset: number): { line: number; column: number } {
  let line = from;
  let rest = offset;
  while (line < lines.length && rest >= lengthOf(lines[line]!) && lines[line]!.lineEnd !== '') {
    rest -= lengthOf(lines[line]!);
    line++;
  }
  return { line, column: rest };
}

function lengthOf({ text, lineEnd }: Line): number {
  return text.length + lineEnd.length;
}
