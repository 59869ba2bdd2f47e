const DIGITS = '〇一二三四五六七八九';

/**
 * Reads a Han numeral from 1 to 99 (一, 十二, 二十, 二十一) that starts at `start`.
 * @returns its value and the UTF-16 column behind it, or null when no numeral stands there.
 */
export function readHanNumeral(text: string, start: number): { value: number; end: number } | null {
  let at = start;
  const tens = digitAt(text, at);
  if (tens > 0) at++;
  if (text[at] !== '十') return tens > 0 ? { value: tens, end: at } : null;
  at++;
  const units = digitAt(text, at);
  if (units > 0) at++;
  return { value: (tens || 1) * 10 + units, end: at };
}

/** Writes 1 to 99 in Han digits (十, not 一十); other numbers come back in Arabic digits. */
export function formatHanNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const units = value % 10;
  return (tens > 1 ? DIGITS[tens] : '') + (tens > 0 ? '十' : '') + (units > 0 ? DIGITS[units] : '');
}

/** Values by UTF-16 code unit: this is asked about at nearly every 是 and 要 of a draft. */
const VALUES = new Uint8Array(0x10000);
for (const [value, char] of [...DIGITS].entries()) VALUES[char.charCodeAt(0)] = value;

/** The digit 1 to 9 at `at`, or 0. 〇 never starts an ordinal. */
function digitAt(text: string, at: number): number {
  return VALUES[text.charCodeAt(at)] ?? 0;
}
