import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { CLEAN, CLI, environment, folderOf, hasCommand, OPEN, run, runShell, SLIPPED } from './command-line';

const pathsOf = (cwd: string, args: readonly string[]): readonly string[] =>
  JSON.parse(run(cwd, [...args, '--format', 'json']).stdout).files.map(({ path }: { path: string }) => path);

describe('what is looked at', () => {
  const folder = folderOf({
    '.git/HEAD': '',
    '.gitignore': 'out/\n*.draft.txt\n!kept.draft.txt\n',
    '.reportcheckupignore': '模板/**\n!模板/例外.txt\n',
    'a.txt': CLEAN,
    'b.md': CLEAN,
    'c.report': CLEAN,
    'd.gongwen': CLEAN,
    'e.docx': CLEAN,
    'x.draft.txt': CLEAN,
    'kept.draft.txt': CLEAN,
    'out/o.txt': CLEAN,
    'out/deep/o.txt': CLEAN,
    '.hidden/h.txt': CLEAN,
    '.hidden.txt': CLEAN,
    'node_modules/n.txt': CLEAN,
    '模板/t.txt': CLEAN,
    '模板/例外.txt': CLEAN,
    'sub/.gitignore': 's*.txt\n',
    'sub/.reportcheckupignore': '!s2.txt\n',
    'sub/s1.txt': CLEAN,
    'sub/s2.txt': CLEAN,
    'sub/t.txt': CLEAN,
  });
  symlinkSync('../a.txt', join(folder, 'sub/link.txt'));
  symlinkSync('..', join(folder, 'sub/circle'));

  test('in a folder: drafts, but nothing hidden, installed or ignored; links to files, none to folders', () => {
    expect(pathsOf(folder, ['.'])).toEqual([
      'a.txt',
      'b.md',
      'c.report',
      'd.gongwen',
      'kept.draft.txt',
      'sub/link.txt',
      'sub/s2.txt',
      'sub/t.txt',
      '模板/例外.txt',
    ]);
  });

  test('the rules of the folders above count too', () => {
    expect(pathsOf(join(folder, 'sub'), ['.'])).toEqual(['link.txt', 's2.txt', 't.txt']);
    expect(pathsOf(folder, ['模板'])).toEqual(['模板/例外.txt']);
  });

  test('by a glob: what it matches, but nothing that is ignored', () => {
    expect(pathsOf(folder, ['**/*.txt'])).toEqual([
      'a.txt',
      'kept.draft.txt',
      'sub/link.txt',
      'sub/s2.txt',
      'sub/t.txt',
      '模板/例外.txt',
    ]);
  });

  test('whatever is named itself, once', () => {
    expect(pathsOf(folder, ['x.draft.txt', '.hidden.txt', 'out', 'out/o.txt'])).toEqual([
      'x.draft.txt',
      '.hidden.txt',
      'out/deep/o.txt',
      'out/o.txt',
    ]);
  });
});

test('a link that leads nowhere is one line on standard error, and the rest is checked', () => {
  const folder = folderOf({ 'a.txt': OPEN, 'z.txt': OPEN });
  symlinkSync('gone.txt', join(folder, 'link.txt'));
  const { status, stdout, stderr } = run(folder, ['.', '--format', 'line']);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'report-checkup: link.txt：无法读取（找不到，ENOENT）。\n',
  });
  expect(stdout.trimEnd().split('\n')).toHaveLength(2);
});

test('a link that leads in a circle is said to do so', () => {
  const folder = folderOf({});
  symlinkSync('circle.txt', join(folder, 'circle.txt'));
  expect(run(folder, ['circle.txt'])).toMatchObject({
    status: 2,
    stderr: 'report-checkup: circle.txt：无法读取（链接是循环的，ELOOP）。\n',
  });
});

test.each([
  ['GB18030', 'gb18030', false],
  ['UTF-16', 'utf-16le', true],
])('an ignore file may be %s, as a draft may', (_, encoding, addBOM) => {
  const folder = folderOf({
    '.reportcheckupignore': iconv.encode('模板.txt\n', encoding, { addBOM }),
    '模板.txt': OPEN,
    '稿件.txt': CLEAN,
  });
  expect(pathsOf(folder, ['.'])).toEqual(['稿件.txt']);
});

test('what may not be read or written is one line on standard error, and the rest is checked', () => {
  const folder = folderOf({ 'a.txt': OPEN, 'b.txt': OPEN, 'locked/c.txt': OPEN, 'z.txt': SLIPPED });
  // The superuser may do everything: somebody else tries, with a copy that is not out of reach.
  const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {};
  const program = join(folder, '.program');
  cpSync(join(CLI, '../../package.json'), join(program, 'package.json'));
  cpSync(join(CLI, '..'), join(program, 'dist'), {
    recursive: true,
    filter: (path) => !path.endsWith('.map'),
  });
  for (const [path, mode] of [
    ['b.txt', 0],
    ['locked', 0],
    ['', 0o555],
  ] as const)
    chmodSync(join(folder, path), mode);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(program, 'dist/cli.cjs'), '--fix', '.', '--format', 'line'],
    { cwd: folder, encoding: 'utf8', env: environment(), ...nobody },
  );
  chmodSync(folder, 0o755);
  chmodSync(join(folder, 'locked'), 0o755);
  expect(stderr.trimEnd().split('\n').sort()).toEqual([
    'report-checkup: b.txt：无法读取（没有权限，EACCES）。',
    'report-checkup: locked：无法读取（没有权限，EACCES）。',
    'report-checkup: z.txt：无法写入（没有权限，EACCES）。',
  ]);
  expect(status).toBe(2);
  expect(stdout).toMatch(/^a\.txt:4:6: error/);
  expect(readFileSync(join(folder, 'z.txt'), 'utf8')).toBe(SLIPPED);
});

