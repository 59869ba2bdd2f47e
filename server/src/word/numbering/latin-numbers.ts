const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
/** Word writes Roman numbers up to this one. */
const MAX_ROMAN = 32_767;

export function roman(value: number): string {
  if (value < 1 || value > MAX_ROMAN) return String(value);
  let rest = value;
  let text = '';
  for (const [size, letter] of ROMAN) {
    text += letter.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return text;
}

/** A … Z, AA, BB … ZZ, AAA: Word repeats the letter. */
export function letters(value: number): string {
  if (value < 1) return '';
  const letter = String.fromCharCode(0x41 + ((value - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(value / 26), 100));
}

/** ① … ⑳, then ㉑ … ㉟ and ㊱ … ㊿; 0 is ⓪. */
export function circled(value: number): string {
  if (value === 0) return '⓪';
  if (value >= 1 && value <= 20) return String.fromCharCode(0x2460 + value - 1);
  if (value >= 21 && value <= 35) return String.fromCharCode(0x3251 + value - 21);
  if (value >= 36 && value <= 50) return String.fromCharCode(0x32b1 + value - 36);
  return String(value);
}

export function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
