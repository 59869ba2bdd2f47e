import { describe, expect, test } from 'vitest';
import { NO_SETTINGS, readEditorSettings } from './editor-settings';
import { type ProfileRequest, ProfileSource } from './profile-source';
import { markProblems } from './testing/marked-config';

const WORKSPACE = 'file:///office';
const SETTINGS = NO_SETTINGS;

/** A workspace in memory: texts by their path below `/office`, or by URI. */
function workspaceOf(files: Record<string, string>) {
  const texts = new Map(Object.entries(files).map(([path, text]) => [uriOf(path), text]));
  const reads: string[] = [];
  const source = new ProfileSource(async (uri) => {
    reads.push(uri);
    return texts.get(uri) ?? null;
  });
  const resolve = (path: string, more: Partial<ProfileRequest> = {}) =>
    source.resolve({
      uri: uriOf(path),
      isDraft: false,
      choice: null,
      settings: SETTINGS,
      folders: [WORKSPACE],
      ...more,
    });
  const write = (path: string, text: string) => {
    texts.set(uriOf(path), text);
    return source.forget(uriOf(path));
  };
  return { source, resolve, write, reads };
}

const uriOf = (path: string) => (path.includes(':') ? path : encodeURI(`file:///office/${path}`));
const levelIn = async (resolution: ReturnType<ReturnType<typeof workspaceOf>['resolve']>, rule: string) =>
  (await resolution).profile.rules.get(rule)?.level;

describe('the nearest file above a draft counts', () => {
  const { resolve } = workspaceOf({
    '.reportcheckup.json': '{ "rules": { "placeholder/unresolved": "hint" } }',
    '整改/.reportcheckup.json': '{ "practice": false }',
  });

  test('and the ones further up do not', async () => {
    expect(await levelIn(resolve('整改/一/稿.txt'), 'placeholder/unresolved')).toBeUndefined();
    expect((await resolve('整改/一/稿.txt')).profile.practice).toBe(false);
    expect((await resolve('自查/稿.txt')).configUri).toBe('file:///office/.reportcheckup.json');
    expect(await levelIn(resolve('自查/稿.txt'), 'placeholder/unresolved')).toBe('hint');
  });

  test('a new text belongs to the first folder of the workspace', async () => {
    expect(await levelIn(resolve('untitled:Untitled-1'), 'placeholder/unresolved')).toBe('hint');
  });

  test('a file elsewhere has none', async () => {
    expect((await resolve('file:///home/稿.txt')).configUri).toBeNull();
    expect((await resolve('不是地址')).configUri).not.toBeNull();
  });

  test.each([
    ['vscode-vfs://github/office/drafts/.reportcheckup.json', 'vscode-vfs://github/office/drafts/2025/稿.md'],
    ['file:///c%3A/%E7%A8%BF%E4%BB%B6/.reportcheckup.json', 'file:///C:/稿件/2025/稿.txt'],
    ['file://server/share/.reportcheckup.json', 'file://server/share/a/b/c.txt'],
  ])('%s', async (config, draft) => {
    const { resolve } = workspaceOf({ [config]: '{ "practice": false }' });
    expect((await resolve(draft, { folders: [] })).profile.practice).toBe(false);
  });
});

