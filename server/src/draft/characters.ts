/** First and last code units of Han: 〇, extension A, the common block, compatibility, and the high surrogates of planes 2 and 3. */
const HAN_RANGES = [
  [0x3007, 0x3007],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xd840, 0xd8ff],
  [0xf900, 0xfaff],
] as const;

const HAN = new Uint8Array(0x10000);
markHan(HAN, 1);

/** True for a Han character given by its UTF-16 code unit; of a pair the high surrogate of planes 2 and 3 counts. */
export function isHan(code: number): boolean {
  return HAN[code] === 1;
}

/** Gives a table by UTF-16 code unit this value for all Han characters. */
export function markHan(table: Uint8Array | Uint16Array, value: number): void {
  for (const [first, last] of HAN_RANGES) table.fill(value, first, last + 1);
}

/** A table by UTF-16 code unit, 1 for the characters given: for what looks at every character of a draft. */
export function markCharacters(chars: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let at = 0; at < chars.length; at++) table[chars.charCodeAt(at)] = 1;
  return table;
}

/** How many Han characters stand in `text[start, end)`; a surrogate pair counts once. */
export function countHan(text: string, start = 0, end = text.length): number {
  let count = 0;
  for (let i = start; i < end; i++) count += HAN[text.charCodeAt(i)]!;
  return count;
}

const BLANKS =
  '\t\v\f \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u3000\ufeff';
const BLANK = markCharacters(BLANKS);

/** Gives a table by UTF-16 code unit this value for all blanks. */
export function markBlanks(table: Uint8Array, value: number): void {
  for (let at = 0; at < BLANKS.length; at++) table[BLANKS.charCodeAt(at)] = value;
}

/** True for what a writer sees as blank: space, tab, U+00A0, U+3000, BOM, zero-width space, U+2028. */
export function isBlank(code: number): boolean {
  return BLANK[code] === 1;
}

/** First column at or after `start` that is not blank. */
export function skipBlanks(text: string, start: number): number {
  let at = start;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The column behind the last character before `end` that is not blank; never less than `start`. */
export function trimBlanksEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
