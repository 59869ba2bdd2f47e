import { expect, test } from 'vitest';
import { OffsetIndex } from './offset-index';

test.each([
  ['', 0, 0, 0],
  ['甲\n乙', 2, 1, 0],
  ['甲\r\n乙', 3, 1, 0],
  ['甲\r乙', 2, 1, 0],
  ['甲\n\n乙丙', 4, 2, 1],
  ['甲\n', 2, 1, 0],
  ['甲乙', 1, 0, 1],
])('%j at %i is line %i, column %i', (text, offset, line, character) => {
  expect(new OffsetIndex(text).positionAt(offset)).toEqual({ line, character });
});
