import { skipBlanks, trimBlanksEnd } from '../../draft/characters';
import { sampleHash } from './hash';

const CLAUSE_END = /[。！？；，：]/g;

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
  for (let start = from; start < end; ) {
    CLAUSE_END.lastIndex = start;
    const stop = CLAUSE_END.test(text) ? Math.min(CLAUSE_END.lastIndex - 1, end) : end;
    if (stop - start >= least) {
      const first = skipBlanks(text, start);
      const last = trimBlanksEnd(text, first, stop);
      if (last - first >= least) found(sampleHash(text, first, last), first, last);
    }
    start = stop + 1;
  }
}