describe('many files', () => {
  const names = Array.from({ length: 90 }, (_, i) => `${String(i).padStart(2, '0')}.txt`);
  const folder = folderOf({
    ...Object.fromEntries(names.map((name, i) => [name, i % 3 === 0 ? OPEN : CLEAN])),
    '50.txt': Buffer.from([0, 0, 0]),
    '.reportcheckup.json': '{ "rules": { "placeholder/unresolvd": "off" } }',
  });

  test.each(['json', 'pretty', 'sarif', 'junit'])(
    'are answered the same by one thread and by four: %s',
    (format) => {
      const one = run(folder, ['.', '--format', format, '--jobs', '1']);
      const four = run(folder, ['.', '--format', format, '--jobs', '4']);
      expect(one.status).toBe(2);
      expect(four.stdout).toBe(one.stdout);
      // The mistake in the configuration, and the file that is no text.
      expect(one.stderr.trimEnd().split('\n')).toHaveLength(2);
      expect(four.stderr.split('\n').sort()).toEqual(one.stderr.split('\n').sort());
    },
  );

  test('can be shared among machines', () => {
    const parts = [1, 2, 3, 4].map((part) => pathsOf(folder, ['.', '--shard', `${part}/4`]));
    expect(parts.flat().sort()).toEqual(names.filter((name) => name !== '50.txt'));
    expect(parts.map(({ length }) => length).sort()).toEqual([21, 22, 23, 23]);
    expect(run(folder, ['00.txt', '--shard', '2/2', '-q'])).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });
});

test('a reader that has seen enough ends it without a word', () => {
  const folder = folderOf({
    'a.txt': OPEN + Array.from({ length: 6000 }, (_, i) => `第${i}个是XX县。\n`).join(''),
  });
  expect(runShell(folder, 'report-checkup a.txt | head -1')).toMatchObject({
    stdout: expect.stringMatching(/^a\.txt {2}自查报告[^\n]*\n$/),
    stderr: '',
  });
  expect(runShell(folder, 'report-checkup explain placeholder/unresolved | true').stderr).toBe('');
});

describe.skipIf(!existsSync('/dev/full'))(
  'a full disk is one line on standard error, and ends it with 2:',
  () => {
    const folder = folderOf({
      'a.txt': OPEN,
      'a.ndjson': `${JSON.stringify({ path: 'a.txt', text: OPEN })}\n`,
    });
    const line = 'report-checkup: 标准输出：无法写入（磁盘满了，ENOSPC）。\n';

    test.each(['a.txt', 'a.txt --format json', 'genres', 'stream < a.ndjson', '--help'])('%s', (args) => {
      expect(runShell(folder, `report-checkup ${args} > /dev/full`)).toMatchObject({
        status: 2,
        stderr: line,
      });
    });

    test('in English', () => {
      expect(runShell(folder, 'report-checkup genres --lang en > /dev/full').stderr).toBe(
        'report-checkup: standard output: cannot be written (no space left, ENOSPC).\n',
      );
    });

    test('without the line where it is standard error', () => {
      expect(runShell(folder, 'report-checkup gone.txt a.txt 2> /dev/full')).toMatchObject({ status: 2 });
    });
  },
);

describe.skipIf(!hasCommand('script'))('on a terminal', () => {
  const folder = folderOf({ 'open.txt': OPEN });
  /** What a terminal would be sent. */
  const shown = (command: string, env: NodeJS.ProcessEnv = {}) =>
    runShell(
      folder,
      `f() { report-checkup "$@"; }; declare -f report-checkup > rc; script -qec 'bash --norc -c ". ./rc; ${command}"' /dev/null < /dev/null`,
      { TERM: 'xterm', ...env },
    ).stdout;

  test('there is colour, unless it is not wanted', () => {
    expect(shown('report-checkup open.txt')).toContain('\u001b[31m错误');
    for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }, { FORCE_COLOR: '0' }]) {
      expect(shown('report-checkup open.txt', env)).not.toContain('\u001b');
    }
  });

  test('work of more than a second shows how far it is, and clears that away', () => {
    const text = OPEN + '全县水厂逐一自查，台账齐全，整改到位，群众满意。\n'.repeat(30_000);
    const slow = folderOf(
      Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [`${name}.txt`, text])),
    );
    const said = shown(`cd ${slow}; report-checkup . -j 1 > out; cat out`);
    expect(said).toMatch(/\r\u001b\[K已检查 \d 个文件…/);
    expect(said).toMatch(/\r\u001b\[K[^…]*$/);
  });
});
