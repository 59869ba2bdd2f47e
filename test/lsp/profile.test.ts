import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  ConfigurationParams,
  Diagnostic,
  TextDocumentEdit,
} from 'vscode-languageserver';
import { readConfig } from '../../server/src/profile/read-config';
import {
  CHECK_TEXT,
  type GenreItem,
  type LearnGenreAnswer,
  READ_FILE,
  type ReadFileParams,
} from '../../server/src/protocol/protocol';
import { applyTextEdits } from './apply';
import { Client, PULLING, PUSHED } from './client';
import { DRAFT, rangeOf } from './drafts';

const UNRESOLVED = 'placeholder/unresolved';
const REFRESH = 'workspace/diagnostic/refresh';
const WATCHED = 'workspace/didChangeWatchedFiles';

let folder: string;
const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-checkup-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ABLE: ClientCapabilities = {
  ...PULLING,
  workspace: {
    ...PULLING.workspace,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
};

function start(capabilities = ABLE, initializationOptions?: unknown): Promise<Client> {
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: '稿件' }];
  return Client.start({ capabilities, workspaceFolders, initializationOptions });
}

const levelsIn = (diagnostics: readonly Diagnostic[]) => [
  ...new Set(diagnostics.filter(({ code }) => code === UNRESOLVED).map(({ severity }) => severity)),
];
const messagesIn = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ message }) => message);

