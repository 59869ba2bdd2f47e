import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import {
  CHECK_TEXT,
  type CheckedText,
  CONFIG_CHANGED,
  NOT_IGNORED,
  SUMMARY_PAGE,
} from '../../server/src/protocol/protocol';
import { Client, PULLING } from './client';
import { DRAFT, README, URI } from './drafts';

let folder: string;
const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-checkup-all-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const check = (client: Client, uri: string, text: string, languageId?: string) =>
  client.request<CheckedText | null>(CHECK_TEXT, { uri, text, languageId });
const codesIn = (diagnostics: readonly object[]) =>
  (diagnostics as readonly Diagnostic[]).map(({ code }) => code);

test('a text that is not open has the findings that it has when it is', async () => {
  const client = await Client.start();
  const checked = (await check(client, URI, DRAFT))!;
  client.open(URI, DRAFT);
  expect(checked.diagnostics).toEqual(await client.diagnose(URI));
  const status = await client.nextStatus();
  expect(checked.status).toEqual({ ...status, version: 0 });
  expect(checked.firstProblem).toEqual({ line: 0, character: 0 });
});

test('a text that is no draft has none, and its name can say that it is one', async () => {
  const client = await Client.start();
  const story = '夏夜\n\n老人走到XX县，坐下来。\n';
  expect(await check(client, 'file:///a.txt', story)).toMatchObject({
    status: { isDraft: false },
    diagnostics: [],
    firstProblem: null,
  });
  const named = (await check(client, 'file:///%E5%A4%8F.%E7%A8%BF.txt', story))!;
  expect(codesIn(named.diagnostics)).toContain('placeholder/unresolved');
  const associated = (await check(client, 'file:///a.txt', story, 'report-draft'))!;
  expect(associated.status.isDraft).toBe(true);
  expect((await check(client, 'file:///README.md', README))!.status.isDraft).toBe(false);
});

test('an open draft is not touched by a check of another text of its address', async () => {
  const client = await Client.start();
  client.open(URI, DRAFT);
  const { resultId } = await client.pull(URI);
  await check(client, URI, README);
  expect(await client.pull(URI, resultId)).toMatchObject({ kind: 'unchanged' });
});

test('the configuration beside a text counts, and the client hears that it was stored anew', async () => {
  const client = await Client.start({
    capabilities: {
      ...PULLING,
      workspace: { ...PULLING.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
    },
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: '稿件' }],
  });
  const write = (text: string) => writeFileSync(join(folder, '.reportcheckup.json'), text);
  expect((await check(client, uriOf('稿.txt'), DRAFT))!.status.isDraft).toBe(true);
  write('{ "files": { "*.txt": "none" } }');
  client.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: uriOf('.reportcheckup.json'), type: 1 }],
  });
  await client.next(CONFIG_CHANGED);
  expect((await check(client, uriOf('稿.txt'), DRAFT))!.status.isDraft).toBe(false);
});

test.each([null, {}, { uri: 1, text: '' }, { uri: 'file:///a/.reportcheckup.json', text: '{}' }])(
  'what is no text to check is not checked: %j',
  async (params) => {
    const client = await Client.start();
    expect(await client.request(CHECK_TEXT, params)).toBeNull();
  },
);

test('the page is in the language that is set for messages', async () => {
  const client = await Client.start({ settings: { messageLanguage: 'en' } });
  const page = await client.request<string>(SUMMARY_PAGE, { drafts: [], others: 0, unread: [] });
  expect(page).toContain('# All Drafts');
});

test('paths that a .gitignore leaves out are left out', async () => {
  const client = await Client.start();
  const params = {
    paths: ['旧稿/一.txt', '一.txt'],
    gitIgnores: [{ folder: '', text: '旧稿/' }],
  };
  expect(await client.request(NOT_IGNORED, params)).toEqual(['一.txt']);
});
