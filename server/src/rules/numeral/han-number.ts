const DIGITS = '〇一二三四五六七八九';
const ZEROS = '〇零○◯OoＯ0';

/** The number that Han digits of a year spell (二〇二四), with any sign for zero; NaN for other text. */
export function readHanYear(written: string): number {
  let value = 0;
  for (const char of written) {
    const digit = ZEROS.includes(char) ? 0 : DIGITS.indexOf(char);
    if (digit < 0) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** The Han digit of 0 to 9. */
export function hanDigit(value: number): string {
  return DIGITS[value]!;
}
