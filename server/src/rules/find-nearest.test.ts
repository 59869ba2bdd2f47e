import { expect, test } from 'vitest';
import { findNearest } from './find-nearest';

const NAMES = [
  'placeholder/unresolved',
  'structure/missing-section',
  'structure/empty-section',
  '自查报告',
  '整改报告',
  'off',
  '*',
  'hint',
  'error',
];

test.each([
  ['placeholder/unresolve', 'placeholder/unresolved'],
  ['Placeholder/Unresolved', 'placeholder/unresolved'],
  ['placeholder_unresolved', 'placeholder/unresolved'],
  ['structure/mising-secton', 'structure/missing-section'],
  ['structure/empty_section', 'structure/empty-section'],
  ['自察报告', '自查报告'],
  ['自查', '自查报告'],
  ['整改情况报告', '整改报告'],
  ['eror', 'error'],
  ['fof', 'off'],
  ['unresolved', 'placeholder/unresolved'],
  ['missing-section', 'structure/missing-section'],
  ['x', null],
  ['完全不同', null],
  ['报告', null],
  ['', null],
  ['x'.repeat(100), null],
])('%s means %s', (word, name) => {
  expect(findNearest(word, NAMES)).toBe(name);
});
