import { describe, expect, test } from 'vitest';
import type { PlaceholderItem } from '../../../server/src/protocol/protocol';
import { type Direction, findPlaceholder } from './find-placeholder';

/** XX县XX镇 on line 0, ×户 on line 2. */
const ITEMS: readonly PlaceholderItem[] = [
  { line: 0, start: 2, end: 4, text: 'XX', slot: '县' },
  { line: 0, start: 4, end: 6, text: 'XX', slot: '镇' },
  { line: 2, start: 0, end: 1, text: '×', slot: '户数' },
];

function find(direction: Direction, line: number, from: number, to = from) {
  const selection = { start: { line, character: from }, end: { line, character: to } };
  const found = findPlaceholder(ITEMS, selection, direction);
  return found && { index: found.index, wrapped: found.wrapped };
}

describe('next', () => {
  test('a caret before one, or right at its start, goes to it', () => {
    expect(find('next', 0, 0)).toEqual({ index: 0, wrapped: false });
    expect(find('next', 0, 2)).toEqual({ index: 0, wrapped: false });
  });

  test('from a selected one to the one that touches it', () => {
    expect(find('next', 0, 2, 4)).toEqual({ index: 1, wrapped: false });
  });

  test('a caret inside one goes on to the following', () => {
    expect(find('next', 0, 5)).toEqual({ index: 2, wrapped: false });
  });

  test('behind the last one, back to the first, and says so', () => {
    expect(find('next', 2, 0, 1)).toEqual({ index: 0, wrapped: true });
    expect(find('next', 9, 0)).toEqual({ index: 0, wrapped: true });
  });
});

describe('previous', () => {
  test('from a selected one to the one that touches it', () => {
    expect(find('previous', 0, 4, 6)).toEqual({ index: 0, wrapped: false });
  });

  test('over an empty line', () => {
    expect(find('previous', 2, 0, 1)).toEqual({ index: 1, wrapped: false });
  });

  test('before the first one, on to the last, and says so', () => {
    expect(find('previous', 0, 2, 4)).toEqual({ index: 2, wrapped: true });
  });
});

test('none in a draft without placeholders', () => {
  const start = { line: 0, character: 0 };
  expect(findPlaceholder([], { start, end: start }, 'next')).toBeNull();
});
