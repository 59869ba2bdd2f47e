import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import {
  type ConfigEditAnswer,
  type FileScope,
  GENRES,
  type GenreItem,
  MISSING_SECTIONS,
  type MissingSections,
  RULE_PAGE,
  SET_FILE_GENRE,
  SKELETON,
} from '../../server/src/protocol/protocol';
import { applyTextEdits } from './apply';
import { Client } from './client';
import { DRAFT, README, URI } from './drafts';

const OWN_GENRE = `{ "genres": { "pingyi": {
  "name": { "zh": "民主评议报告", "en": "Peer review report" },
  "sections": ["评议组织", "评议结果", { "title": "评议经费", "required": false }]
} } }`;

let folder: string;
const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
const writeConfig = (text: string) => writeFileSync(join(folder, '.reportcheckup.json'), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-checkup-commands-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the genres', () => {
  test('are listed with the sections that they require, in the language of messages', async () => {
    const client = await Client.start({ locale: 'en' });
    const genres = await client.request<GenreItem[]>(GENRES);
    expect(genres).toHaveLength(21);
    const selfCheck = genres.find(({ id }) => id === 'zicha')!;
    expect(selfCheck.name).toBe('Self-inspection report');
    expect(selfCheck.sections.at(-1)).toBe('整改措施');
  });

  test('of a draft are those of its configuration', async () => {
    writeConfig(OWN_GENRE);
    const client = await Client.start();
    client.open(uriOf('稿.txt'), DRAFT);
    const [first, ...others] = await client.request<GenreItem[]>(GENRES, { uri: uriOf('稿.txt') });
    expect(first).toEqual({ id: 'pingyi', name: '民主评议报告', sections: ['评议组织', '评议结果'] });
    expect(others).toHaveLength(21);
  });
});

/** What is left of a snippet once every tab stop has been passed. */
const plain = (snippet: string) => snippet.replace(/\$\{\d+:([^}]*)\}/g, '$1');

describe('a new report', () => {
  test('of every genre is a draft of that genre which lacks no section and has all to be filled in', async () => {
    const client = await Client.start();
    for (const { id } of await client.request<GenreItem[]>(GENRES)) {
      const snippet = await client.request<string>(SKELETON, { genre: id });
      expect(snippet).toContain('${1:');
      const uri = `untitled:${id}`;
      client.open(uri, plain(snippet), 'report-draft');
      const codes = (await client.diagnose(uri)).map(({ code }) => code);
      expect(codes).toContain('placeholder/unresolved');
      expect(codes).not.toContain('structure/missing-section');
      expect(await client.nextStatus()).toMatchObject({
        uri,
        isDraft: true,
        genre: { id },
        missingSections: [],
      });
    }
  });

  test('can be of an office’s own genre', async () => {
    writeConfig(OWN_GENRE);
    const client = await Client.start();
    client.open(uriOf('稿.txt'), DRAFT);
    const snippet = await client.request<string>(SKELETON, { genre: '民主评议报告', uri: uriOf('稿.txt') });
    expect(plain(snippet)).toContain('一、评议组织\n');
    expect(plain(snippet)).not.toContain('评议经费');
  });

  test.each([[{ genre: '游记' }], [{}], [null]])('is not to be had for %j', async (params) => {
    const client = await Client.start();
    expect(await client.request(SKELETON, params)).toBeNull();
  });
});

describe('missing sections', () => {
  const ask = (client: Client, uri: string) =>
    client.request<MissingSections | null>(MISSING_SECTIONS, { uri });

  const apply = (text: string, { edits }: MissingSections) =>
    applyTextEdits(
      text,
      edits.map(({ line, start, endLine, end, text: newText }): TextEdit => {
        const range = { start: { line, character: start }, end: { line: endLine, character: end } };
        return { range, newText };
      }),
    );

  test('are inserted all at once, and then none is missing', async () => {
    const client = await Client.start();
    const text = DRAFT.replace('二、下一步整改措施\n', '');
    client.open(URI, DRAFT);
    client.change(URI, { text });
    const missing = (await ask(client, URI))!;
    expect(missing).toMatchObject({ version: 2, isDraft: true, genre: '自查报告' });
    const complete = apply(text, missing);
    for (const words of ['组织领导', '走访XX县', '问题', '整改措施']) expect(complete).toContain(words);
    client.change(URI, { text: complete });
    expect(await ask(client, URI)).toMatchObject({ version: 3, edits: [] });
    expect((await client.diagnose(URI)).map(({ code }) => code)).not.toContain('structure/missing-section');
  });

  test('there are none in what is no draft, and nothing is known of what is not open', async () => {
    const client = await Client.start();
    client.open('file:///README.md', README, 'markdown');
    expect(await ask(client, 'file:///README.md')).toMatchObject({ isDraft: false, genre: null, edits: [] });
    expect(await ask(client, 'file:///elsewhere.txt')).toBeNull();
  });
});

describe('a genre for files', () => {
  async function write(scope: FileScope | undefined, config: string): Promise<string> {
    writeConfig(config);
    const client = await Client.start();
    client.open(uriOf('整改/稿.txt'), DRAFT);
    const params = { uri: uriOf('整改/稿.txt'), genre: 'zhenggai', scope };
    const answer = (await client.request<ConfigEditAnswer>(SET_FILE_GENRE, params))!;
    expect(answer.configUri).toBe(uriOf('.reportcheckup.json'));
    const changes = (answer.edit as { documentChanges?: TextDocumentEdit[] }).documentChanges ?? [];
    return applyTextEdits(
      config,
      changes.flatMap(({ edits }) => edits as TextEdit[]),
    );
  }

  test.each([
    [undefined, '"整改/稿.txt": "整改报告"'],
    ['file', '"整改/稿.txt": "整改报告"'],
    ['folder', '"整改/**/*.txt": "整改报告"'],
  ] as const)('with the scope %s is written among the others', async (scope, entry) => {
    const text = await write(scope, '{\n  // 本科室\n  "files": { "*.md": "none" }\n}\n');
    expect(text).toContain(entry);
    expect(text).toContain('// 本科室');
    expect(text).toContain('"*.md": "none"');
  });

  test('that is there already is left as it is', async () => {
    const config = '{ "files": { "整改/稿.txt": "整改报告" } }';
    expect(await write('file', config)).toBe(config);
  });
});

test('the page of a rule is written in either language, and none of what is no rule', async () => {
  const client = await Client.start();
  const page = (rule: unknown, language?: string) => client.request(RULE_PAGE, { rule, language });
  expect(await page('wording/typo', 'en')).toMatch(/^# Wrong character\n.*“布署” is misspelt/s);
  expect(await page('wording/typo', 'zh')).toMatch(/^# \p{Script=Han}.*“布署”/su);
  for (const name of ['wording/no-such-rule', '../../../package', null]) expect(await page(name)).toBeNull();
});
