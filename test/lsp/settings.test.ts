import { describe, expect, test } from 'vitest';
import type { GenreItem, PlaceholderItem, StatusParams } from '../../server/src/protocol/protocol';
import { Client } from './client';
import { DRAFT, README, rangeOf, URI } from './drafts';

/** Tells the server of other settings, and waits until it has the client ask again. */
async function changeSettings(client: Client, settings: unknown): Promise<void> {
  client.settings = settings;
  client.notify('workspace/didChangeConfiguration', { settings: null });
  await client.next('workspace/diagnostic/refresh');
}

describe('settings', () => {
  test('are asked for by document, and again when they have changed', async () => {
    const client = await Client.start({ settings: { rules: { 'placeholder/unresolved': 'hint' } } });
    expect(await client.next('client/registerCapability')).toMatchObject({
      registrations: [
        { method: 'workspace/didChangeConfiguration', registerOptions: { section: 'reportCheckup' } },
      ],
    });
    client.open(URI, DRAFT);
    const levels = async () =>
      new Set(
        (await client.diagnose(URI))
          .filter(({ code }) => code === 'placeholder/unresolved')
          .map(({ severity }) => severity),
      );
    expect(await levels()).toEqual(new Set([4]));
    expect(await client.next('workspace/configuration')).toEqual({
      items: [{ scopeUri: URI, section: 'reportCheckup' }],
    });
    await changeSettings(client, { rules: { 'placeholder/unresolved': 'information' } });
    expect(await levels()).toEqual(new Set([3]));
    await changeSettings(client, { rules: { 'placeholder/unresolved': 'off' } });
    expect(await levels()).toEqual(new Set());
    await changeSettings(client, { enable: false });
    expect(await client.diagnose(URI)).toEqual([]);
    client.change(URI, { text: `---\ngenre: 自查报告\n---\n${DRAFT}` });
    expect(await client.diagnose(URI)).toEqual([]);
  });

  test('that are the same as before make no new answer', async () => {
    const client = await Client.start();
    client.open(URI, DRAFT);
    const { resultId } = await client.pull(URI);
    await changeSettings(client, {});
    expect(await client.pull(URI, resultId)).toMatchObject({ kind: 'unchanged' });
    await changeSettings(client, { practice: false });
    expect(await client.pull(URI, resultId)).toMatchObject({ kind: 'full' });
  });

  test('that cannot be used are named in the log, once, and change nothing', async () => {
    const client = await Client.start({ settings: { rules: { 'no/such-rule': 'error' }, maxFindings: -1 } });
    client.open(URI, DRAFT);
    client.open('file:///other.txt', DRAFT);
    expect(await client.diagnose(URI)).toEqual(await client.diagnose('file:///other.txt'));
    const said = [await client.next('window/logMessage'), await client.next('window/logMessage')];
    expect(JSON.stringify(said)).toMatch(/no\/such-rule.*maxFindings/s);
    expect(client.arrived('window/logMessage')).toEqual([]);
  });

  test('that the client fails to give leave the defaults', async () => {
    const client = await Client.start();
    client.settings = new Error('no settings today');
    client.open(URI, DRAFT);
    expect(await client.diagnose(URI)).not.toEqual([]);
  });

  test('can say by glob what is a draft, and what is none', async () => {
    const client = await Client.start({ settings: { files: { '稿件/*.txt': 'none', '*.md': '自查报告' } } });
    client.open(URI, DRAFT);
    expect(await client.diagnose(URI)).toEqual([]);
    client.open('file:///x/a%20b.md', '走访了XX县。', 'markdown');
    expect((await client.diagnose('file:///x/a%20b.md')).map(({ code }) => code)).toContain(
      'placeholder/unresolved',
    );
  });
});

describe('the status', () => {
  test('comes with each check that changed it, and only then', async () => {
    const client = await Client.start();
    client.open(URI, DRAFT);
    const diagnostics = await client.diagnose(URI);
    const first = await client.nextStatus();
    const { error, warning, information, hint } = first.findings;
    expect(error + warning + information + hint).toBe(diagnostics.length);
    expect(first).toMatchObject({
      uri: URI,
      version: 1,
      isDraft: true,
      genre: { name: '自查报告' },
      placeholders: 5,
      ready: false,
    });
    expect(first.missingSections).toHaveLength(1);
    expect(first.reason).toContain('自查');
    client.change(URI, { range: rangeOf(DRAFT, '当天'), text: '即时' });
    await client.diagnose(URI);
    client.change(URI, { range: rangeOf(DRAFT, 'XX县'), text: '青岭县' });
    await client.diagnose(URI);
    expect(await client.nextStatus()).toMatchObject({ version: 3, placeholders: 4 });
    expect(client.arrived('reportCheckup/status')).toEqual([]);
  });

  test('says of other texts, too, what was decided and why', async () => {
    const client = await Client.start({ locale: 'en' });
    client.open('file:///README.md', README, 'markdown');
    await client.diagnose('file:///README.md');
    const status = await client.nextStatus();
    expect(status).toMatchObject({
      isDraft: false,
      genre: null,
      placeholders: 0,
      missingSections: [],
      ready: false,
    });
    expect(status.reason).toMatch(/^[ -~“”]*打包工具[ -~“”]*$/);
  });
});

