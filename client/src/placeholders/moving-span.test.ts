import { expect, test } from 'vitest';
import { moveSpan } from './moving-span';

test.each([
  ['before it', 0, 2, 'abc', { start: 6, end: 9 }],
  ['right before it', 3, 2, '', { start: 3, end: 6 }],
  ['an insertion at its start', 5, 0, 'ab', { start: 7, end: 10 }],
  ['an insertion at its end', 8, 0, 'ab', { start: 5, end: 8 }],
  ['behind it', 9, 1, '', { start: 5, end: 8 }],
  ['inside it', 6, 0, 'a', null],
  ['over its start', 4, 2, '', null],
  ['over its end', 7, 5, 'x', null],
  ['over all of it', 0, 20, '', null],
])('an edit %s', (_, rangeOffset, rangeLength, text, moved) => {
  expect(moveSpan({ start: 5, end: 8 }, { rangeOffset, rangeLength, text })).toEqual(moved);
});
