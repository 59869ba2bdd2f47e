import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNumberFaults, renumber } from './number-faults';

const readFaults = (values: number[], countsFrom = 0) =>
  findNumberFaults(values, countsFrom).map(
    ({ kind, at, expected, alone }) => `${at} ${kind} ${expected}${alone ? ' alone' : ''}`,
  );

test.each([
  [[1, 2, 3], []],
  [[], []],
  [[1, 2, 4, 5], ['2 skipped 3']],
  [[1, 2, 2, 3], ['2 repeated 3']],
  [[1, 2, 2, 4], ['2 repeated 3 alone']],
  [[1, 3, 3, 4], ['1 repeated 2 alone']],
  [[1, 2, 5, 4], ['2 skipped 3 alone']],
  [[1, 2, 1, 4], ['2 back 3 alone']],
  [[1, 2, 3, 1, 2], ['3 restart 4']],
  [[1, 2, 3, 2, 3], ['3 back 4']],
  [[2, 3], ['0 skipped 1']],
  [[2, 2, 3], ['0 repeated 1 alone']],
  [
    [1, 2, 4, 4, 6],
    ['2 repeated 3 alone', '4 skipped 5'],
  ],
])('%j', (values, expected) => expect(readFaults(values)).toEqual(expected));

test('a row may count on from the one before it', () => {
  expect(readFaults([4, 5], 3)).toEqual([]);
  expect(readFaults([4, 6], 3)).toEqual(['1 skipped 5']);
});

test('a row with one fault and no restart is right once that is put right', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 8 }), (values) => {
      const [fault, ...others] = findNumberFaults(values);
      const change = fault && others.length === 0 ? renumber(fault, values, undefined) : null;
      if (!change) return;
      const right = values.map((value, i) =>
        i >= change.from && i < change.end ? value + change.shift : value,
      );
      expect(right).toEqual(values.map((_, i) => i + 1));
    }),
  );
});
