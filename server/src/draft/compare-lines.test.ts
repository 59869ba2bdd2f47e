import { expect, test } from 'vitest';
import { compareLines } from './compare-lines';
import { Draft } from './draft';

test('equal drafts differ nowhere, and two that share nothing everywhere', () => {
  const draft = Draft.parse('a\nb', 'plain');
  const { lines } = Draft.parse('a\nb', 'plain');
  expect(compareLines(draft.lines, draft)).toEqual({ from: 2, oldEnd: 2, newEnd: 2 });
  expect(compareLines(lines, draft)).toEqual({ from: 0, oldEnd: 2, newEnd: 2 });
  expect(compareLines([], draft)).toEqual({ from: 0, oldEnd: 0, newEnd: 2 });
});

test('an edit keeps the lines around it', () => {
  const draft = Draft.parse('a\nb\nc', 'plain');
  const edited = draft.edit({ line: 1, column: 0 }, { line: 1, column: 1 }, 'x\ny').draft;
  expect(compareLines(draft.lines, edited)).toEqual({ from: 1, oldEnd: 2, newEnd: 3 });
  expect(compareLines(edited.lines, draft)).toEqual({ from: 1, oldEnd: 3, newEnd: 2 });
});
