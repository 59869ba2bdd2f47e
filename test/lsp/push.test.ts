import { expect, test } from 'vitest';
import { PAUSE_MS } from '../../server/src/lsp/methods/diagnostics-publisher';
import { Client, PUSHED } from './client';
import { DRAFT, README, rangeOf, URI } from './drafts';

test('a client that cannot pull is sent diagnostics, and sent none at the end', async () => {
  const client = await Client.start({ capabilities: PUSHED });
  client.open(URI, DRAFT);
  const first = await client.nextPublished();
  expect(first.uri).toBe(URI);
  expect(first).not.toHaveProperty('version');
  expect(first.diagnostics.map(({ code }) => code)).toContain('placeholder/unresolved');
  client.change(URI, { text: DRAFT.replaceAll('XX', '青岭') });
  const second = await client.nextPublished();
  expect(second.diagnostics.map(({ code }) => code)).not.toContain('placeholder/unresolved');
  client.close(URI);
  expect(await client.nextPublished()).toEqual({ uri: URI, diagnostics: [] });
});

test('keys that follow each other are answered together, with the version of the last', async () => {
  const capabilities = { textDocument: { publishDiagnostics: { versionSupport: true } } };
  const client = await Client.start({ capabilities });
  client.open(URI, DRAFT);
  for (const key of ['一', '二', '三', '四', '五']) {
    client.change(URI, { range: rangeOf(DRAFT, '从严'), text: `${key}严` });
  }
  expect(await client.nextPublished()).toMatchObject({ version: 6 });
  expect(client.arrived('textDocument/publishDiagnostics')).toEqual([]);
});

// A client that pulls is answered when it asks: there is no other pause between a key and its squiggle.
test('the pause behind a key is too short to be noticed', () => expect(PAUSE_MS).toBeLessThanOrEqual(50));

test('a text that is no draft is sent an empty list, and a document closed at once only that', async () => {
  const client = await Client.start({ capabilities: PUSHED });
  client.open('file:///README.md', README, 'markdown');
  expect(await client.nextPublished()).toEqual({ uri: 'file:///README.md', diagnostics: [] });
  client.open(URI, DRAFT);
  client.close(URI);
  expect(await client.nextPublished()).toEqual({ uri: URI, diagnostics: [] });
  client.open('file:///other.txt', DRAFT);
  expect((await client.nextPublished()).uri).toBe('file:///other.txt');
});

test('settings that such a client sends are taken over, and its documents checked again', async () => {
  const client = await Client.start({
    capabilities: PUSHED,
    initializationOptions: { settings: { rules: { 'placeholder/unresolved': 'hint' } } },
  });
  const levels = async () =>
    (await client.nextPublished()).diagnostics
      .filter(({ code }) => code === 'placeholder/unresolved')
      .map(({ severity }) => severity);
  client.open(URI, DRAFT);
  expect(new Set(await levels())).toEqual(new Set([4]));
  const reportCheckup = { rules: { 'placeholder/unresolved': 'off' } };
  client.notify('workspace/didChangeConfiguration', { settings: { reportCheckup } });
  expect(await levels()).toEqual([]);
});