describe('the configuration of a folder', () => {
  test('counts for its drafts, and they follow it when it is stored', async () => {
    write('.reportcheckup.json', `{ "rules": { "${UNRESOLVED}": "hint" } }`);
    const client = await start();
    const registered: unknown[] = [];
    while (registered.length < 2) registered.push(await client.next('client/registerCapability'));
    expect(JSON.stringify(registered)).toContain('**/*.json');
    client.open(uriOf('稿.txt'), DRAFT);
    expect(levelsIn(await client.diagnose(uriOf('稿.txt')))).toEqual([4]);
    write('.reportcheckup.json', `{ "rules": { "${UNRESOLVED}": "off" } }`);
    client.notify(WATCHED, { changes: [{ uri: uriOf('.reportcheckup.json'), type: 2 }] });
    await client.next(REFRESH);
    expect(levelsIn(await client.diagnose(uriOf('稿.txt')))).toEqual([]);
    rmSync(join(folder, '.reportcheckup.json'));
    client.notify(WATCHED, { changes: [{ uri: uriOf('.reportcheckup.json'), type: 3 }] });
    await client.next(REFRESH);
    expect(levelsIn(await client.diagnose(uriOf('稿.txt')))).toEqual([1]);
  });

  test('counts as it stands in the editor, its changes stored or not', async () => {
    write('.reportcheckup.json', '{}');
    const client = await start();
    const [config, draft] = [uriOf('.reportcheckup.json'), uriOf('稿.txt')];
    client.open(draft, DRAFT);
    const { resultId } = await client.pull(draft);
    client.open(config, '{ "rules": {} }', 'jsonc');
    await client.diagnose(config);
    client.change(config, { text: `{ "rules": { "${UNRESOLVED}": "hint" } }` });
    await client.next(REFRESH);
    expect(await client.pull(draft, resultId)).toMatchObject({ kind: 'full' });
    expect(levelsIn(await client.diagnose(draft))).toEqual([4]);
    client.close(config);
    await client.next(REFRESH);
    expect(levelsIn(await client.diagnose(draft))).toEqual([1]);
  });

  test('counts no more once it is deleted, though the editor still holds its text', async () => {
    const text = `{ "rules": { "${UNRESOLVED}": "hint" } }`;
    write('.reportcheckup.json', text);
    const client = await start();
    const [config, draft] = [uriOf('.reportcheckup.json'), uriOf('稿.txt')];
    client.open(draft, DRAFT);
    client.open(config, text, 'jsonc');
    expect(levelsIn(await client.diagnose(draft))).toEqual([4]);
    rmSync(join(folder, '.reportcheckup.json'));
    client.notify(WATCHED, { changes: [{ uri: config, type: 3 }] });
    await client.next(REFRESH);
    expect(levelsIn(await client.diagnose(draft))).toEqual([1]);
  });

  test('is followed although something else asks about the draft while others are looked at', async () => {
    mkdirSync(join(folder, '甲'));
    write('甲/.reportcheckup.json', '{}');
    write('.reportcheckup.json', '{}');
    const client = await start();
    const [first, second] = [uriOf('甲/稿.txt'), uriOf('稿.txt')];
    for (const uri of [first, second]) {
      client.open(uri, DRAFT);
      await client.pull(uri);
    }
    let answerFirst: (settings: unknown[]) => void;
    client.answer<ConfigurationParams>('workspace/configuration', ({ items }) =>
      items[0]!.scopeUri === first ? new Promise((resolve) => (answerFirst = resolve)) : [{}],
    );
    write('.reportcheckup.json', `{ "rules": { "${UNRESOLVED}": "hint" } }`);
    client.notify(WATCHED, { changes: [{ uri: uriOf('.reportcheckup.json'), type: 2 }] });
    await client.hover(second, { line: 0, character: 0 });
    answerFirst!([{}]);
    await client.next(REFRESH);
    expect(levelsIn(await client.diagnose(second))).toEqual([4]);
  });

  test('that changes nothing has nothing checked again', async () => {
    write('.reportcheckup.json', '{}');
    const client = await start();
    client.open(uriOf('稿.txt'), DRAFT);
    const { resultId } = await client.pull(uriOf('稿.txt'));
    write('.reportcheckup.json', '// 还没有内容\n{}');
    client.notify(WATCHED, { changes: [{ uri: uriOf('.reportcheckup.json'), type: 2 }] });
    expect(await client.pull(uriOf('稿.txt'), resultId)).toMatchObject({ kind: 'unchanged' });
    expect(client.arrived(REFRESH)).toEqual([]);
  });

  test('counts for clients that are sent diagnostics, too', async () => {
    const client = await start(PUSHED);
    client.open(uriOf('稿.txt'), DRAFT);
    expect(levelsIn((await client.nextPublished()).diagnostics)).toEqual([1]);
    write('.reportcheckup.json', `{ "rules": { "${UNRESOLVED}": "hint" } }`);
    client.notify(WATCHED, { changes: [{ uri: uriOf('.reportcheckup.json'), type: 1 }] });
    expect(levelsIn((await client.nextPublished()).diagnostics)).toEqual([4]);
  });

  test('counts no more when the folder with what it extends is deleted as a whole', async () => {
    mkdirSync(join(folder, '配置'));
    write('.reportcheckup.json', '{ "extends": "./配置/office.reportcheckup.json" }');
    write('配置/office.reportcheckup.json', `{ "rules": { "${UNRESOLVED}": "hint" } }`);
    const client = await start();
    client.open(uriOf('稿.txt'), DRAFT);
    expect(levelsIn(await client.diagnose(uriOf('稿.txt')))).toEqual([4]);
    rmSync(join(folder, '配置'), { recursive: true });
    client.notify(WATCHED, { changes: [{ uri: uriOf('配置'), type: 3 }] });
    await client.next(REFRESH);
    expect(levelsIn(await client.diagnose(uriOf('稿.txt')))).toEqual([1]);
  });

  test.each(['c:', 'C:', 'c%3A', 'C%3A'])('is one with a drive of Windows written as %s', async (drive) => {
    let config = '{}';
    const client = await Client.start({
      capabilities: ABLE,
      workspaceFolders: [{ uri: `memfs:/${drive}/w`, name: 'w' }],
      initializationOptions: { readsFiles: true },
    });
    client.answer<ReadFileParams>(READ_FILE, ({ uri }) => {
      return decodeURIComponent(uri) === 'memfs:/c:/w/.reportcheckup.json' ? config : null;
    });
    const draft = `memfs:/${drive}/w/稿.txt`;
    client.open(draft, DRAFT);
    const before = await client.diagnose(draft);
    const actions = await client.actions(draft, before[0]!.range, { diagnostics: [before[0]!] });
    const ignore = actions.find(({ kind }) => kind === 'quickfix.ignore')!;
    const edits = (ignore.edit!.documentChanges!.at(-1) as TextDocumentEdit).edits;
    config = applyTextEdits(config, edits as never);
    client.notify(WATCHED, { changes: [{ uri: `memfs:/${drive}/w/.reportcheckup.json`, type: 2 }] });
    await client.next(REFRESH);
    expect(await client.diagnose(draft)).toHaveLength(before.length - 1);
  });

  test('is asked of the client where only that can read it', async () => {
    const client = await start(ABLE, { readsFiles: true });
    const read: string[] = [];
    client.answer('reportCheckup/readFile', ({ uri }: { uri: string }) => {
      read.push(uri);
      return uri === 'vscode-vfs://github/a/b/.reportcheckup.json'
        ? '{ "practice": false, "files": { "*.txt": "none" } }'
        : null;
    });
    client.open('vscode-vfs://github/a/b/c/d.txt', DRAFT);
    expect(await client.diagnose('vscode-vfs://github/a/b/c/d.txt')).toEqual([]);
    expect(read).toContain('vscode-vfs://github/a/b/c/.reportcheckup.json');
  });
});

