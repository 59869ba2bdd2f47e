import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { Client, PUSHED } from './client';
import { DRAFT, URI } from './drafts';
import { bundleServer } from './server-bundle';

describe('the handshake', () => {
  test('promises what the client can use', async () => {
    const { initialized } = await Client.start();
    expect(initialized.serverInfo).toMatchObject({ name: 'Report Checkup', version: expect.any(String) });
    expect(initialized.capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2 },
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      hoverProvider: true,
      codeActionProvider: {
        codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.reportCheckup'],
      },
    });
    // Nothing is put right under the writer's fingers.
    expect(initialized.capabilities).not.toHaveProperty('documentOnTypeFormattingProvider');
  });

  test('offers no diagnostics to pull, and no code actions, to clients that know neither', async () => {
    const { initialized } = await Client.start({ capabilities: {} });
    expect(initialized.capabilities).not.toHaveProperty('diagnosticProvider');
    expect(initialized.capabilities).not.toHaveProperty('codeActionProvider');
  });

  test.each([[null], [{ language: 5, settings: [] }], ['x']])(
    'takes %j for initialization options',
    async (initializationOptions) => {
      const client = await Client.start({ capabilities: PUSHED, initializationOptions });
      client.open(URI, DRAFT);
      expect((await client.nextPublished()).diagnostics).not.toEqual([]);
    },
  );
});

describe('the end', () => {
  test('has exit code 0 after a shutdown, and 1 without one', async () => {
    expect(await (await Client.start()).stop()).toBe(0);
    expect(await (await Client.start()).exit()).toBe(1);
  });

  test('comes with exit code 2 and one sentence when no transport is named', async () => {
    const lost = spawn(process.execPath, [await bundleServer()], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' },
    });
    let said = '';
    for (const stream of [lost.stdout, lost.stderr]) stream.on('data', (data) => (said += data));
    const [code] = await once(lost, 'close');
    expect(code).toBe(2);
    expect(said).toMatch(/^[^\n]*--stdio[^\n]*\n$/);
  });
});

describe('nonsense', () => {
  const NOWHERE = { textDocument: { uri: 'file:///nowhere.txt' } };
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

  test('about documents that are not open is answered empty', async () => {
    const client = await Client.start();
    client.open(URI, DRAFT);
    client.close(URI);
    for (const document of [NOWHERE, { textDocument: { uri: URI } }]) {
      const params = { ...document, range, position: range.start, context: { diagnostics: [] } };
      expect(await client.request('textDocument/documentSymbol', params)).toEqual([]);
      expect(await client.request('textDocument/foldingRange', params)).toEqual([]);
      expect(await client.request('textDocument/hover', params)).toBe(null);
      expect(await client.request('textDocument/codeAction', params)).toEqual([]);
      expect(await client.request('reportCheckup/placeholders', document.textDocument)).toEqual([]);
    }
  });

  test('in requests is answered empty, and logged', async () => {
    const client = await Client.start();
    client.open(URI, DRAFT);
    const textDocument = { uri: URI };
    expect(await client.request('textDocument/documentSymbol', {})).toEqual([]);
    expect(await client.next('window/logMessage')).toMatchObject({ type: 1 });
    expect(await client.request('textDocument/hover', { textDocument })).toBe(null);
    expect(
      await client.request('textDocument/hover', { textDocument, position: { line: 1e9, character: -5 } }),
    ).toBe(null);
    expect(await client.request('textDocument/codeAction', { textDocument, range: 'x' })).toEqual([]);
    const data = [null, 5, 'x', [], { key: {} }, { key: 'x' }];
    const diagnostics = data.map((one) => ({
      range,
      message: 'x',
      source: 'report-checkup',
      code: 'placeholder/unresolved',
      data: one,
    }));
    const whole = { start: range.start, end: { line: 20, character: 0 } };
    expect(
      (await client.actions(URI, whole, { diagnostics, only: [''] })).map(({ title }) => title),
    ).not.toEqual([]);
    expect(await client.request('reportCheckup/placeholders', ['x'])).toEqual([]);
    expect(await client.request('reportCheckup/placeholders')).toEqual([]);
    expect(await client.request('reportCheckup/setGenre', { uri: 5, genre: {} })).toBe(false);
    await expect(client.request('textDocument/unheardOf', {})).rejects.toMatchObject({ code: -32601 });
  });

  test('in changes leaves a document that can still be checked', async () => {
    const client = await Client.start();
    client.open(URI, DRAFT);
    const places = [-3, 1e9, Number.MAX_SAFE_INTEGER, 1.5, 'x', null, undefined];
    const changes = places.flatMap((line) =>
      places.map((character) => ({
        range: { start: { line, character }, end: { line: character, character: line } },
        text: '补',
      })),
    );
    client.notify('textDocument/didChange', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [...changes, { range: {}, text: 5 }, {}, null, { text: DRAFT }],
    });
    client.notify('textDocument/didChange', {
      textDocument: { uri: URI, version: 3 },
      contentChanges: [{ text: DRAFT }],
    });
    expect(await client.diagnose(URI)).not.toEqual([]);
    client.notify('textDocument/didOpen', { textDocument: { uri: 'x', version: null } });
    expect(await client.diagnose('x')).toEqual([]);
    client.notify('textDocument/didClose', {});
    client.notify('$/unheardOf', {});
    expect(await client.stop()).toBe(0);
  });
});

test('a text of five million characters is answered, and so is the next key press', {
  timeout: 180_000,
}, async () => {
  const client = await Client.start();
  const paragraph = '走访XX县XX镇XX村，查看现场，听取群众意见，核对台账和凭证。'.repeat(8);
  const text = DRAFT + `${paragraph}\n`.repeat(Math.ceil(5e6 / paragraph.length));
  client.open(URI, text);
  const diagnostics = await client.diagnose(URI);
  expect(diagnostics).toHaveLength(1001);
  client.change(URI, {
    range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } },
    text: '又',
  });
  expect((await client.diagnose(URI)).length).toBe(1001);
  expect((await client.symbols(URI))[0]?.name).toContain('自查报告');
  expect((await client.folds(URI)).length).toBeGreaterThan(0);
  // One line of a million characters, lone surrogates and NUL.
  client.open('file:///line.txt', `${DRAFT}${'\uD800XX县\0'.repeat(200_000)}`, 'report-draft');
  expect(await client.diagnose('file:///line.txt')).toHaveLength(1001);
  expect(await client.stop()).toBe(0);
});
