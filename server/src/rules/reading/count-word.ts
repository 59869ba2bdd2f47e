import { isDigit } from '../../draft/characters';
import { readHanNumeral } from '../../draft/numeral';

/** The number that words such as 五, 两, 十二 or 12 say; 0 where they say none, as 三四 does. */
export function readCount(words: string): number {
  if (isDigit(words.charCodeAt(0))) return /^\d{1,4}$/.test(words) ? Number(words) : 0;
  if (words === '两') return 2;
  const read = readHanNumeral(words, 0);
  return read?.end === words.length ? read.value : 0;
}