describe('mistakes in a configuration', () => {
  const WRONG = '{\n  "rules": { "placeholder/unresolve": "off" },\n  "practise": true\n}\n';

  test('are diagnostics at their places, in the language of messages', async () => {
    write('.reportcheckup.json', '{}');
    const client = await start();
    const config = uriOf('.reportcheckup.json');
    client.open(config, WRONG, 'jsonc');
    const [rule, key, ...rest] = await client.diagnose(config);
    expect(rest).toEqual([]);
    expect(rule).toMatchObject({
      range: rangeOf(WRONG, '"placeholder/unresolve"'),
      severity: 1,
      source: 'report-checkup',
    });
    expect(rule!.message).toContain('“placeholder/unresolved”');
    expect(key).toMatchObject({ range: rangeOf(WRONG, '"practise"') });
    const [action] = await client.actions(config, rule!.range, { diagnostics: [rule!] });
    const [change] = action!.edit!.documentChanges as TextDocumentEdit[];
    expect(applyTextEdits(WRONG, change!.edits as never)).toBe(WRONG.replace('unresolve', 'unresolved'));
  });

  test('are published while the file is closed, and taken back when it is opened or put right', async () => {
    write('.reportcheckup.json', WRONG);
    const client = await start();
    const config = uriOf('.reportcheckup.json');
    client.open(uriOf('稿.txt'), DRAFT);
    await client.diagnose(uriOf('稿.txt'));
    const published = await client.nextPublished();
    expect(published.uri).toBe(config);
    expect(published.diagnostics).toHaveLength(2);
    client.open(config, WRONG, 'jsonc');
    expect(await client.nextPublished()).toEqual({ uri: config, diagnostics: [] });
    client.close(config);
    await client.diagnose(uriOf('稿.txt'));
    expect((await client.nextPublished()).diagnostics).toHaveLength(2);
    write('.reportcheckup.json', '{}');
    client.notify(WATCHED, { changes: [{ uri: config, type: 2 }] });
    expect(await client.nextPublished()).toEqual({ uri: config, diagnostics: [] });
  });

  test('are taken back when the file is in force no more', async () => {
    write('.reportcheckup.json', '{ "extends": "./office.reportcheckup.json" }');
    write('office.reportcheckup.json', WRONG);
    const client = await start();
    client.open(uriOf('稿.txt'), DRAFT);
    await client.diagnose(uriOf('稿.txt'));
    const uri = uriOf('office.reportcheckup.json');
    expect(await client.nextPublished()).toMatchObject({ uri });
    write('.reportcheckup.json', '{}');
    client.notify(WATCHED, { changes: [{ uri: uriOf('.reportcheckup.json'), type: 2 }] });
    expect(await client.nextPublished()).toEqual({ uri, diagnostics: [] });
  });

  test('are left to the editor where the file was opened meanwhile', async () => {
    write('.reportcheckup.json', WRONG);
    const client = await start();
    const asked = new Promise<void>((resolve) => {
      client.answer<ConfigurationParams>('workspace/configuration', ({ items: [item] }) => {
        if (item!.scopeUri) return [{}];
        resolve();
        return opened.then(() => [{}]);
      });
    });
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    await client.request(CHECK_TEXT, { uri: uriOf('稿.txt'), text: DRAFT });
    await asked;
    client.open(uriOf('.reportcheckup.json'), WRONG, 'jsonc');
    const pulled = client.diagnose(uriOf('.reportcheckup.json'));
    open();
    expect(await pulled).toHaveLength(2);
    await client.request('workspace/symbol', { query: '' });
    expect(client.arrived('textDocument/publishDiagnostics')).toEqual([]);
  });

  test('are sent to clients that cannot ask', async () => {
    write('.reportcheckup.json', '{}');
    const client = await start(PUSHED);
    client.open(uriOf('.reportcheckup.json'), WRONG, 'json');
    expect(messagesIn((await client.nextPublished()).diagnostics)).toHaveLength(2);
    client.change(uriOf('.reportcheckup.json'), { text: '{}' });
    expect((await client.nextPublished()).diagnostics).toEqual([]);
  });

  test('a configuration is no draft, whatever it says', async () => {
    const client = await start();
    const config = uriOf('.reportcheckup.json');
    client.open(
      config,
      '{ "files": { "*.json": "自查报告" }, "terms": [{ "avoid": ["XX县XX镇"] }] }',
      'jsonc',
    );
    expect(await client.diagnose(config)).toEqual([]);
    expect(await client.symbols(config)).toEqual([]);
  });
});

