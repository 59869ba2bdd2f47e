import { markBlanks, markCharacters } from '../../draft/characters';
import { addToHash } from '../matching/hash';

const BLANK = 2;
const CLAUSE_END = 1;
/** By UTF-16 unit; 0 for what a clause is made of. */
const KIND_OF = markCharacters('。！？；，：');
markBlanks(KIND_OF, BLANK);

/**
 * Calls `found` with each clause of `text[from, end)` that is at least so many UTF-16 units long: with a number that is
 * the same for the same words, and where it stands without the blanks around it (UTF-16 columns).
 */
export function readClauses(
  text: string,
  from: number,
  end: number,
  least: number,
  found: (hash: number, start: number, end: number) => void,
): void {
  let hash = 0;
  let first = -1;
  let last = -1;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    const kind = KIND_OF[code]!;
    if (kind === 0) {
      if (first < 0) first = at;
      last = at + 1;
      hash = addToHash(hash, code);
    } else if (kind === CLAUSE_END && first >= 0) {
      if (last - first >= least) found(hash, first, last);
      hash = 0;
      first = -1;
    }
  }
  if (first >= 0 && last - first >= least) found(hash, first, last);
}
