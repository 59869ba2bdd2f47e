import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { CLEAN, CLI, environment, folderOf, MENDED, OPEN, run, runShell, SLIPPED } from './command-line';

const withCrLf = (text: string) => text.replaceAll('\n', '\r\n');

describe('--fix', () => {
  test.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with BOM and CRLF', (text: string) => Buffer.from(`\uFEFF${withCrLf(text)}`)],
    ['UTF-8 without a last line end', (text: string) => Buffer.from(text.trimEnd())],
    ['lone CR', (text: string) => Buffer.from(text.replaceAll('\n', '\r'))],
    ['GB18030', (text: string) => iconv.encode(text, 'gb18030')],
    ['GB18030 of four bytes', (text: string) => iconv.encode(`${text}㐂𠮷`, 'gb18030')],
    ['UTF-16 LE with BOM', (text: string) => iconv.encode(text, 'utf-16le', { addBOM: true })],
    ['UTF-16 LE', (text: string) => iconv.encode(text, 'utf-16le')],
    ['UTF-16 BE with BOM', (text: string) => iconv.encode(withCrLf(text), 'utf-16be', { addBOM: true })],
    ['UTF-16 with half a surrogate pair', (text: string) => Buffer.from(`\uFEFF${text}\uD840。`, 'utf16le')],
  ])('keeps every byte outside the fixes: %s', (_, encode) => {
    const folder = folderOf({ 'draft.txt': encode(SLIPPED) });
    const { status, stderr } = run(folder, ['--fix', 'draft.txt']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'draft.txt'))).toEqual(encode(MENDED));
  });

  test('says what is left, and touches no file that has nothing to fix', () => {
    const folder = folderOf({ 'a.txt': SLIPPED.replace('少数', 'XX镇少数'), 'b.txt': OPEN });
    const before = statSync(join(folder, 'b.txt'), { bigint: true });
    const { status, stdout } = run(folder, ['--fix', '.', '--format', 'json']);
    expect(status).toBe(1);
    const { files } = JSON.parse(stdout);
    const rules = files.map(({ findings }: { findings: { rule: string }[] }) =>
      findings.map(({ rule }) => rule),
    );
    expect(rules).toEqual([['placeholder/unresolved'], ['placeholder/unresolved']]);
    expect(statSync(join(folder, 'b.txt'), { bigint: true })).toMatchObject({
      ino: before.ino,
      mtimeNs: before.mtimeNs,
    });
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt']);
  });

  test('counts what it mended', () => {
    const folder = folderOf({ 'a.txt': SLIPPED, 'b.txt': SLIPPED, 'c.txt': CLEAN });
    expect(run(folder, ['--fix', '.']).stdout).toContain('改好 4 处（2 份稿件）。');
  });

  test('keeps mode and link', () => {
    const folder = folderOf({ 'real/draft.txt': SLIPPED });
    const target = join(folder, 'real/draft.txt');
    chmodSync(target, 0o640);
    symlinkSync('real/draft.txt', join(folder, 'link.txt'));
    expect(run(folder, ['--fix', 'link.txt']).status).toBe(0);
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(statSync(target).mode & 0o777).toBe(0o640);
    expect(readFileSync(target, 'utf8')).toBe(MENDED);
  });

  test('two names of one file are no conflict', () => {
    const folder = folderOf({ 'draft.txt': SLIPPED });
    symlinkSync('draft.txt', join(folder, 'again.txt'));
    expect(run(folder, ['--fix', '.'])).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'draft.txt'), 'utf8')).toBe(MENDED);
  });

  test('leaves a file alone that is damaged, and says where', () => {
    const bytes = Buffer.from(SLIPPED);
    bytes[bytes.length - 8] = 0xff;
    const folder = folderOf({ 'draft.txt': bytes });
    const { status, stdout, stderr } = run(folder, ['--fix', 'draft.txt']);
    expect(stderr).toContain('draft.txt：有损坏的字节');
    expect(status).toBe(2);
    expect(stdout).toContain('residue/lost-character');
    expect(readFileSync(join(folder, 'draft.txt'))).toEqual(bytes);
  });

  test('a file with a hard link, or in Big5, is checked and left as it is', () => {
    const folder = folderOf({
      'a.txt': SLIPPED,
      'b.report': iconv.encode('關於用水的自查報告\n一、基本情況\n走訪了三個縣,記錄齊全。\n', 'big5'),
    });
    linkSync(join(folder, 'a.txt'), join(folder, 'other.txt'));
    const before = ['a.txt', 'b.report'].map((name) => readFileSync(join(folder, name)));
    const { status, stderr } = run(folder, ['--fix', 'a.txt', 'b.report']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/a\.txt：这个文件还有别的硬链接[\s\S]*b\.report：文件是 BIG5 编码/);
    expect(['a.txt', 'b.report'].map((name) => readFileSync(join(folder, name)))).toEqual(before);
  });

  test('what a killed run left beside a file goes with the next one; what a running one writes stays', () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    const folder = folderOf({
      'a.txt': SLIPPED,
      [`.a.txt.${gone}-0123456789ab.tmp`]: '',
      [`.a.txt.${process.pid}-0123456789ab.tmp`]: '',
      '.a.txt.tmp': '',
    });
    run(folder, ['--fix', 'a.txt']);
    expect(readdirSync(folder).sort()).toEqual(
      ['.a.txt.tmp', `.a.txt.${process.pid}-0123456789ab.tmp`, 'a.txt'].sort(),
    );
  });

  test('leaves a file alone whose bytes would not survive, and says so', () => {
    // A second code of the full-width blank, as some old programs wrote it.
    const bytes = Buffer.concat([iconv.encode(SLIPPED, 'gb18030'), Buffer.from([0xa3, 0xa0, 0x0a])]);
    const folder = folderOf({ 'draft.txt': bytes });
    const { status, stdout, stderr } = run(folder, ['--fix', 'draft.txt']);
    expect(stderr).toBe(
      'report-checkup: draft.txt：里面有些字节转换后还原不了（编码 GB18030），没有改写。\n',
    );
    expect(status).toBe(2);
    expect(stdout).toContain('punctuation/half-width-mark');
    expect(readFileSync(join(folder, 'draft.txt'))).toEqual(bytes);
  });

  test('the last odd byte of UTF-16 is not dropped', () => {
    const bytes = Buffer.concat([iconv.encode(SLIPPED, 'utf-16le', { addBOM: true }), Buffer.from('x')]);
    const folder = folderOf({ 'draft.txt': bytes });
    const { status, stdout, stderr } = run(folder, ['--fix', 'draft.txt']);
    expect(status).toBe(2);
    expect(stderr).toBe(
      'report-checkup: draft.txt：里面有些字节转换后还原不了（编码 UTF-16LE），没有改写。\n',
    );
    expect(stdout).toContain('punctuation/half-width-mark');
    expect(readFileSync(join(folder, 'draft.txt'))).toEqual(bytes);
  });

  test('a fixed standard input goes to standard output in its encoding, what is said to standard error', () => {
    const folder = folderOf({});
    const fixed = run(folder, ['--fix', '-'], { input: iconv.encode(SLIPPED, 'gb18030') });
    expect(iconv.decode(fixed.bytes, 'gb18030')).toBe(MENDED);
    expect(fixed.stderr).toContain('改好 2 处');
    const binary = Buffer.from([0, 1, 2, 3, 0]);
    expect(run(folder, ['--fix', '-'], { input: binary })).toMatchObject({ status: 2, bytes: binary });
  });
});

