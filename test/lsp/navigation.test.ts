import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { DocumentSymbol, LocationLink, SelectionRange, SymbolInformation } from 'vscode-languageserver';
import { Client, PULLING } from './client';
import { DRAFT, README, rangeOf, URI } from './drafts';

const ATTACHED = `${DRAFT}具体见附件1。\n\n附件：1. 车辆台账\n\n附件1\n车辆台账\n共五辆。\n`;
const textDocument = { uri: URI };

describe('selection ranges', () => {
  test('grow from the clause to the draft, for each position', async () => {
    const client = await Client.start();
    client.open(URI, DRAFT);
    const positions = [rangeOf(DRAFT, '由XX同志').end, rangeOf(DRAFT, '当天登记').end];
    const found = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument,
      positions,
    });
    expect(found).toHaveLength(2);
    expect(found[0]!.range).toEqual(rangeOf(DRAFT, '由XX同志任组长'));
    expect(found[1]!.range).toEqual(rangeOf(DRAFT, '当天登记'));
    let whole = found[0]!;
    const lines: number[] = [];
    for (; whole.parent; whole = whole.parent) lines.push(whole.range.start.line);
    expect(new Set(lines)).toEqual(new Set([4, 3, 2]));
    expect(whole.range).toEqual({ start: { line: 0, character: 0 }, end: { line: 11, character: 0 } });
  });

  test('are left to the editor for other texts', async () => {
    const client = await Client.start();
    client.open('file:///README.md', README, 'markdown');
    const params = { textDocument: { uri: 'file:///README.md' }, positions: [{ line: 3, character: 4 }] };
    expect(await client.request('textDocument/selectionRange', params)).toBeNull();
  });
});

describe('go to definition', () => {
  const follow = (client: Client, position: object) =>
    client.request<LocationLink[] | null>('textDocument/definition', { textDocument, position });

  test('leads from the text to the attachment, and says which words lead there', async () => {
    const definition = { linkSupport: true };
    const client = await Client.start({
      capabilities: { ...PULLING, textDocument: { ...PULLING.textDocument!, definition } },
    });
    client.open(URI, ATTACHED);
    const [link] = (await follow(client, rangeOf(ATTACHED, '见附件1').end))!;
    expect(link!.originSelectionRange).toEqual(rangeOf(ATTACHED, '附件1'));
    expect(link!.targetSelectionRange).toEqual({
      start: { line: 15, character: 0 },
      end: { line: 15, character: 3 },
    });
    expect(await follow(client, rangeOf(ATTACHED, '逐车').end)).toBeNull();
  });

  test('is a plain place for a client that knows no links', async () => {
    const client = await Client.start();
    client.open(URI, ATTACHED);
    expect(await follow(client, rangeOf(ATTACHED, '见附件1').end)).toEqual([
      { uri: URI, range: { start: { line: 15, character: 0 }, end: { line: 15, character: 3 } } },
    ]);
  });
});

describe('workspace symbols', () => {
  test('are the titles and sections of all open drafts, found by any of their characters in order', async () => {
    const client = await Client.start();
    client.open(URI, DRAFT);
    client.open(
      'untitled:总结',
      '防汛工作总结\n一、主要做法\n开了会。\n二、下一步打算\n再开。\n三、存在问题\n无。',
      'plaintext',
    );
    client.open('file:///README.md', README, 'markdown');
    const search = (query: string) => client.request<SymbolInformation[]>('workspace/symbol', { query });
    const found = await search('下步');
    expect(found.map(({ name, containerName, location }) => [name, containerName, location.uri])).toEqual([
      ['二、下一步整改措施', '关于公务用车管理情况的自查报告', URI],
      ['二、下一步打算', '防汛工作总结', 'untitled:总结'],
    ]);
    expect(found[0]!.location.range).toEqual(rangeOf(DRAFT, '二、下一步整改措施'));
    expect(await search('步下')).toEqual([]);
    expect((await search('')).map(({ name }) => name)).toContain('防汛工作总结');
    expect(await search('安装')).toEqual([]);
  });

  test('are those of stored drafts too, where the client finds the files', async () => {
    const client = await Client.start({ initializationOptions: { readsFiles: true } });
    const stored = 'vscode-vfs://office/总结.txt';
    client.answer('reportCheckup/findTexts', () => [stored, 'vscode-vfs://office/小说.txt', URI]);
    client.answer<{ uri: string }>('reportCheckup/readFile', ({ uri }) =>
      uri === stored ? '防汛工作总结\n一、主要做法\n开了会。\n二、下一步打算\n再开。' : '夜里下了一步棋。',
    );
    client.open(URI, DRAFT);
    const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: '下一步' });
    expect(found.map(({ name, location }) => [name, location.uri])).toEqual([
      ['二、下一步整改措施', URI],
      ['二、下一步打算', stored],
    ]);
  });

  test('are those of stored drafts in any encoding', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-checkup-test-'));
    try {
      const file = join(folder, '国标.txt');
      // 关于公车的自查报告 / 一、整改措施, in GB18030.
      const bytes = 'b9d8d3dab9abb3b5b5c4d7d4b2e9b1a8b8e60ad2bba1a2d5fbb8c4b4ebcaa90a';
      writeFileSync(file, Buffer.from(bytes, 'hex'));
      const client = await Client.start({ initializationOptions: { readsFiles: true } });
      client.answer('reportCheckup/findTexts', () => [pathToFileURL(file).href]);
      const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: '整改' });
      expect(found.map(({ name }) => name)).toEqual(['一、整改措施']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('are those of open drafts where the client fails to find the others', async () => {
    const client = await Client.start({ initializationOptions: { readsFiles: true } });
    client.answer('reportCheckup/findTexts', () => {
      throw new Error('.gitignore cannot be read');
    });
    client.open(URI, DRAFT);
    const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: '下一步' });
    expect(found.map(({ name }) => name)).toEqual(['二、下一步整改措施']);
  });

  test('are never more than one can read', async () => {
    const client = await Client.start();
    const items = Array.from({ length: 90 }, (_, i) => `（一）做法${i}\n写。`).join('\n');
    for (const name of ['a', 'b', 'c']) client.open(`untitled:${name}`, `一、做法\n${items}`, 'report-draft');
    expect(await client.request('workspace/symbol', { query: '做法' })).toHaveLength(200);
  });
});

test('the outline holds the attachments and the list of them', async () => {
  const client = await Client.start();
  client.open(URI, ATTACHED);
  const [root] = await client.symbols(URI);
  const attachments = root!.children!.slice(-2) as DocumentSymbol[];
  expect(attachments.map(({ name, range: { start, end } }) => [name, start.line, end.line])).toEqual([
    ['附件：1. 车辆台账', 13, 13],
    ['附件1 车辆台账', 15, 17],
  ]);
});
