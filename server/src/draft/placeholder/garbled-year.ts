import { isDigit } from '../characters';
import type { PlaceholderReading } from '../placeholder';
import { isWord } from './neighbours';

/** What sites and templates put for the last two digits of a year: 20##年, 20PC年, 20NN年, 20yy年, 20……年. */
const GARBLED = /(?:19|20)(?:##|＃＃|PC|pc|NN|nn|YY|yy|\?\?|？？|…{1,2}|\.\.)(?=\s?年)/y;

/** Reads a year of four places whose last two are no digits, from the first of those. */
export function readGarbledYear(text: string, at: number): PlaceholderReading | null {
  const start = at - 2;
  if (start < 0 || !isDigit(text.charCodeAt(at - 1)) || (start > 0 && isWord(text.charCodeAt(start - 1))))
    return null;
  GARBLED.lastIndex = start;
  if (!GARBLED.test(text)) return null;
  return { start, end: GARBLED.lastIndex, family: 'masked-date', certainty: 'high', slot: 'year' };
}

/** …年…月…日, ……年……月: dots where the figures are to stand. */
const DOTTED = /(?:…{1,2}年…{1,2}月(?:…{1,2}日)?|…{1,2}月…{1,2}日)/y;

/** Reads a date of dots, or a year that ends in them. */
export function readDots(text: string, at: number): PlaceholderReading | null {
  if (text[at - 1] === '…') return null;
  DOTTED.lastIndex = at;
  if (DOTTED.test(text))
    return { start: at, end: DOTTED.lastIndex, family: 'masked-date', certainty: 'high', slot: 'date' };
  return readGarbledYear(text, at);
}
