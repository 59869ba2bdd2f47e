import { describe, expect, test } from 'vitest';
import { GitIgnore } from './git-ignore';

const ignored = (text: string, folder = '') => {
  const ignore = new GitIgnore([{ folder, text }]);
  return (path: string) => ignore.ignores(path);
};

describe('what .gitignore leaves out', () => {
  test.each([
    ['*.txt', '稿.txt', true],
    ['*.txt', '2024/稿.txt', true],
    ['*.txt', '稿.md', false],
    ['旧稿', '旧稿/一.txt', true],
    ['旧稿/', '2024/旧稿/一.txt', true],
    ['旧稿/', '旧稿', false],
    ['/旧稿', '旧稿/一.txt', true],
    ['/旧稿', '2024/旧稿/一.txt', false],
    ['2024/旧稿', '2024/旧稿/一.txt', true],
    ['2024/旧稿', '卷宗/2024/旧稿/一.txt', false],
    ['**/旧稿/*.txt', '卷宗/旧稿/一.txt', true],
    ['2024/**/一.txt', '2024/一.txt', true],
    ['2024/**/一.txt', '2024/三/二/一.txt', true],
    ['# 旧稿', '# 旧稿', false],
    ['\\#旧稿', '#旧稿', true],
    ['旧稿  ', '旧稿/一.txt', true],
    ['', '一.txt', false],
    ['/', '一.txt', false],
  ])('%j and %s: %s', (line, path, expected) => {
    expect(ignored(line)(path)).toBe(expected);
  });

  test('the last line that speaks of a file counts, but a folder left out stays out', () => {
    expect(ignored('*.txt\n!留.txt')('留.txt')).toBe(false);
    expect(ignored('!留.txt\n*.txt')('留.txt')).toBe(true);
    expect(ignored('旧稿/\n!旧稿/留.txt')('旧稿/留.txt')).toBe(true);
  });

  test('a file in a folder speaks of that folder, and outweighs those above it', () => {
    const inside = ignored('/一.txt', '2024');
    expect(inside('2024/一.txt')).toBe(true);
    expect(inside('一.txt')).toBe(false);
    const both = new GitIgnore([
      { folder: '2024', text: '!*.txt' },
      { folder: '', text: '*.txt' },
    ]);
    expect(both.ignores('2024/一.txt')).toBe(false);
    expect(both.ignores('一.txt')).toBe(true);
  });

  test('takes no time over a pattern made to take it', () => {
    const long = `${'a'.repeat(200)}.txt`;
    expect(ignored(`${'*a'.repeat(60)}b`)(long)).toBe(false);
  });
});