describe('the genre of one document', () => {
  test('can be chosen until the document is closed', async () => {
    const client = await Client.start();
    const genres = await client.request<GenreItem[]>('reportCheckup/genres');
    const research = genres.find(({ name }) => name === '调研报告');
    client.open(URI, DRAFT);
    const decide = async (genre: string) => {
      expect(await client.request('reportCheckup/setGenre', { uri: URI, genre })).toBe(true);
      await client.next('workspace/diagnostic/refresh');
      const diagnostics = await client.diagnose(URI);
      return { diagnostics, status: await client.nextStatus() };
    };
    expect(await decide('auto')).toMatchObject({ status: { genre: { name: '自查报告' } } });
    expect(await decide(research!.id)).toMatchObject({
      status: { genre: { id: research!.id, name: '调研报告' } },
    });
    expect(await decide('none')).toMatchObject({ diagnostics: [], status: { isDraft: false, genre: null } });
    client.close(URI);
    client.open(URI, DRAFT);
    expect(await client.diagnose(URI)).not.toEqual([]);
  });

  test('is refused for a document that is closed while it is decided', async () => {
    const client = await Client.start();
    client.open(URI, DRAFT);
    await client.diagnose(URI);
    let answer = () => {};
    client.settings = new Promise((resolve) => {
      answer = () => resolve({});
    });
    client.notify('workspace/didChangeConfiguration', { settings: null });
    const chosen = client.request('reportCheckup/setGenre', { uri: URI, genre: 'diaoyan' });
    client.close(URI);
    answer();
    expect(await chosen).toBe(false);
    client.settings = {};
    client.open(URI, DRAFT);
    await client.diagnose(URI);
    expect((await client.nextStatus()).genre).toMatchObject({ name: '自查报告' });
    for (const status of client.arrived<StatusParams>('reportCheckup/status')) {
      expect(status.genre).toMatchObject({ name: '自查报告' });
    }
  });

  test('is refused when there is no such genre or document', async () => {
    const client = await Client.start();
    client.open(URI, DRAFT);
    expect(await client.request('reportCheckup/setGenre', { uri: URI, genre: '检讨书大全' })).toBe(false);
    expect(await client.next('window/logMessage')).toMatchObject({
      message: expect.stringContaining('检讨书大全'),
    });
    expect(await client.request('reportCheckup/setGenre', { uri: 'file:///x', genre: 'auto' })).toBe(false);
    expect(await client.diagnose(URI)).not.toEqual([]);
  });

  test('is named in the language of messages', async () => {
    const chinese = await (await Client.start()).request<GenreItem[]>('reportCheckup/genres');
    const english = await (await Client.start({ locale: 'en' })).request<GenreItem[]>('reportCheckup/genres');
    expect(english.map(({ id }) => id)).toEqual(chinese.map(({ id }) => id));
    expect(english.every(({ name }) => /[a-z]/.test(name))).toBe(true);
    expect(chinese.every(({ name }) => /[\u4e00-\u9fff]/.test(name))).toBe(true);
  });
});

test('placeholders are listed in the order of the text, with what they stand for', async () => {
  const client = await Client.start({ locale: 'en' });
  client.open(URI, DRAFT);
  const placeholders = await client.request<PlaceholderItem[]>('reportCheckup/placeholders', { uri: URI });
  expect(placeholders.map(({ slot }) => slot).slice(-3)).toEqual(['county', 'town', 'village']);
  expect(placeholders.map(({ text }) => text)).toEqual(['XX', 'XX', 'XX', 'XX', 'XX']);
  const { start } = rangeOf(DRAFT, 'XX县');
  expect(placeholders[2]).toMatchObject({
    line: start.line,
    start: start.character,
    end: start.character + 2,
  });
  client.open('file:///README.md', README, 'markdown');
  expect(await client.request('reportCheckup/placeholders', { uri: 'file:///README.md' })).toEqual([]);
});
