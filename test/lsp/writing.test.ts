import { describe, expect, test } from 'vitest';
import type { CompletionList, InlayHint, RegistrationParams, TextEdit } from 'vscode-languageserver';
import { applyTextEdits } from './apply';
import { Client, PULLING } from './client';
import { DRAFT, README, rangeOf, URI } from './drafts';

const textDocument = { uri: URI };
const MESSY = DRAFT.replace('从严审批，', '从严 审批,').replace('成立专班', '动员布署 ');

describe('completion', () => {
  const complete = (client: Client, position: object, uri = URI) =>
    client.request<CompletionList>('textDocument/completion', { textDocument: { uri }, position });

  test('offers what the genre still wants, with edits that number on what stands behind', async () => {
    const client = await Client.start();
    client.open(URI, DRAFT);
    const { items } = await complete(client, { line: 8, character: 0 });
    const [missing] = items;
    expect(missing).toMatchObject({ label: '二、自查发现的问题', detail: '尚缺的部分' });
    const edits = [missing!.textEdit as TextEdit, ...missing!.additionalTextEdits!];
    expect(applyTextEdits(DRAFT, edits)).toBe(DRAFT.replace('\n\n二、下', '\n二、自查发现的问题\n三、下'));
    expect(items.map(({ label }) => label)).toContain('3.');
  });

  test('spells out a fixed formulation behind its name, and is silent elsewhere in a sentence', async () => {
    const client = await Client.start();
    const text = DRAFT.replace('从严审批', '增强“四个意识”');
    client.open(URI, text);
    const { items } = await complete(client, rangeOf(text, '“四个意识”').end);
    expect(items.map(({ filterText }) => filterText)).toEqual(['“四个意识”', '“四个意识”']);
    expect(applyTextEdits(text, [items[0]!.textEdit as TextEdit])).toContain(
      '“四个意识”（政治意识、大局意识、',
    );
    expect((await complete(client, rangeOf(text, '当天').end)).items).toEqual([]);
  });

  test('is called up by no character, and is not for other texts', async () => {
    const client = await Client.start();
    expect(client.initialized.capabilities.completionProvider).toEqual({});
    client.open('file:///README.md', README, 'markdown');
    expect((await complete(client, { line: 1, character: 0 }, 'file:///README.md')).items).toEqual([]);
  });
});

describe('formatting', () => {
  const FORMATTING = {
    ...PULLING,
    textDocument: {
      ...PULLING.textDocument!,
      formatting: { dynamicRegistration: true },
      rangeFormatting: { dynamicRegistration: true },
    },
  };
  const format = (client: Client, uri = URI) =>
    client.request<TextEdit[] | null>('textDocument/formatting', { textDocument: { uri }, options: {} });

  test('puts layout right and leaves words alone; a second time there is nothing to do', async () => {
    const client = await Client.start();
    client.open(URI, MESSY);
    const once = applyTextEdits(MESSY, (await format(client))!);
    expect(once).toBe(DRAFT.replace('成立专班', '动员布署'));
    client.change(URI, { text: once });
    expect(await format(client)).toEqual([]);
  });

  test('of a range keeps to its lines', async () => {
    const client = await Client.start();
    client.open(URI, MESSY);
    const range = { start: { line: 4, character: 3 }, end: { line: 5, character: 0 } };
    const edits = await client.request<TextEdit[]>('textDocument/rangeFormatting', {
      textDocument,
      range,
      options: {},
    });
    expect(applyTextEdits(MESSY, edits)).toBe(MESSY.replace('布署 ', '布署'));
  });

  test('is not offered for a draft at an address that is none, which is checked all the same', async () => {
    const client = await Client.start({ capabilities: FORMATTING });
    const uri = 'file:////server/share/稿.txt';
    client.open(uri, DRAFT);
    expect(await client.diagnose(uri)).not.toEqual([]);
  });

  test('is offered for drafts alone, one by one, and taken back', async () => {
    const client = await Client.start({ capabilities: FORMATTING });
    expect(client.initialized.capabilities.documentFormattingProvider).toBeUndefined();
    await client.next('client/registerCapability');
    client.open('file:///README.md', README, 'markdown');
    await client.diagnose('file:///README.md');
    client.open(URI, MESSY);
    await client.diagnose(URI);
    const { registrations } = await client.next<RegistrationParams>('client/registerCapability');
    expect(registrations[0]).toMatchObject({
      method: 'textDocument/formatting',
      registerOptions: {
        documentSelector: [{ language: 'plaintext', scheme: 'file', pattern: '/稿件/自查.txt' }],
      },
    });
    await client.request('reportCheckup/setGenre', { uri: URI, genre: 'none' });
    await client.diagnose(URI);
    const { unregisterations } = await client.next<{ unregisterations: { id: string }[] }>(
      'client/unregisterCapability',
    );
    expect(unregisterations[0]!.id).toBe(registrations[0]!.id);
    expect(await format(client)).toBeNull();
  });

  test('is there for a client that cannot be told later', async () => {
    const client = await Client.start();
    expect(client.initialized.capabilities.documentFormattingProvider).toBe(true);
  });
});

describe('counts behind headings', () => {
  const HINTING = {
    ...PULLING,
    textDocument: { ...PULLING.textDocument!, inlayHint: {} },
    workspace: { ...PULLING.workspace!, inlayHint: { refreshSupport: true } },
  };
  const range = { start: { line: 1, character: 0 }, end: { line: 9, character: 0 } };
  const hints = (client: Client) =>
    client.request<InlayHint[] | null>('textDocument/inlayHint', { textDocument, range });

  test('are off until they are switched on, then there for the headings of a range', async () => {
    const client = await Client.start({ capabilities: HINTING });
    client.open(URI, DRAFT);
    expect(await hints(client)).toBeNull();
    client.settings = { sectionCounts: true };
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.next('workspace/inlayHint/refresh');
    expect(
      (await hints(client))!.map(({ position, label }) => [position.line, position.character, label]),
    ).toEqual([
      [2, 10, '69字 · 5处待填'],
      [3, 7, '20字 · 2处待填'],
      [5, 7, '40字 · 3处待填'],
      [9, 9, '16字'],
    ]);
  });
});
