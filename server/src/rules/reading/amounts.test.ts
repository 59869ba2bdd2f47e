import { expect, test } from 'vitest';
import { Draft } from '../../draft/draft';
import { amountsIn, amountsWithin, inWordsOf, makesUp } from './amounts';

const amountsOf = (text: string) => amountsIn(Draft.parse(text, 'plain').lines[0]!);

test.each<[string, readonly (readonly [number, string, boolean])[]]>([
  ['收菌棒3.5万袋、苗木1.2万株', [[12000, '株', false]]],
  [
    '下拨1,200元、8％',
    [
      [1200, '元', false],
      [8, '%', false],
    ],
  ],
  [
    '约30户、20余人、6台以上',
    [
      [30, '户', true],
      [20, '人', true],
      [6, '台', true],
    ],
  ],
  [
    '第12次、XX人、2万亿元',
    [
      [12, '次', true],
      [2e12, '元', false],
    ],
  ],
])('%s', (text, expected) => {
  expect(amountsOf(text).map(({ value, unit, vague }) => [value, unit, vague])).toEqual(expected);
});

test('what is counted adds up exactly, what is measured within rounding', () => {
  const adds = (text: string) => makesUp(amountsOf(text).slice(0, -1), amountsOf(text).at(-1)!);
  expect(adds('3户、4户、7户')).toBe(true);
  expect(adds('3户、4户、8户')).toBe(false);
  expect(adds('3.4万元、4.4万元、7.9万元')).toBe(true);
  expect(adds('3.4万元、4.4万元、8.9万元')).toBe(false);
});

test('words of another value, and the amounts of a stretch', () => {
  const amounts = amountsOf('发2.5万元，养3头，种4亩');
  expect(inWordsOf(amounts[0]!, 31000)).toBe('3.1万元');
  expect(amountsWithin(amounts, 4, 10).map(({ words }) => words)).toEqual(['3头']);
});
