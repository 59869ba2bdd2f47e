import { expect, test } from 'vitest';
import type { CodeLens } from 'vscode-languageserver';
import { ANSWER_ABOUT_DRAFT, SET_GENRE } from '../../server/src/protocol/protocol';
import { Client, PULLING, PUSHED } from './client';
import { DRAFT, README, URI } from './drafts';

const PROSE =
  '一年来，我守着城南的十二座仓房，白天验粮入库，晚上看温测湿，没有出过一次差错，也带出了两名徒弟，都能独立值班。';
/** A title and a formula, and nothing that is built like a report. */
const PROBABLE = `保管员述职报告\n现将一年的工作述职如下：\n${PROSE}\n${PROSE}\n`;
const LENSES = { ...PULLING, textDocument: { ...PULLING.textDocument, codeLens: {} } };

async function startWithLenses(settings: unknown = {}, locale = 'zh-cn'): Promise<Client> {
  return Client.start({
    capabilities: LENSES,
    initializationOptions: { asksAboutDrafts: true },
    settings,
    locale,
  });
}

const lensesOf = (client: Client) =>
  client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: URI } });

test('above a probable draft it is asked what it is, and nothing is found in it', async () => {
  const client = await startWithLenses();
  client.open(URI, PROBABLE);
  expect(await client.diagnose(URI)).toEqual([]);
  expect(await client.nextStatus()).toMatchObject({
    isDraft: false,
    isProbable: true,
    likelyGenre: { id: 'shuzhi', name: '述职报告' },
  });
  expect((await lensesOf(client)).map(({ command }) => [command!.title, command!.arguments])).toEqual([
    ['像一份述职报告，要检查吗？ 检查', [URI, 'shuzhi']],
    ['不是报告稿', [URI, 'none']],
    ['选择体裁…', [URI, 'choose']],
  ]);
  expect((await lensesOf(client)).every(({ command }) => command!.command === ANSWER_ABOUT_DRAFT)).toBe(true);
  expect(client.arrived('window/showMessage')).toEqual([]);
});

test('in English, too', async () => {
  const client = await startWithLenses({}, 'en');
  client.open(URI, PROBABLE);
  const titles = (await lensesOf(client)).map(({ command }) => command!.title);
  expect(titles).toEqual([
    'This looks like a Duty report. Check it?  Check'.replace('  ', ' '),
    'Not a Report Draft',
    'Choose Genre…',
  ]);
});

test('an answer ends the question: checked, or left alone', async () => {
  const client = await startWithLenses();
  client.open(URI, PROBABLE);
  for (const genre of ['shuzhi', 'draft']) {
    expect(await client.request(SET_GENRE, { uri: URI, genre })).toBe(true);
    expect((await client.diagnose(URI)).length).toBeGreaterThan(0);
    expect(await lensesOf(client)).toEqual([]);
  }
  expect(await client.request(SET_GENRE, { uri: URI, genre: 'none' })).toBe(true);
  expect(await client.diagnose(URI)).toEqual([]);
  expect(await lensesOf(client)).toEqual([]);
});

test('nothing is asked about a draft, about another text, and where it is switched off', async () => {
  for (const [text, settings] of [
    [DRAFT, {}],
    [README, {}],
    [PROBABLE, { askAboutDrafts: false }],
  ] as const) {
    const client = await startWithLenses(settings);
    client.open(URI, text);
    expect(await lensesOf(client)).toEqual([]);
  }
});

test('an editor without lenses is told once a document', async () => {
  const client = await Client.start({ capabilities: PUSHED });
  client.open(URI, PROBABLE);
  expect(await client.next('window/showMessage')).toMatchObject({
    type: 3,
    message: expect.stringContaining('“自查.txt”像一份述职报告'),
  });
  client.change(URI, { text: `${PROBABLE}${PROSE}\n` });
  await client.nextPublished();
  client.change(URI, { text: DRAFT });
  client.change(URI, { text: PROBABLE });
  await client.nextPublished();
  expect(client.arrived('window/showMessage')).toEqual([]);
  expect(client.initialized.capabilities.codeLensProvider).toBeUndefined();
});

test('it is not told where it is switched off', async () => {
  const client = await Client.start({
    capabilities: PUSHED,
    initializationOptions: { settings: { askAboutDrafts: false } },
  });
  client.open(URI, PROBABLE);
  await client.nextPublished();
  expect(client.arrived('window/showMessage')).toEqual([]);
});
