import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN, folderOf, OPEN, run, runShell, SLIPPED } from './command-line';

describe('init', () => {
  test('writes a configuration that changes nothing yet and has no mistake, but over none that is there', () => {
    const folder = folderOf({ 'sub/open.txt': OPEN });
    expect(run(folder, ['init', 'sub'])).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(join(folder, 'sub'))).toContain('.reportcheckup.json');
    const before = readFileSync(join(folder, 'sub/.reportcheckup.json'), 'utf8');
    expect(run(folder, ['init', 'sub'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'report-checkup: sub/.reportcheckup.json：已经有了，没有覆盖。\n',
    });
    expect(readFileSync(join(folder, 'sub/.reportcheckup.json'), 'utf8')).toBe(before);
    expect(run(folder, ['sub/open.txt', '--format', 'line'])).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^sub\/open\.txt:4:6: error: [^\n]*\n$/),
      stderr: '',
    });
  });

  test('says which folder is missing', () => {
    expect(run(folderOf({}), ['init', '没有'])).toMatchObject({
      status: 2,
      stderr: 'report-checkup: 没有/.reportcheckup.json：没有“没有”这个文件夹，请先建好。\n',
    });
  });
});

describe('new', () => {
  const folder = folderOf({
    '.reportcheckup.json':
      '{ "genres": { "pingyi": { "name": "民主评议报告", "sections": ["基本情况", "评议结果"] } } }',
    'there.txt': CLEAN,
  });

  test('lays out a draft, by name or id, to standard output or into a file', () => {
    const { status, stdout, stderr } = run(folder, ['new', '整改报告']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(run(folder, ['new', 'zhenggai', '整改.txt'])).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, '整改.txt'), 'utf8')).toBe(stdout);
    const { files } = JSON.parse(run(folder, ['整改.txt', '--format', 'json']).stdout);
    expect(files[0]).toMatchObject({ genre: 'zhenggai', missingSections: [] });
  });

  test('knows the genres of the configuration', () => {
    expect(run(folder, ['new', '民主评议报告']).stdout).toMatch(/一、基本情况\n.*二、评议结果/s);
  });

  test('writes over nothing, and asks for a genre that there is', () => {
    expect(run(folder, ['new', 'zicha', 'there.txt'])).toMatchObject({
      status: 2,
      stderr: 'report-checkup: there.txt：已经有了，没有覆盖。\n',
    });
    expect(readFileSync(join(folder, 'there.txt'), 'utf8')).toBe(CLEAN);
    const { status, stderr } = run(folder, ['new', '小说']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/没有“小说”这种体裁.*民主评议报告.*zhenggai/);
  });
});

test.each([
  [
    ['--nope', 'a.txt'],
    '没有“--nope”这个选项。用 --help 查看用法。',
    'There is no option “--nope”. See --help.',
  ],
  [
    ['--levle=hint'],
    '没有“--levle”这个选项，是不是“--level”？',
    'There is no option “--levle”. Did you mean “--level”?',
  ],
  [['-j'], '选项“-j”缺少它的值，应当写成：-j 个数', 'The option “-j” needs a value: -j N'],
  [
    ['--config', '--fix', 'a.txt'],
    '选项“--config”缺少它的值，应当写成：--config 文件',
    'The option “--config” needs a value: --config FILE',
  ],
  [
    ['--fix=yes', 'a.txt'],
    '选项“--fix”不带值，不能写成 --fix=yes。',
    'The option “--fix” takes no value, so not --fix=yes.',
  ],
  [
    ['a.txt', '--stdin-filename', 'b.txt'],
    '--stdin-filename 只和 - 一起用，- 表示标准输入。',
    '--stdin-filename goes with -, which stands for standard input.',
  ],
  [['new', 'zicha', ''], '文件名不能为空。', 'The name of a file cannot be empty.'],
  [['a.txt', ''], '文件名不能为空。', 'The name of a file cannot be empty.'],
  [['explain'], 'explain 后面还要写：规则…', 'explain needs an argument: RULE…'],
  [['stream', 'foo'], '“foo”多余，stream 用不着。', 'stream takes no argument “foo”.'],
])('%j is said to be wrong, in the language asked for', (args, zh, en) => {
  const folder = folderOf({});
  for (const [language, said, system] of [
    ['zh', zh, 'en_US.UTF-8'],
    ['en', en, 'zh_CN.UTF-8'],
  ] as const) {
    expect(run(folder, ['--lang', language, ...args], { env: { LANG: system } })).toEqual(
      expect.objectContaining({ status: 2, stdout: '', stderr: `report-checkup: ${said}\n` }),
    );
  }
});

