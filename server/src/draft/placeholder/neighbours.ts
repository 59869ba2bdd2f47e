import { isBlank, isDigit, isHan } from '../characters';

/** ASCII or full-width letter or digit: a mask that touches one is part of a longer token (XXL, 12X, ＸＸＬ). */
export function isWord(code: number): boolean {
  return isLetter(code) || isDigit(code) || (code >= 0xff10 && code <= 0xff19);
}

/** ASCII or full-width Latin letter. */
export function isLetter(code: number): boolean {
  const low = code | 0x20;
  return (
    (low >= 0x61 && low <= 0x7a) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)
  );
}

/** ASCII or full-width digit. */
export function isAnyDigit(code: number): boolean {
  return isDigit(code) || (code >= 0xff10 && code <= 0xff19);
}

/** 〇 and ○ are not among them: they are what the others tell apart from a mask. */
const HAN_DIGITS = '一二三四五六七八九零';

/** Han digit of a year written out: 二〇〇八年. */
export function isHanDigit(char: string | undefined): boolean {
  return char !== undefined && char !== '' && HAN_DIGITS.includes(char);
}

/** Han or Chinese punctuation (《 。 “ ， （ ：): shows that the text around is Chinese. */
export function isChinese(code: number): boolean {
  return (
    isHan(code) ||
    (code >= 0x3001 && code <= 0x301f) ||
    (code >= 0x2014 && code <= 0x2026) ||
    (code >= 0xff01 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff20) ||
    (code >= 0xff3b && code <= 0xff40)
  );
}

/** Behind the run of equal characters that starts at `at`. */
export function skipRun(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let end = at + 1;
  while (end < text.length && text.charCodeAt(end) === code) end++;
  return end;
}

/** How far a look to either side goes: keeps the search linear whatever the line is. */
const REACH = 10;

/** Column of the nearest character before `start` that is not blank; -1 when none is near. */
export function before(text: string, start: number): number {
  const limit = Math.max(0, start - REACH);
  for (let at = start - 1; at >= limit; at--) if (!isBlank(text.charCodeAt(at))) return at;
  return -1;
}

/** Column of the nearest character at or behind `end` that is not blank; -1 when none is near. */
export function behind(text: string, end: number): number {
  const limit = Math.min(text.length, end + REACH);
  for (let at = end; at < limit; at++) if (!isBlank(text.charCodeAt(at))) return at;
  return -1;
}

/** True when Chinese stands near `text[start, end)`, with nothing but blanks, ASCII marks, digits and masks of the same kind between. */
export function standsInChinese(text: string, start: number, end: number): boolean {
  const mask = text.charCodeAt(end - 1);
  for (let at = start - 1; at >= 0 && at >= start - REACH; at--) {
    const code = text.charCodeAt(at);
    if (isChinese(code)) return true;
    if (isLetter(code) && code !== mask) break;
  }
  for (let at = end; at < text.length && at < end + REACH; at++) {
    const code = text.charCodeAt(at);
    if (isChinese(code)) return true;
    if (isLetter(code) && code !== mask) break;
  }
  return false;
}

const CLOSING = '，。；：！？、,.;:!?）)】]》〉”’"\'〕〗」』|…—/';

/** True when a word that ends at `end` is complete: line end, blank, punctuation or a closing bracket follows. */
export function endsWord(text: string, end: number): boolean {
  return end >= text.length || isBlank(text.charCodeAt(end)) || CLOSING.includes(text[end]!);
}
