import { expect, test } from 'vitest';
import type { DocumentHighlight } from 'vscode-languageserver';
import { Client } from './client';
import { README, rangeOf, URI } from './drafts';

const TEXT = [
  '关于公务用车管理情况的自查报告',
  '一、自查工作开展情况',
  '在XX县召开会议，XX县领导参加，到会XX人。',
  '二、下一步整改措施',
  '由XX县财政局负责，派出XX人。',
  '',
].join('\n');

async function highlight(client: Client, uri: string, text: string, words: string) {
  const position = rangeOf(text, words).start;
  const found = await client.request<DocumentHighlight[] | null>('textDocument/documentHighlight', {
    textDocument: { uri },
    position,
  });
  return (
    found?.map(({ range: { start, end } }) => [start.line, start.character, end.line, end.character]) ?? null
  );
}

test('a placeholder is marked with all that stand for the same, and with no other', async () => {
  const client = await Client.start();
  client.open(URI, TEXT);
  expect(await highlight(client, URI, TEXT, 'XX县领导')).toEqual([
    [2, 1, 2, 3],
    [2, 9, 2, 11],
    [4, 1, 4, 3],
  ]);
  expect(await highlight(client, URI, TEXT, 'XX人。')).toEqual([
    [2, 19, 2, 21],
    [4, 12, 4, 14],
  ]);
});

test('elsewhere the editor marks what it likes, but not in a document that is a draft by its language', async () => {
  const client = await Client.start();
  client.open(URI, TEXT);
  client.open('untitled:稿', TEXT, 'report-draft');
  client.open('file:///README.md', README, 'markdown');
  expect(await highlight(client, URI, TEXT, '召开')).toBeNull();
  expect(await highlight(client, 'untitled:稿', TEXT, '召开')).toEqual([]);
  expect(await highlight(client, 'file:///README.md', README, 'XX')).toBeNull();
});