describe('--help', () => {
  const folder = folderOf({});
  const overview = run(folder, ['--help', '--lang', 'en']).stdout;
  const commands = [...overview.matchAll(/^ +report-checkup \[?([a-z]+)/gm)].map(([, name]) => name!);

  test('names every command', () =>
    expect(commands).toEqual([
      ...['check', 'annotate', 'text', 'init', 'new', 'genres', 'rules', 'explain', 'stream', 'completion'],
    ]));

  test.each(commands)(
    'of %s is about it, in both languages, and its options are those that it takes',
    (name) => {
      for (const [lang, usage] of [
        ['zh', '用法：'],
        ['en', 'Usage: '],
      ]) {
        const { status, stdout, stderr } = run(folder, [name, '--help', '--lang', lang!]);
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        expect(stdout).toMatch(new RegExp(`^${usage}report-checkup \\[?${name}`));
      }
      const help = run(folder, [name, '--help']).stdout;
      for (const option of ['--fix', '--max-findings=1', '--config=none.json']) {
        const called = option.split('=')[0]!;
        const { stderr } = run(folder, [name, 'a', option]);
        const isRefused = stderr.includes(`${name} 没有 ${called} `);
        expect(isRefused).toBe(!help.includes(` ${called} `));
      }
    },
  );
});

test('--config takes the place of the configuration above the draft', () => {
  const folder = folderOf({
    'sub/.reportcheckup.json': '{ "rules": { "placeholder/unresolved": "off" } }',
    'sub/open.txt': OPEN,
    'strict.json': '{ "rules": { "placeholder/unresolved": "warning" } }',
  });
  expect(run(folder, ['sub']).status).toBe(0);
  expect(run(folder, ['sub', '--config', 'strict.json', '--format', 'line']).stdout).toMatch(
    /^[^\n]*: warning: /,
  );
  expect(run(folder, ['sub', '--config', 'gone.json'])).toMatchObject({ status: 2, stdout: '' });
});

test('the hooks for pre-commit check what they are given, and ask for files that drafts may be in', () => {
  const hooks = readFileSync(join(import.meta.dirname, '../../.pre-commit-hooks.yaml'), 'utf8');
  const entries = [...hooks.matchAll(/^ {2}entry: (.*)$/gm)].map(([, entry]) => entry!);
  const patterns = [...hooks.matchAll(/^ {2}files: (.*)$/gm)].map(([, pattern]) => new RegExp(pattern!));
  expect([entries.length, patterns.length]).toEqual([2, 2]);
  for (const pattern of patterns) {
    const names = ['a.txt', '甲/b.md', 'c.report', 'd.gongwen', 'e.docx', 'txt', 'f.txt.bak'];
    expect(names.filter((name) => pattern.test(name))).toEqual(names.slice(0, 4));
  }
  const [check, fix] = entries;
  const folder = folderOf({ 'open.txt': OPEN, 'slipped.txt': SLIPPED, 'README.md': '# XX县\n' });
  expect(runShell(folder, `${check} README.md`)).toMatchObject({ status: 0, stdout: '', stderr: '' });
  expect(runShell(folder, `${check} README.md open.txt`).status).toBe(1);
  expect(runShell(folder, `${fix} slipped.txt`)).toMatchObject({ status: 0, stdout: '', stderr: '' });
  expect(readFileSync(join(folder, 'slipped.txt'), 'utf8')).not.toBe(SLIPPED);
});

test('what is said after a run is said as VS Code says it, and counts drafts in either number', () => {
  const folder = folderOf({ 'clean.txt': CLEAN, 'slipped.txt': SLIPPED });
  expect(run(folder, ['clean.txt']).stdout).toContain('自查报告 · 可以交稿');
  expect(run(folder, ['slipped.txt', '--diff', '--lang', 'en']).stderr).toBe(
    'Could be fixed: 2 (drafts: 1); nothing was written.\n',
  );
  expect(run(folder, ['new', 'zicha', 'clean.txt', '--lang', 'en']).stderr).toContain(
    'clean.txt: already exists;',
  );
  expect(run(folder, ['--help']).stdout).toContain(
    '2 有文件没能检查或改写，配置有误，没有找到稿件，或者命令有误。',
  );
});
