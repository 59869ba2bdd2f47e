import type { Ending } from '../ending';
import type { Line } from '../line';
import { isOfficeName } from './office';
import { readPaperDate } from './paper-date';
import { lastTextLine, type Words, wordsAt, wordsOf } from './words';

/** So many offices sign a joint paper one below the other. */
const MOST = 6;

/** Who signs: the signature's line, more of them above it, several on one line with wide blanks between. */
export function readSignatures(lines: readonly Line[], ending: Ending, from: number): readonly Words[] {
  const { signatureLine, dateLine, bodyEnd } = ending;
  if (signatureLine < 0) return [];
  const last = wordsOf(lines, signatureLine);
  const date = signatureLine === dateLine ? readPaperDate(lines, dateLine, last.start, last.end) : null;
  const found = [...splitWide(lines, signatureLine, last.start, date?.start ?? last.end)];
  for (let at = signatureLine; found.length < MOST; ) {
    at = lastTextLine(lines, at, Math.max(from, bodyEnd));
    if (at < Math.max(from, bodyEnd) || !isOfficeName(wordsOf(lines, at).text)) break;
    found.unshift(wordsOf(lines, at));
  }
  return found;
}

/** Offices have blanks between them; in 张　三 they belong to the name. */
function* splitWide(lines: readonly Line[], line: number, start: number, end: number): Generator<Words> {
  const text = lines[line]!.text.slice(start, end).trimEnd();
  const pieces = [...text.matchAll(/[^\s\u3000]+/g)];
  if (pieces.length > 1 && pieces.every(([piece]) => isOfficeName(piece))) {
    for (const { index, 0: piece } of pieces) {
      yield wordsAt(lines, line, start + index, start + index + piece.length);
    }
  } else if (text !== '') yield wordsAt(lines, line, start, start + text.length);
}
