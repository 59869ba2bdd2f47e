import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLEAN, CLI, folderOf, OPEN, run as runIn } from './command-line';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-checkup-'));
  mkdirSync(join(folder, 'sub/node_modules'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'clean.txt'), CLEAN);
  writeFileSync(join(folder, 'open.txt'), OPEN);
  writeFileSync(join(folder, 'sub/open.md'), OPEN);
  writeFileSync(join(folder, 'sub/notes.md'), '# Notes\n\nXX is a placeholder.\n');
  writeFileSync(join(folder, 'sub/node_modules/open.txt'), OPEN);
  writeFileSync(
    join(folder, 'image.txt'),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 0x41, 0x41, 0]),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], input?: string | Buffer, env: NodeJS.ProcessEnv = {}) {
  const options = {
    cwd: folder,
    encoding: 'utf8' as const,
    env: { PATH: process.env.PATH, LANG: 'zh_CN.UTF-8', ...env },
  };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [CLI, ...args],
    input === undefined ? options : { ...options, input },
  );
  return { status, stdout, stderr };
}
const json = (args: readonly string[], input?: string | Buffer) =>
  JSON.parse(run([...args, '--format', 'json'], input).stdout);

describe('exit code', () => {
  test('0 without findings', () => expect(run(['clean.txt'])).toMatchObject({ status: 0, stderr: '' }));
  test('1 with findings, with or without the word check', () => {
    expect(run(['open.txt']).status).toBe(1);
    expect(run(['check', 'open.txt']).status).toBe(1);
  });
  test('2 for a file that is not there, and the others are still checked', () => {
    const { status, stdout, stderr } = run(['gone.txt', 'open.txt']);
    expect(status).toBe(2);
    expect(stderr).toBe('report-checkup: gone.txt：找不到。\n');
    expect(stdout).toContain('“XX县XX镇”还没有填写');
  });
  test('2 for bytes that are no text, in one line', () => {
    const { status, stderr } = run(['image.txt']);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'report-checkup: image.txt：不是文本文件。\n' });
  });
  test.each([
    [
      ['--format', 'xml', 'open.txt'],
      '--format 不能是“xml”，可用：pretty、json、sarif、junit、github、line、html、markdown。',
    ],
    [['--genre', '小说', 'open.txt'], '没有“小说”这种体裁'],
    [['--colour', 'open.txt'], '没有“--colour”这个选项。'],
    [[], '没有给出要检查的文件'],
  ])('2 for the wrong command %j', (args, message) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

test('a draft is described in the documented JSON', () => {
  expect(json(['open.txt'])).toEqual({
    version: 1,
    files: [
      {
        path: 'open.txt',
        draft: true,
        genre: 'zicha',
        ready: false,
        findings: [
          {
            rule: 'placeholder/unresolved',
            level: 'error',
            message: '“XX县XX镇”还没有填写，共 2 处：县（旗）名、镇名。',
            line: 4,
            column: 6,
            endLine: 4,
            endColumn: 12,
            fix: null,
          },
        ],
        placeholders: 2,
        missingSections: [],
      },
    ],
    summary: { files: 1, findings: 1, errors: 1, warnings: 0 },
  });
});

test('a missing section is named', () => {
  const text = CLEAN.replace('二、存在的主要问题\n少数水厂台账不全。\n三、', '二、');
  const { files } = json(['-'], text);
  expect(files[0]).toMatchObject({
    path: 'stdin.txt',
    ready: false,
    missingSections: [expect.stringContaining('问题')],
  });
  expect(files[0].findings[0]).toMatchObject({
    rule: 'structure/missing-section',
    line: 1,
    fix: 'suggestion',
  });
});

test('a folder is searched for drafts, without node_modules', () => {
  expect(
    json(['sub']).files.map(({ path, draft }: { path: string; draft: boolean }) => [path, draft]),
  ).toEqual([
    [join('sub', 'notes.md'), false],
    [join('sub', 'open.md'), true],
  ]);
  expect(run(['sub']).stdout).not.toContain('notes.md');
  expect(run(['sub']).stdout).toContain('另有 1 个文件不是报告稿');
});

test.each([
  ['empty', '里面没有稿件'],
  ['sub/*.nothing', '没有匹配的文件'],
  ['gone/*.txt', '没有匹配的文件'],
])('%s is said to stand for no draft', (path, says) => {
  expect(run([path])).toMatchObject({ status: 2, stderr: expect.stringContaining(`${path}：${says}`) });
});

test('a word that is no file may have been meant for a command', () => {
  expect(run(['help'])).toMatchObject({
    status: 2,
    stderr: 'report-checkup: help：找不到这个文件，也没有这个命令。用 --help 查看用法。\n',
  });
});

test('a glob that the shell left alone is expanded', () => {
  expect(json(['*n.txt']).files.map(({ path }: { path: string }) => path)).toEqual(['clean.txt', 'open.txt']);
});

describe('encodings', () => {
  const column = (bytes: Buffer) =>
    json(['-'], bytes).files[0].findings.map((found: { line: number; column: number }) => [
      found.line,
      found.column,
    ]);
  test.each([
    ['UTF-8', Buffer.from(OPEN), 6],
    ['UTF-8 with BOM', Buffer.from(`\uFEFF${OPEN}`), 6],
    ['GB18030', iconv.encode(OPEN, 'gb18030'), 6],
    ['UTF-16 LE with BOM', iconv.encode(OPEN, 'utf-16le', { addBOM: true }), 6],
    ['UTF-16 BE with BOM', iconv.encode(OPEN, 'utf-16be', { addBOM: true }), 6],
    ['UTF-16 LE', iconv.encode(OPEN, 'utf-16le'), 6],
  ])('%s is read', (_, bytes, expected) => expect(column(bytes)).toEqual([[4, expected]]));
});

test('the name given for standard input decides how it is read', () => {
  const text = `# ${OPEN.replace('XX县XX镇', '`XX县XX镇`')}`;
  expect(run(['-', '--stdin-filename', 'draft.md'], text).status).toBe(0);
  expect(run(['-'], text).status).toBe(1);
});

test('the genre can be forced', () => {
  expect(json(['clean.txt', '--genre', '整改报告']).files[0]).toMatchObject({
    genre: 'zhenggai',
    ready: false,
  });
});

test('levels below the threshold are not listed but counted', () => {
  const text = OPEN.replace('XX县XX镇', 'XX县XXX镇');
  const levels = (args: readonly string[]): string[] =>
    json(['-', ...args], text).files[0].findings.map(({ level }: { level: string }) => level);
  const below = levels(['--level', 'information']).filter((level) => level === 'information').length;
  expect(below).toBeGreaterThan(0);
  expect(levels([])).toEqual(['error']);
  expect(run(['-'], text).stdout).toContain(
    `另有 ${below} 条级别低于“警告”的问题没有列出（用 --level hint 全部列出）。`,
  );
});

test('English for an English system, Chinese for a Chinese one, either on demand', () => {
  expect(run(['open.txt'], undefined, { LANG: 'en_US.UTF-8' }).stdout).toContain('is not filled in yet');
  expect(run(['open.txt', '--lang', 'en']).stdout).toContain('Drafts checked: 1. Errors: 1');
});

test('colour only where it is wanted', () => {
  const colour = '\u001b[';
  expect(run(['open.txt']).stdout).not.toContain(colour);
  expect(run(['open.txt'], undefined, { FORCE_COLOR: '1' }).stdout).toContain(colour);
});

test('columns line up under full-width words', () => {
  const text = `${OPEN.replace('少数', '个别')}${'\n'.repeat(95)}1.甲乙XX县\n`;
  const rows = run(['-', '--level', 'information'], text)
    .stdout.split('\n')
    .filter((row) => row.includes('placeholder/'));
  expect(rows.map((row) => row.indexOf('错误'))).toEqual([
    rows[0]!.indexOf('错误'),
    rows[0]!.indexOf('错误'),
  ]);
});

test.each(['--help', '--version'])('%s answers and ends with 0', (option) => {
  const { status, stdout } = run([option]);
  expect(status).toBe(0);
  expect(stdout).toMatch(option === '--help' ? /^用法：report-checkup/ : /^\d+\.\d+\.\d+\n$/);
});

describe('a configuration', () => {
  beforeAll(() => {
    mkdirSync(join(folder, 'configured/deep'), { recursive: true });
    writeFileSync(join(folder, 'configured/deep/open.txt'), OPEN);
  });
  const configure = (text: string) => writeFileSync(join(folder, 'configured/.reportcheckup.json'), text);

  test('above the file counts', () => {
    configure('{ "rules": { "placeholder/unresolved": "hint" } }');
    expect(run(['configured/deep/open.txt'])).toMatchObject({ status: 0, stderr: '' });
  });

  test('with a mistake is said once, with its place, and the rest of it counts', () => {
    configure('{\n  "rules": { "placeholder/unresolvd": "off", "placeholder/unresolved": "hint" }\n}');
    const { status, stderr } = run(['configured/deep', 'configured/deep/open.txt']);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/\.reportcheckup\.json:2:\d+: .*placeholder\/unresolved/),
    ]);
    expect(
      json(['configured/deep', '--level', 'hint']).files[0].findings.find(
        ({ rule }: { rule: string }) => rule === 'placeholder/unresolved',
      ).level,
    ).toBe('hint');
  });

  describe('that cannot be read', () => {
    const place = folderOf({
      '.reportcheckup.json': '{ "rules": { "placeholder/unresolved": "off" } }',
      'folder/.reportcheckup.json/kept': '',
      'folder/open.txt': OPEN,
      'image/.reportcheckup.json': Buffer.from([0, 0, 0]),
      'image/open.txt': OPEN,
    });

    test.each([
      ['folder', '无法读取（是文件夹，EISDIR）。'],
      ['image', '不是文本文件。'],
    ])('is said to be so, once, and counts for nothing: %s', (name, says) => {
      const own = join(name, '.reportcheckup.json');
      const { status, stdout, stderr } = runIn(place, [name, join(name, 'open.txt'), '--format', 'line']);
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: `report-checkup: ${join(place, own)}：${says}\n`,
      });
      expect(stdout).toContain('placeholder/unresolved');
      for (const args of [
        ['genres', '--config', own],
        [join(name, 'open.txt'), '--config', own],
        ['stream', '--config', own],
        ['new', 'zicha', join(name, 'new.txt')],
      ]) {
        expect(runIn(place, args)).toMatchObject({
          status: 2,
          stdout: '',
          stderr: expect.stringContaining(`${own}：${says}`),
        });
      }
    });
  });
});

test('a rule is explained as its page does', () => {
  const { status, stdout } = run(['explain', 'placeholder/unresolved']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^# 占位符没有填写\n[\s\S]*## 为什么\n/);
  expect(run(['explain', 'placeholder/none'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('没有“placeholder/none”这条规则'),
  });
  expect(run(['explain', 'unresolved']).stderr).toContain('是不是“placeholder/unresolved”？');
});

test('rules and genres are listed, a line each', () => {
  expect(run(['rules']).stdout).toMatch(/^structure\/missing-section +警告 {2}缺少必备部分\n/);
  expect(run(['rules']).stdout).toMatch(/\nsuppression\/unused +信息 /);
  expect(run(['genres']).stdout.trim().split('\n')).toHaveLength(21);
});
