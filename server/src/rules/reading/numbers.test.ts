import { expect, test } from 'vitest';
import { Draft } from '../../draft/draft';
import { numbersIn, numbersWithin, readValue } from './numbers';

const valuesIn = (text: string) =>
  numbersIn(Draft.parse(text, 'plain').lines[0]!).map((number) => readValue(text, number));

test.each([
  ['投入1,200万元，增长3.5%，共12项', [1200, 3.5, 12]],
  ['感染H1N1的A4纸5G', []],
  ['电话0991-1234567，版本1.2.3', []],
  ['20XX年有XX户', []],
  ['见https://a.cn/2024/5', []],
  ['到期3。', [3]],
  ['1,20', [1, 20]],
  ['', []],
])('%s', (text, expected) => expect(valuesIn(text)).toEqual(expected));

test('columns are those of the digits', () => {
  const [number] = numbersIn(Draft.parse('共12.5亿', 'plain').lines[0]!);
  expect(number).toMatchObject({ start: 1, end: 5 });
});

test('numbers within a stretch are those that lie in it whole', () => {
  const numbers = numbersIn(Draft.parse('1个22个333个4个', 'plain').lines[0]!);
  const within = (from: number, to: number) => numbersWithin(numbers, from, to).map(({ start }) => start);
  expect(within(0, 99)).toEqual([0, 2, 5, 9]);
  expect(within(1, 8)).toEqual([2, 5]);
  expect(within(3, 7)).toEqual([]);
  expect(within(50, 60)).toEqual([]);
});
