import { expect, test } from 'vitest';
import {
  INSERT_SECTION,
  OVERVIEW,
  type OverviewParams,
  type SectionInsertion,
  WATCH_OVERVIEW,
} from '../../server/src/protocol/protocol';
import { Client } from './client';
import { README } from './drafts';

const URI = 'file:///稿件/自查.txt';
const DRAFT = [
  'XX局公务用车自查报告',
  '一、自查工作开展情况',
  '成立专班，由XX同志任组长，抽调人员XX名。走访XX县XX镇，走访XX县。',
  '二、下一步整改措施',
  '从严审批，，当天登记。',
  '三、自查发现的问题',
  '',
].join('\n');

async function watched(text: string, language = 'zh-cn'): Promise<[Client, OverviewParams]> {
  const client = await Client.start({ locale: language });
  client.open(URI, text);
  client.notify(WATCH_OVERVIEW, { uri: URI });
  return [client, await client.next<OverviewParams>(OVERVIEW)];
}

test('an overview says what stands in the way, each thing once', async () => {
  const [, { isDraft, ready, genre, obstacles, version }] = await watched(DRAFT);
  expect({ isDraft, ready, genre, version }).toEqual({
    isDraft: true,
    ready: false,
    genre: '自查报告',
    version: 1,
  });
  expect(obstacles.map(({ kind, name, count }) => [kind, name, count])).toEqual([
    ['placeholders', '', 6],
    ['punctuation', '标点符号', 1],
    ['structure', '结构与体裁', 2],
  ]);
  expect(obstacles[1]!.places).toEqual([{ line: 4, start: 4, end: 6 }]);
  expect(obstacles.map(({ isError }) => isError)).toEqual([true, true, false]);
});

test('the sections of the genre are there, out of order, empty, or missing', async () => {
  const ordered = DRAFT.replace('从严审批，，当天登记。\n', '');
  const [client, { sections }] = await watched(`${ordered}有九张派车单没有写明目的地。\n`);
  const shown = ({ title, state, place }: (typeof sections)[number]) => [title, state, place?.line];
  expect(sections.filter(({ required }) => required).map(shown)).toEqual([
    ['一、自查工作开展情况', 'there', 1],
    ['三、自查发现的问题', 'outOfOrder', 4],
    ['二、下一步整改措施', 'empty', 3],
  ]);
  expect(sections.filter(({ state }) => state === 'absent').every(({ place }) => place === null)).toBe(true);

  client.change(URI, { text: DRAFT.split('\n').slice(0, 5).join('\n') });
  await client.diagnose(URI);
  const { sections: fewer } = await client.next<OverviewParams>(OVERVIEW);
  const missing = fewer.find(({ state }) => state === 'missing')!;
  expect(missing).toMatchObject({ required: true, place: null });
  const { edits, version } = await client.request<SectionInsertion>(INSERT_SECTION, {
    uri: URI,
    index: missing.index,
  });
  expect(version).toBe(2);
  expect(edits.map(({ text }) => text).join()).toContain(missing.title);
  const there = fewer.find(({ state }) => state === 'there')!;
  expect(await client.request(INSERT_SECTION, { uri: URI, index: there.index })).toBeNull();
  expect(await client.request(INSERT_SECTION, { uri: URI, index: -1 })).toBeNull();
});

test('placeholders are listed with their words, their slot and the section that they stand in', async () => {
  const [, { placeholders, headings, morePlaceholders }] = await watched(DRAFT, 'en');
  expect(headings).toEqual(['一、自查工作开展情况', '二、下一步整改措施', '三、自查发现的问题']);
  expect(placeholders.map(({ slot, heading }) => [slot, heading])).toEqual([
    ['name of an organisation', -1],
    ['name of a person', 0],
    ['number of people', 0],
    ['county', 0],
    ['town', 0],
    ['county', 0],
  ]);
  expect(placeholders[1]).toMatchObject({ before: '成立专班，由', mask: 'XX', line: 2 });
  expect(morePlaceholders).toBe(0);
});

test('a draft with thousands of them sends no more than can be shown', async () => {
  const [, { placeholders, morePlaceholders, obstacles }] = await watched(
    `${DRAFT}\n${'走访XX县。\n'.repeat(3000)}`,
  );
  expect(placeholders).toHaveLength(1000);
  expect(morePlaceholders).toBe(2006);
  expect(obstacles[0]!.count).toBe(3006);
});

test('it follows each check, before the diagnostics, and only the document that is watched', async () => {
  const [client] = await watched(DRAFT);
  client.change(URI, { text: DRAFT.replace('XX局', '水利局') });
  const report = client.pull(URI);
  const first = await Promise.race([
    report.then(() => 'diagnostics'),
    client.next(OVERVIEW).then(() => 'overview'),
  ]);
  expect(first).toBe('overview');
  await report;
  client.open('file:///另一份.txt', DRAFT);
  await client.diagnose('file:///另一份.txt');
  client.notify(WATCH_OVERVIEW, { uri: null });
  client.change(URI, { text: DRAFT });
  await client.diagnose(URI);
  expect(client.arrived(OVERVIEW)).toEqual([]);
});

test('of what is no draft it says only that', async () => {
  const [, overview] = await watched(README);
  expect(overview).toMatchObject({
    isDraft: false,
    ready: false,
    obstacles: [],
    sections: [],
    placeholders: [],
  });
});
