import { expect, test } from 'vitest';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import packageJson from '../../package.json';
import { Client, PULLING } from './client';
import { DRAFT, README, rangeOf, URI } from './drafts';

const COLOURING = {
  ...PULLING,
  textDocument: {
    ...PULLING.textDocument!,
    semanticTokens: { requests: {}, tokenTypes: [], tokenModifiers: [], formats: [] },
  },
  workspace: { ...PULLING.workspace!, semanticTokens: { refreshSupport: true } },
};

const textDocument = { uri: URI };
const ask = (client: Client, uri = URI) =>
  client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });

/** Tokens as a reader of the protocol has them: `type words`. */
function read(client: Client, text: string, data: readonly number[]): string[] {
  const { legend } = client.initialized.capabilities.semanticTokensProvider!;
  const lines = text.split('\n');
  const words: string[] = [];
  let [line, start] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down, right, length, type] = data.slice(i, i + 4) as [number, number, number, number];
    start = down > 0 ? right : start + right;
    line += down;
    words.push(`${legend.tokenTypes[type]} ${lines[line]!.slice(start, start + length)}`);
  }
  return words;
}

test('a plain text that is a draft has its structure and placeholders coloured', async () => {
  const client = await Client.start({ capabilities: COLOURING });
  client.open(URI, DRAFT);
  expect(read(client, DRAFT, (await ask(client)).data)).toEqual([
    'reportTitle 关于公务用车管理情况的自查报告',
    'reportOrdinal 一、',
    'reportHeading 自查工作开展情况',
    'reportOrdinal （一）',
    'reportHeading 组织领导',
    'reportPlaceholder XX',
    'reportPlaceholder XX',
    'reportOrdinal （二）',
    'reportHeading 方法步骤',
    'reportOrdinal 1.',
    'reportRunInTitle 逐车核对',
    'reportOrdinal 2.',
    'reportRunInTitle 入户了解',
    'reportPlaceholder XX',
    'reportPlaceholder XX',
    'reportPlaceholder XX',
    'reportOrdinal 二、',
    'reportHeading 下一步整改措施',
  ]);
});

test('a range has the tokens of its lines', async () => {
  const client = await Client.start({ capabilities: COLOURING });
  client.open(URI, DRAFT);
  const range = rangeOf(DRAFT, '（一）组织领导');
  const found = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
    textDocument,
    range,
  });
  expect(read(client, DRAFT, found.data)).toEqual(['reportOrdinal （一）', 'reportHeading 组织领导']);
});

test('after an edit only what is different is sent, and it makes the tokens of the new text', async () => {
  const client = await Client.start({ capabilities: COLOURING });
  client.open(URI, DRAFT);
  const before = await ask(client);
  const askDelta = (previousResultId: string) =>
    client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId,
    });
  expect((await askDelta(before.resultId!)).edits).toEqual([]);
  client.change(URI, { range: rangeOf(DRAFT, 'XX同志'), text: '某某同志等XX人' });
  const delta = await askDelta(before.resultId!);
  expect(delta.edits).toHaveLength(1);
  expect(delta.edits[0]!.data!.length).toBeLessThan(30);
  const data = [...before.data];
  for (const { start, deleteCount, data: added = [] } of delta.edits)
    data.splice(start, deleteCount, ...added);
  const fresh = await ask(client);
  expect(data).toEqual(fresh.data);
  // One that is not known any more is answered in full.
  expect(await askDelta(before.resultId!)).toEqual(fresh);
});

test('what is no draft has none, and a change of mind has them asked for again', async () => {
  const client = await Client.start({ capabilities: COLOURING });
  client.open('file:///README.md', README, 'markdown');
  expect(await ask(client, 'file:///README.md')).toEqual({ data: [] });
  client.open(URI, DRAFT);
  await client.request('reportCheckup/setGenre', { uri: URI, genre: 'none' });
  await client.next('workspace/semanticTokens/refresh');
  expect(await ask(client)).toEqual({ data: [] });
});

test('a client that colours nothing is not told of them', async () => {
  const client = await Client.start();
  expect(client.initialized.capabilities.semanticTokensProvider).toBeUndefined();
});

test('the types are those that the manifest declares, each with a scope that themes know', async () => {
  const client = await Client.start({ capabilities: COLOURING });
  const { tokenTypes } = client.initialized.capabilities.semanticTokensProvider!.legend;
  const { semanticTokenTypes, semanticTokenScopes } = packageJson.contributes;
  expect(semanticTokenTypes.map(({ id }) => id)).toEqual(tokenTypes);
  expect(Object.keys(semanticTokenScopes[0]!.scopes)).toEqual(tokenTypes);
});
