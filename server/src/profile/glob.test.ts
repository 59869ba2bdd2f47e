import { expect, test } from 'vitest';
import { matchesGlob } from './glob';

test.each([
  ['*.txt', '/稿件/2025/自查.txt'],
  ['2025/*.txt', '/稿件/2025/自查.txt'],
  ['/稿件/**/*.txt', '/稿件/2025/一月/自查.txt'],
  ['**/自查.txt', '自查.txt'],
  ['稿件/**', '/稿件/2025/自查.txt'],
  ['*.{txt,md}', '总结.md'],
  ['{自查,整改}/{一,二}?.txt', '/整改/二稿.txt'],
  ['**/{a,b{1,2}}.md', '/x/b2.md'],
  ['a{b.txt', 'a{b.txt'],
  ['整改/', '/稿件/整改/台账/一.txt'],
  ['{自查,整改}/', '/整改/一.txt'],
])('%s matches %s', (glob, path) => {
  expect(matchesGlob(glob, path)).toBe(true);
});

test.each([
  ['*.txt', '/稿件/自查.md'],
  ['2025/*.txt', '/2025/一月/自查.txt'],
  ['稿件', '/稿件/自查.txt'],
  ['?.txt', '/自查.txt'],
  ['自查.txt', '/旧自查.txt'],
  ['', '/自查.txt'],
  ['/', '/自查.txt'],
  ['整改/', '/稿件/整改'],
  ['.txt', '/自查.txt'],
])('%s does not match %s', (glob, path) => {
  expect(matchesGlob(glob, path)).toBe(false);
});

test('globs made to be slow are answered at once', () => {
  const path = `/${'a'.repeat(5000)}/${'a/'.repeat(500)}${'a'.repeat(5000)}`;
  const began = performance.now();
  expect(matchesGlob(`${'*a'.repeat(30)}*b`, path)).toBe(false);
  expect(matchesGlob(`${'**/a*/'.repeat(30)}b`, path)).toBe(false);
  expect(matchesGlob('{a,b}'.repeat(40), path)).toBe(false);
  expect(performance.now() - began).toBeLessThan(2000);
});
