import { expect, test } from 'vitest';
import type { Finding } from './finding';
import { insertFindings, placeAt, replaceLines } from './finding-list';

const finding = (line: number, start = 0): Finding => {
  const edit = { line, start, endLine: line + 1, end: 0, text: '' };
  const message = { id: 'one', values: {} };
  return {
    rule: 'placeholder/unresolved',
    level: 'error',
    line,
    start,
    end: start + 1,
    message,
    fix: { kind: 'safe', title: message, edits: [edit] },
    related: [{ line, start, end: start + 1, message }],
    name: null,
  };
};

test('a finding is put into its place with its edits and what it speaks of', () => {
  expect(placeAt(finding(0, 3), 7)).toEqual(finding(7, 3));
});

test('findings of replaced lines go, those below move along, those above stay the same objects', () => {
  const all = [finding(0), finding(2), finding(3), finding(9)];
  const left = replaceLines(all, [{ from: 2, removed: 2, added: 5 }]);
  expect(left).toEqual([finding(0), finding(12)]);
  expect(left[0]).toBe(all[0]);
  expect(replaceLines(all, [{ from: 4, removed: 1, added: 1 }])).toEqual(all);
});

test('what several edits leave where it was stays the same object', () => {
  const all = [finding(1), finding(4), finding(6), finding(9)];
  // Line 6 is taken out and put in again above line 4.
  const left = replaceLines(all, [
    { from: 6, removed: 1, added: 0 },
    { from: 4, removed: 0, added: 1 },
  ]);
  expect(left).toEqual([finding(1), finding(5), finding(9)]);
  expect(left.at(-1)).toBe(all.at(-1));
});

test('two lists become one in the order of places', () => {
  const list = [finding(1), finding(4)];
  expect(insertFindings(list, [finding(0), finding(1, 2), finding(7)])).toEqual([
    finding(0),
    finding(1),
    finding(1, 2),
    finding(4),
    finding(7),
  ]);
  expect(insertFindings(list, [])).toBe(list);
});