describe('the bulb', () => {
  const place = rangeOf(DRAFT, 'XX县');
  const find = (actions: readonly CodeAction[], words: string) =>
    actions.find(({ title }) => title.includes(words))!;
  const silenceOf = (actions: readonly CodeAction[]) =>
    actions.filter(({ kind }) => kind === 'quickfix.ignore');

  /** The configuration after the action was taken. */
  function take(action: CodeAction, text: string): string {
    const changes = action.edit!.documentChanges!;
    const edit = changes.at(-1) as TextDocumentEdit;
    expect(edit.textDocument).toEqual({ uri: uriOf('.reportcheckup.json'), version: null });
    return applyTextEdits(text, edit.edits as never);
  }

  test('leaves a finding of a plain text to an entry in the configuration, made where there is none', async () => {
    const client = await start();
    const draft = uriOf('稿.txt');
    client.open(draft, DRAFT);
    const before = (await client.diagnose(draft)).length;
    const action = find(silenceOf(await client.actions(draft, place)), '不再提示');
    expect(action.edit!.documentChanges![0]).toMatchObject({
      kind: 'create',
      uri: uriOf('.reportcheckup.json'),
    });
    write('.reportcheckup.json', take(action, ''));
    client.notify(WATCHED, { changes: [{ uri: uriOf('.reportcheckup.json'), type: 1 }] });
    await client.next(REFRESH);
    expect(await client.diagnose(draft)).toHaveLength(before - 1);
    client.change(draft, { text: DRAFT.replaceAll('XX', '青岭') });
    expect((await client.diagnose(draft)).map(({ code }) => code)).toContain('suppression/unused');
  });

  test('enters a word that is right among the names of the house, and it is asked about nowhere any more', async () => {
    write('.reportcheckup.json', '{}\n');
    const client = await start();
    const draft = uriOf('稿.txt');
    const text = DRAFT.replace('成立专班', '动员布署').replace('从严审批', '从严布署');
    client.open(draft, text);
    const typos = async () => (await client.diagnose(draft)).filter(({ code }) => code === 'wording/typo');
    const [typo, ...more] = await typos();
    expect(more).toHaveLength(1);
    const action = find(silenceOf(await client.actions(draft, typo!.range)), '“布署”没有写错');
    const after = take(action, '{}\n');
    expect(JSON.parse(after)).toEqual({ names: [{ name: '布署', kind: 'word' }] });
    write('.reportcheckup.json', after);
    client.notify(WATCHED, { changes: [{ uri: uriOf('.reportcheckup.json'), type: 2 }] });
    await client.next(REFRESH);
    expect(await typos()).toEqual([]);
  });

  test('leaves a finding of a Markdown text to a comment above it', async () => {
    const client = await start();
    const draft = uriOf('稿.md');
    client.open(draft, DRAFT, 'markdown');
    const before = await client.diagnose(draft);
    const action = find(silenceOf(await client.actions(draft, place)), '不再提示');
    const [change] = action.edit!.documentChanges as TextDocumentEdit[];
    expect(change!.textDocument).toEqual({ uri: draft, version: 1 });
    client.change(draft, { text: applyTextEdits(DRAFT, change!.edits as never) });
    expect(await client.diagnose(draft)).toHaveLength(before.length - 1);
  });

  test('sets the level of a rule in the configuration, its comments kept', async () => {
    const text = '{\n  // 本单位的配置\n  "practice": true,\n}\n';
    write('.reportcheckup.json', text);
    const client = await start();
    const draft = uriOf('稿.txt');
    client.open(draft, DRAFT);
    await client.diagnose(draft);
    const actions = silenceOf(await client.actions(draft, place));
    const after = take(find(actions, '关闭这条规则'), text);
    expect(after).toContain('// 本单位的配置');
    expect(readConfig(after).config.rules?.[UNRESOLVED]).toMatchObject({ value: 'off' });
    expect(readConfig(take(find(actions, '降为提示'), text)).config.rules?.[UNRESOLVED]).toMatchObject({
      value: 'hint',
    });
  });

  test('offers nothing of that where the configuration has mistakes, or cannot be made', async () => {
    write('.reportcheckup.json', '{ "rules": ');
    const client = await start();
    client.open(uriOf('稿.txt'), DRAFT);
    expect(silenceOf(await client.actions(uriOf('稿.txt'), place))).toEqual([]);
    rmSync(join(folder, '.reportcheckup.json'));
    const simple = await start(PULLING);
    simple.open(uriOf('稿.txt'), DRAFT);
    expect(silenceOf(await simple.actions(uriOf('稿.txt'), place))).toEqual([]);
  });
});

