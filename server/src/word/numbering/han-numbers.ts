const DIGITS = '〇一二三四五六七八九';

/** 一〇一: digit by digit. */
export function chineseDigits(value: number): string {
  return [...String(value)].map((digit) => DIGITS[Number(digit)] ?? '').join('');
}

/** 一 … 九十九 in words, from 100 on digit by digit (一〇〇), as Word writes chineseCounting. */
export function chineseCounting(value: number): string {
  return value < 100 ? chineseThousands(value) : chineseDigits(value);
}

/**
 * 一百零三: in words. 10 to 19 without 一 before 十, as in Word.
 * @param withZero whether a gap is told by 零; Japanese counting leaves it out
 */
export function chineseThousands(value: number, withZero = true): string {
  const text = inWords(value, '零一二三四五六七八九', ['', '十', '百', '千'], withZero);
  return text.startsWith('一十') ? text.slice(1) : text;
}

/** 壹佰零叁, with the digits given. */
export function formalNumber(value: number, digits: string): string {
  return inWords(value, digits, ['', '拾', '佰', '仟'], true);
}

const GROUPS = ['', '万', '亿'];

function inWords(value: number, digits: string, units: readonly string[], withZero: boolean): string {
  if (value === 0) return withZero ? digits[0]! : '〇';
  let text = '';
  let gap = false;
  for (let place = Math.floor(Math.log10(value)); place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit > 0) {
      if (gap && withZero) text += digits[0];
      text += digits[digit]! + units[place % 4]!;
      gap = false;
    } else gap = text !== '';
    const isGroupEnd = place % 4 === 0 && place > 0;
    if (isGroupEnd && Math.floor(value / 10 ** place) % 10_000 > 0) text += GROUPS[place / 4] ?? '';
  }
  return text;
}
