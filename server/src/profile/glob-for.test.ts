import { expect, test } from 'vitest';
import { matchesGlob } from './glob';
import { globFor } from './glob-for';

test.each([
  ['稿.txt', 'file', '稿.txt'],
  ['整改/2025/稿.md', 'file', '整改/2025/稿.md'],
  ['整改/2025/稿.md', 'folder', '整改/2025/**/*.md'],
  ['稿.txt', 'folder', '*.txt'],
  ['整改.d/稿', 'folder', '整改.d/**/*'],
  ['整改/{甲}/稿.txt', 'folder', '整改/?甲?/**/*.txt'],
] as const)('%s as a %s: %s', (path, scope, glob) => {
  expect(globFor(path, scope)).toBe(glob);
  expect(matchesGlob(glob, path)).toBe(true);
});

test('all files of a folder are those below it too, but no others', () => {
  const glob = globFor('整改/稿.txt', 'folder');
  expect(matchesGlob(glob, '整改/一季度/二稿.txt')).toBe(true);
  expect(matchesGlob(glob, '整改/说明.md')).toBe(false);
  expect(matchesGlob(glob, '自查/稿.txt')).toBe(false);
});