describe('an office’s own genre', () => {
  const OWN_GENRE =
    '{ "genres": { "pingyi": { "name": "评议报告", "sections": [{ "title": "基本情况" }] } } }';

  test('is learnt from a report, which then passes as one of it', async () => {
    const client = await start();
    const draft = uriOf('稿.txt');
    client.open(draft, DRAFT);
    const answer = await client.request<LearnGenreAnswer>('reportCheckup/learnGenre', {
      uri: draft,
      name: '专项自查',
    });
    expect(answer).toMatchObject({ configUri: uriOf('.reportcheckup.json'), genre: { name: '专项自查' } });
    const edit = (answer.edit as NonNullable<CodeAction['edit']>).documentChanges!.at(-1) as TextDocumentEdit;
    write('.reportcheckup.json', applyTextEdits('', edit.edits as never));
    client.notify(WATCHED, { changes: [{ uri: uriOf('.reportcheckup.json'), type: 1 }] });
    await client.diagnose(draft);
    const genres = await client.request<GenreItem[]>('reportCheckup/genres', { uri: draft });
    expect(genres[0]).toMatchObject({ id: answer.genre.id, name: '专项自查' });
    expect(await client.request('reportCheckup/setGenre', { uri: draft, genre: '专项自查' })).toBe(true);
    const codes = (await client.diagnose(draft)).map(({ code }) => String(code));
    expect(codes.filter((code) => code.startsWith('structure/missing'))).toEqual([]);
  });

  test('can be had for a new report while no text is open', async () => {
    write('.reportcheckup.json', OWN_GENRE);
    const client = await start();
    const [own] = await client.request<GenreItem[]>('reportCheckup/genres', {});
    expect(own).toMatchObject({ id: 'pingyi', name: '评议报告' });
    expect(await client.request('reportCheckup/skeleton', { genre: 'pingyi' })).not.toBeNull();
  });

  test('can be set for a file', async () => {
    const client = await start();
    client.open(uriOf('稿.txt'), DRAFT);
    const request = (genre: unknown) =>
      client.request<LearnGenreAnswer | null>('reportCheckup/setFileGenre', { uri: uriOf('稿.txt'), genre });
    const answer = await request('diaoyan');
    const edit = (answer!.edit as NonNullable<CodeAction['edit']>).documentChanges!.at(
      -1,
    ) as TextDocumentEdit;
    const { config } = readConfig(applyTextEdits('', edit.edits as never));
    expect(config.files!.map(({ key, value }) => [key.value, value.value])).toEqual([['稿.txt', '调研报告']]);
    for (const wrong of ['检讨书大全', 5, undefined]) expect(await request(wrong)).toBeNull();
  });

  test('nonsense is answered empty', async () => {
    const client = await start();
    for (const params of [null, {}, { uri: 5, name: 5 }, { uri: 'x', name: 'y' }]) {
      expect(await client.request('reportCheckup/learnGenre', params)).toBeNull();
    }
    expect(readConfig(await client.request('reportCheckup/starterConfig')).problems).toEqual([]);
  });
});
