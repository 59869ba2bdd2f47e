import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readRegularFile } from './read-regular-file';

const folder = mkdtempSync(join(tmpdir(), 'report-checkup-'));
afterAll(() => rmSync(folder, { recursive: true }));
const codeOf = (path: string, largest = 100) => {
  try {
    return readRegularFile(path, largest).toString();
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
};

test('a file is read, through a link too, and an empty one', () => {
  writeFileSync(join(folder, 'a.txt'), '甲');
  writeFileSync(join(folder, 'empty.txt'), '');
  symlinkSync('a.txt', join(folder, 'link.txt'));
  expect(['a.txt', 'link.txt', 'empty.txt'].map((name) => codeOf(join(folder, name)))).toEqual([
    '甲',
    '甲',
    '',
  ]);
});

test('what is larger than the limit is refused', () => {
  writeFileSync(join(folder, 'long.txt'), 'x'.repeat(101));
  expect(codeOf(join(folder, 'long.txt'))).toBe('ERR_FS_FILE_TOO_LARGE');
});

test('a file whose size is told as 0 is read, and no further than the limit', () => {
  expect(codeOf('/proc/self/status')).toBe('ERR_FS_FILE_TOO_LARGE');
  expect(codeOf('/proc/self/status', 100_000)).toContain('Name:');
});

test('devices, pipes, folders and links to them are refused at once', () => {
  execFileSync('mkfifo', [join(folder, 'fifo')]);
  symlinkSync('/dev/zero', join(folder, 'zero'));
  expect(['fifo', 'zero'].map((name) => codeOf(join(folder, name)))).toEqual(['NOT_REGULAR', 'NOT_REGULAR']);
  expect(codeOf(folder)).toBe('EISDIR');
});
