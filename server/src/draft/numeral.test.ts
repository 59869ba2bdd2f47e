import { expect, test } from 'vitest';
import { formatHanNumeral, readHanNumeral } from './numeral';

test('every number from 1 to 99 is read as it is written', () => {
  for (let value = 1; value <= 99; value++) {
    const text = formatHanNumeral(value);
    expect(readHanNumeral(`第${text}、`, 1)).toEqual({ value, end: 1 + text.length });
  }
});

test.each([
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [21, '二十一'],
])('%i is written %s', (value, text) => expect(formatHanNumeral(value)).toBe(text));

test.each([0, 100, 1.5, -3])('%d has no Han ordinal and stays Arabic', (value) =>
  expect(formatHanNumeral(value)).toBe(String(value)),
);

test.each(['', '〇', '百', 'a'])('%j is no numeral', (text) => expect(readHanNumeral(text, 0)).toBeNull());
