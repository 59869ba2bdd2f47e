import { isHan, markCharacters, skipBlanks, trimBlanksEnd } from '../../draft/characters';
import { addToHash, hashOf, NO_HASH } from './hash';

const CLAUSE_END = markCharacters('。！？；，：');

/**
 * Calls `found` with each clause of `text[from, end)` that has so many Han characters: with the hash of its words, and
 * where it stands without the blanks around it (UTF-16 columns).
 */
export function readClauses(
  text: string,
  from: number,
  end: number,
  leastHan: number,
  found: (hash: number, start: number, end: number) => void,
): void {
  for (let start = from; start < end; ) {
    let hanCount = 0;
    let hash = NO_HASH;
    let at = start;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (isHan(code)) hanCount++;
      else if (CLAUSE_END[code] === 1) break;
      hash = addToHash(hash, code);
    }
    if (hanCount >= leastHan) {
      const first = skipBlanks(text, start);
      const last = trimBlanksEnd(text, first, at);
      found(first === start && last === at ? hash : hashOf(text, first, last), first, last);
    }
    start = at + 1;
  }
}