/** Starts a run that stands still in the midst of its work, because nobody reads what it says. */
async function startStuck(folder: string, args: readonly string[]) {
  const child = spawn(process.execPath, [CLI, ...args], { cwd: folder, env: environment() });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  await once(child.stdout, 'readable');
  return { child, said: () => stderr };
}

/** More to be said of one draft than the pipe, and the stream that nobody reads, hold. */
const TALKATIVE = SLIPPED + Array.from({ length: 6000 }, (_, i) => `第${i}个是XX县。\n`).join('');

test('a file that changed meanwhile is not overwritten', async () => {
  const folder = folderOf({ 'a.txt': TALKATIVE, 'b.txt': SLIPPED, 'c.txt': SLIPPED });
  const { child, said } = await startStuck(folder, ['--fix', '.', '--level', 'hint', '--jobs', '1']);
  // All three have been read, and the first is being reported.
  const edited = SLIPPED.replace('青岭', '白石');
  writeFileSync(join(folder, 'b.txt'), edited);
  child.stdout.resume();
  const [code] = await once(child, 'close');
  expect(said()).toBe('report-checkup: b.txt：检查期间文件被别的程序改了，没有改写。\n');
  expect(code).toBe(2);
  expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe(edited);
  expect(readFileSync(join(folder, 'c.txt'), 'utf8')).toBe(MENDED);
  expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt', 'c.txt']);
});

test('Ctrl+C leaves whole files, and no others', async () => {
  const names = Array.from({ length: 400 }, (_, i) => `${String(i).padStart(3, '0')}.txt`);
  const folder = folderOf(Object.fromEntries(names.map((name) => [name, SLIPPED])));
  const { child } = await startStuck(folder, ['--fix', '.']);
  child.stdout.resume();
  child.kill('SIGINT');
  const [, signal] = await once(child, 'close');
  expect(signal).toBe('SIGINT');
  expect(readdirSync(folder).sort()).toEqual(names);
  const texts = new Set(names.map((name) => readFileSync(join(folder, name), 'utf8')));
  expect([...texts].sort()).toEqual([SLIPPED, MENDED].sort());
});

describe('--diff', () => {
  test('shows what would change and writes nothing; git takes it', () => {
    const folder = folderOf({
      'a.txt': SLIPPED,
      'sub/b.txt': `\uFEFF${withCrLf(SLIPPED)}`,
      'sub/c.txt': SLIPPED.trimEnd(),
      'open.txt': OPEN,
    });
    const { status, stdout, stderr } = run(folder, ['--diff', '.']);
    expect(status).toBe(1);
    expect(stderr).toBe('可以改好 6 处（3 份稿件），文件没有动。\n');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(SLIPPED);
    writeFileSync(join(folder, 'all.diff'), stdout);
    const applied = runShell(folder, 'git apply --verbose all.diff');
    expect(applied.status, applied.stderr).toBe(0);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(MENDED);
    expect(readFileSync(join(folder, 'sub/b.txt'), 'utf8')).toBe(`\uFEFF${withCrLf(MENDED)}`);
    expect(readFileSync(join(folder, 'sub/c.txt'), 'utf8')).toBe(MENDED.trimEnd());
  });

  test('is in GB18030 for a file in GB18030, so that git finds its lines', () => {
    const folder = folderOf({ '稿.txt': iconv.encode(SLIPPED, 'gb18030'), 'a.txt': SLIPPED });
    writeFileSync(join(folder, 'all.diff'), run(folder, ['--diff', '.']).bytes);
    const applied = runShell(folder, 'git apply --verbose all.diff');
    expect(applied.status, applied.stderr).toBe(0);
    expect(iconv.decode(readFileSync(join(folder, '稿.txt')), 'gb18030')).toBe(MENDED);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(MENDED);
  });

  test('is empty, and ends with 0, where nothing can be fixed and nothing is wrong', () => {
    expect(run(folderOf({ 'a.txt': CLEAN }), ['--diff', '.'])).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });
});