describe('extends', () => {
  test('takes the extended files first, in their order', async () => {
    const { resolve } = workspaceOf({
      '.reportcheckup.json': `{
        "extends": ["report-checkup:standard", "./office/a.json", "office/b.json"],
        "rules": { "structure/empty-section": "error" }
      }`,
      'office/a.json':
        '{ "rules": { "structure/*": "hint", "placeholder/unresolved": "hint" }, "terms": [{ "avoid": ["甲"] }] }',
      'office/b.json': '{ "extends": "./c.json", "rules": { "placeholder/unresolved": "warning" } }',
      'office/c.json':
        '{ "rules": { "placeholder/unresolved": "off", "wording/*": "off" }, "terms": [{ "avoid": ["乙"] }] }',
    });
    const { profile, problems } = await resolve('稿.txt');
    const level = (rule: string) => profile.rules.get(rule)?.level;
    expect(profile.practice).toBe(false);
    expect(level('structure/empty-section')).toBe('error');
    expect(level('structure/missing-section')).toBe('hint');
    expect(level('placeholder/unresolved')).toBe('warning');
    expect(level('wording/office-term')).toBe('off');
    expect(profile.terms.flatMap(({ avoid }) => avoid)).toEqual(['甲', '乙']);
    expect([...problems.values()].flat()).toEqual([]);
    expect(problems.size).toBe(4);
  });

  test.each([
    ['{ "extends": ^"../else.json"^ }', /工作区之外/],
    ['{ "extends": [^"/etc/passwd"^, ^"C:\\\\a.json"^, ^"http://a.example/b.json"^] }', /工作区之外/],
    ['{ "extends": ^"office"^ }', /找不到.*“office\.json”/],
    ['{ "extends": ^"nowhere.json"^ }', /找不到文件“nowhere\.json”/],
    ['{ "extends": ^"report-checkup:recomended"^ }', /“report-checkup:recommended”/],
    ['{ "extends": ^"./.reportcheckup.json"^ }', /循环/],
    ['{ "extends": ["loop.json", ^"nowhere.json"^] }', /找不到/],
    ['{ "files": { "a.txt": ^"自察报告"^ } }', /没有名为“自察报告”的体裁，是不是“自查报告”/],
  ])('%s', async (marked, says) => {
    const text = marked.replaceAll('^', '');
    const { resolve } = workspaceOf({
      '.reportcheckup.json': `${text.slice(0, -1)}, "practice": false }`,
      'office.json': '{}',
      'loop.json': '{ "extends": "./loop2.json" }',
      'loop2.json': '{ "extends": ["./loop.json", ".reportcheckup.json"] }',
    });
    const { profile, problems } = await resolve('稿.txt');
    const own = problems.get('file:///office/.reportcheckup.json')!;
    expect(markProblems(text, own)).toBe(marked);
    expect(own[0]!.message.zh).toMatch(says);
    expect(profile.practice).toBe(false);
  });

  test('a circle is reported where it closes, in the file that closes it', async () => {
    const { resolve } = workspaceOf({
      '.reportcheckup.json': '{ "extends": "./a.json" }',
      'a.json': '{ "extends": "./b.json", "practice": false }',
      'b.json': '{ "extends": "./a.json" }',
    });
    const { profile, problems } = await resolve('稿.txt');
    expect(profile.practice).toBe(false);
    expect([...problems].map(([uri, { length }]) => [uri.slice(-6), length])).toEqual([
      ['p.json', 0],
      ['a.json', 0],
      ['b.json', 1],
    ]);
  });

  test('files that double at each step come to an end', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [
        `${i}.json`,
        `{ "extends": ["${i + 1}.json", "./${i + 1}.json"] }`,
      ]),
    );
    const { resolve } = workspaceOf({
      ...files,
      '.reportcheckup.json': '{ "extends": "0.json", "practice": false }',
    });
    expect((await resolve('稿.txt')).profile.practice).toBe(false);
  });
});

describe('files', () => {
  const { resolve } = workspaceOf({
    '.reportcheckup.json': `{
      "files": {
        "README.md": "none",
        "整改/*.txt": "整改报告",
        "*.md": "auto",
        "*.稿.txt": "nowhere"
      }
    }`,
  });
  const settings = readEditorSettings({ files: { '*.txt': 'zicha', '整改/**': 'zongjie' } });

  test.each([
    ['整改/稿.txt', true, 'zhenggai'],
    ['README.md', false, undefined],
    ['docs/README.md', false, undefined],
    ['调研.md', true, undefined],
    ['甲.稿.txt', true, undefined],
    ['甲.txt', true, 'zicha'],
    ['甲.log', null, undefined],
  ])('%s', async (path, isDraft, genre) => {
    const { profile } = await resolve(path, { settings });
    expect(profile.isDraft).toBe(isDraft);
    expect(profile.genre?.id).toBe(genre);
    expect(profile.isChosen).toBe(false);
  });

  test('the user’s choice for a text goes before them, until it is taken back', async () => {
    const chosen = await resolve('整改/稿.txt', { choice: '调研报告' });
    expect(chosen.profile).toMatchObject({ isDraft: true, genre: { id: 'diaoyan' }, isChosen: true });
    const excluded = await resolve('整改/稿.txt', { choice: 'none' });
    expect(excluded.profile).toMatchObject({ isDraft: false, genre: null, isChosen: true });
    const back = await resolve('整改/稿.txt', { choice: 'auto' });
    expect(back.profile).toMatchObject({ isDraft: true, genre: { id: 'zhenggai' }, isChosen: false });
  });

  test('what the language says counts where no file does', async () => {
    expect((await resolve('甲.log', { isDraft: true })).profile.isDraft).toBe(true);
    expect((await resolve('README.md', { isDraft: true })).profile.isDraft).toBe(false);
  });
});

