import { expect, test } from 'vitest';
import { formatNumber } from './number-format';

test.each<[string, readonly (readonly [number, string])[]]>([
  ['decimal', [[12, '12']]],
  [
    'decimalZero',
    [
      [3, '03'],
      [12, '12'],
    ],
  ],
  [
    'chineseCounting',
    [
      [1, '一'],
      [10, '十'],
      [11, '十一'],
      [20, '二十'],
      [21, '二十一'],
      [101, '一〇一'],
    ],
  ],
  [
    'chineseCountingThousand',
    [
      [10, '十'],
      [100, '一百'],
      [103, '一百零三'],
      [110, '一百一十'],
      [1001, '一千零一'],
      [12_003, '一万二千零三'],
    ],
  ],
  [
    'japaneseCounting',
    [
      [11, '十一'],
      [103, '一百三'],
    ],
  ],
  [
    'ideographDigital',
    [
      [10, '一〇'],
      [25, '二五'],
    ],
  ],
  [
    'chineseLegalSimplified',
    [
      [1, '壹'],
      [10, '壹拾'],
      [105, '壹佰零伍'],
    ],
  ],
  [
    'ideographTraditional',
    [
      [1, '甲'],
      [10, '癸'],
      [11, '甲'],
    ],
  ],
  ['ideographZodiac', [[12, '亥']]],
  [
    'decimalEnclosedCircle',
    [
      [0, '⓪'],
      [1, '①'],
      [20, '⑳'],
      [21, '㉑'],
      [50, '㊿'],
      [51, '51'],
    ],
  ],
  [
    'decimalEnclosedParen',
    [
      [2, '⑵'],
      [21, '21)'],
    ],
  ],
  [
    'upperRoman',
    [
      [4, 'IV'],
      [1949, 'MCMXLIX'],
    ],
  ],
  [
    'lowerLetter',
    [
      [1, 'a'],
      [27, 'aa'],
      [28, 'bb'],
    ],
  ],
  ['decimalFullWidth', [[10, '１０']]],
  ['numberInDash', [[1, '- 1 -']]],
  ['none', [[1, '']]],
  ['unknownFormat', [[7, '7']]],
])('%s', (format, rows) => {
  expect(rows.map(([value]) => formatNumber(value, format))).toEqual(rows.map(([, text]) => text));
});

test('a row of one’s own says how many digits', () => {
  expect(formatNumber(7, 'custom', '001, 002, 003, ...')).toBe('007');
});