test('a file wins over settings for what it sets, and only for that', async () => {
  const settings = readEditorSettings({
    practice: false,
    rules: { 'structure/missing-section': 'error', 'placeholder/unresolved': 'hint' },
    terms: [{ use: '甲', avoid: ['乙'] }],
  });
  const { resolve } = workspaceOf({ '.reportcheckup.json': '{ "rules": { "structure/*": "off" } }' });
  const { profile } = await resolve('稿.txt', { settings });
  expect(profile.practice).toBe(false);
  expect(profile.rules.get('structure/missing-section')?.level).toBe('off');
  expect(profile.rules.get('placeholder/unresolved')?.level).toBe('hint');
  expect(profile.terms).toHaveLength(1);
});

test('entries under ignore reach the files they name', async () => {
  const { resolve } = workspaceOf({
    '.reportcheckup.json': `{ "ignore": [
      { "rule": "placeholder/unresolved", "text": "XX型" },
      { "rule": "placeholder/unresolved", "text": "X光", "file": "整改/稿.txt" },
      { "rule": "placeholder/unresolved", "text": "XX县", "file": "*.md" }
    ] }`,
  });
  const ignored = async (path: string) =>
    (await resolve(path)).profile.ignore.map(({ text, isForThisFile }) => [text, isForThisFile]);
  expect(await ignored('整改/稿.txt')).toEqual([
    ['XX型', false],
    ['X光', true],
  ]);
  expect(await ignored('旧/整改/稿.txt')).toEqual([
    ['XX型', false],
    ['X光', false],
  ]);
  expect(await ignored('稿.md')).toEqual([
    ['XX型', false],
    ['XX县', false],
  ]);
});

describe('a profile stays the same object', () => {
  test('until something in it changes', async () => {
    const { resolve, write } = workspaceOf({
      '.reportcheckup.json': '{ "extends": "a.json" }',
      'a.json': '{}',
    });
    const { profile } = await resolve('稿.txt');
    expect((await resolve('稿.txt')).profile).toBe(profile);
    expect((await resolve('另一稿.txt')).profile).toBe(profile);
    expect(write('a.json', '{}')).toBe(true);
    expect((await resolve('稿.txt')).profile).toBe(profile);
    write('a.json', '// 说明\n{ }');
    expect((await resolve('稿.txt')).profile).toBe(profile);
    write('a.json', '{ "practice": false }');
    expect((await resolve('稿.txt')).profile).toMatchObject({ practice: false });
  });

  test('a file that comes into being counts as soon as it is told of', async () => {
    const { resolve, write } = workspaceOf({});
    expect((await resolve('整改/稿.txt')).profile.practice).toBe(true);
    expect(write('整改/.reportcheckup.json', '{ "practice": false }')).toBe(true);
    expect((await resolve('整改/稿.txt')).profile.practice).toBe(false);
    expect(write('整改/别的.json', '{}')).toBe(false);
  });

  test('no file is read twice', async () => {
    const { resolve, reads } = workspaceOf({ '.reportcheckup.json': '{}' });
    await Promise.all([resolve('a/1.txt'), resolve('a/2.txt'), resolve('a/3.txt')]);
    await resolve('a/1.txt');
    expect(reads).toEqual(['file:///office/a/.reportcheckup.json', 'file:///office/.reportcheckup.json']);
  });
});

test('a reader that fails has no file', async () => {
  const source = new ProfileSource(async () => {
    throw new Error('EACCES');
  });
  const request = {
    uri: uriOf('稿.txt'),
    isDraft: true,
    choice: null,
    settings: SETTINGS,
    folders: [],
  };
  expect((await source.resolve(request)).profile.isDraft).toBe(true);
});

test('a configuration can be checked before any draft lies below it', async () => {
  const { source } = workspaceOf({ 'office/.reportcheckup.json': '{ "practice": 1 }' });
  const problems = await source.check('file:///office/office/.reportcheckup.json', SETTINGS, [WORKSPACE]);
  expect([...problems.values()].flat()).toHaveLength(1);
});
