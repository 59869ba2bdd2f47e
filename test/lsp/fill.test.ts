import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { CompletionList, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import {
  FILL,
  FIND_TEXTS,
  type FillAnswer,
  GAP,
  type GapAnswer,
  LINKED_PLACES,
  type LinkedPlaces,
  VALUES_ELSEWHERE,
  type ValueItem,
} from '../../server/src/protocol/protocol';
import { Client, PULLING, type StartOptions } from './client';
import { rangeOf } from './drafts';

const DRAFT = [
  '石桥镇帮扶工作调研报告',
  '',
  '一、基本情况',
  '调研组走访XX县XX镇，XX县现有贫困户XX户。',
  '二、存在的问题',
  '疏附县有35户收入不稳，XX县有12户。',
  '三、对策建议',
  '由XX县在20XX年X月底前办结。',
  '',
].join('\n');
const OTHER = DRAFT.replaceAll('XX县', '叶城县').replace('疏附县', '莎车县');

const URI = 'file:///稿件/调研.txt';

/** Where `part` stands in the first of those words. */
function placeOf(words: string, part: string) {
  const lines = DRAFT.split('\n');
  const line = lines.findIndex((text) => text.includes(words));
  const start = lines[line]!.indexOf(words) + words.indexOf(part);
  return { uri: URI, line, start, end: start + part.length };
}

async function startWith(options: StartOptions = {}, text = DRAFT): Promise<Client> {
  const client = await Client.start(options);
  client.open(URI, text);
  return client;
}

describe('a gap', () => {
  test('is described with the words around it and the values near it', async () => {
    const client = await startWith();
    const answer = await client.request<GapAnswer>(GAP, placeOf('XX县在', 'XX'));
    expect(answer).toMatchObject({
      slot: '县（旗）名',
      before: '由',
      mask: 'XX',
      after: '县在20XX年X月底前办结。',
    });
    expect(answer.values).toEqual([{ value: '疏附', uri: URI, line: 5 }]);
    const count = await client.request<GapAnswer>(GAP, placeOf('XX户', 'XX'));
    expect(count.values.map(({ value }) => value)).toEqual(['35', '12']);
    expect(count.kind).not.toBe(answer.kind);
  });

  test('is none where nothing is open, and in what is no draft', async () => {
    const client = await startWith();
    expect(await client.request(GAP, placeOf('疏附县', '疏附'))).toBeNull();
    client.open('file:///a.txt', '走访XX县');
    expect(await client.request(GAP, { uri: 'file:///a.txt', line: 0, start: 2, end: 4 })).toBeNull();
    expect(await client.request(GAP, { uri: URI, line: 'x' })).toBeNull();
  });

  test('takes a value, without its unit, and says what is wrong with it', async () => {
    const client = await startWith({ locale: 'en' });
    const fill = (words: string, part: string, value: string) =>
      client.request<FillAnswer>(FILL, { ...placeOf(words, part), value });
    const place = placeOf('XX县在', 'XX');
    expect(await fill('XX县在', 'XX', '麦盖提县')).toEqual({
      version: 1,
      edit: { line: place.line, start: 1, endLine: place.line, end: 3, text: '麦盖提' },
      result: '由麦盖提县在20XX年X月底前办结。',
      problem: null,
    });
    expect((await fill('20XX', '20XX', '24')).problem).toEqual({
      level: 'error',
      message: 'A year has four digits, such as 2024.',
    });
    expect((await fill('XX户', 'XX', '很多')).problem?.level).toBe('warning');
  });

  test('that was filled in is filled in anew, and its like are found', async () => {
    const client = await startWith({}, DRAFT.replace('由XX县', '由麦盖提县'));
    const place = { ...placeOf('XX县在', 'XX'), end: 4, mask: 'XX', value: '叶城' };
    expect((await client.request<FillAnswer>(FILL, place)).edit).toMatchObject({
      start: 1,
      end: 4,
      text: '叶城',
    });
    const { places, version } = await client.request<LinkedPlaces>(LINKED_PLACES, place);
    expect(version).toBe(1);
    expect(places.map(({ before, mask, after }) => [before, mask, after])).toEqual([
      ['调研组走访', 'XX', '县XX镇，XX县现有贫困户XX户…'],
      ['调研组走访XX县XX镇，', 'XX', '县现有贫困户XX户。'],
      ['疏附县有35户收入不稳，', 'XX', '县有12户。'],
    ]);
    expect(places.every(({ edit }) => edit.text === '叶城')).toBe(true);
  });
});

describe('values of other drafts', () => {
  test('come from open ones, and from stored ones that the client finds; not from what is no draft', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-checkup-values-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, '旧稿.txt'), OTHER.replaceAll('叶城', '巴楚'));
    writeFileSync(join(folder, '小说.txt'), '他回到了泽普县。');
    const client = await Client.start({ initializationOptions: { readsFiles: true } });
    client.answer(FIND_TEXTS, () =>
      ['旧稿.txt', '小说.txt', '没有.txt'].map((name) => pathToFileURL(join(folder, name)).href),
    );
    client.open(URI, DRAFT);
    client.open('untitled:另一份', OTHER);
    const values = await client.request<ValueItem[]>(VALUES_ELSEWHERE, placeOf('XX县在', 'XX'));
    expect(values.map(({ value }) => value)).toEqual(['叶城', '莎车', '巴楚']);
    expect(values[0]).toMatchObject({ uri: 'untitled:另一份', line: 3 });
  });

  test('are not looked for where the client cannot', async () => {
    const client = await startWith();
    expect(await client.request(VALUES_ELSEWHERE, placeOf('XX县在', 'XX'))).toEqual([]);
    expect(client.arrived(FIND_TEXTS)).toEqual([]);
  });
});

const CONFIRMING: StartOptions = {
  capabilities: {
    ...PULLING,
    textDocument: { ...PULLING.textDocument, rename: { prepareSupport: true } },
    workspace: {
      ...PULLING.workspace,
      workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
    },
  },
};

describe('renaming', () => {
  const position = rangeOf(DRAFT, 'XX县在').end;
  const at = { textDocument: { uri: URI }, position: { line: position.line, character: 2 } };

  test('is for placeholders', async () => {
    const client = await startWith(CONFIRMING);
    expect(client.initialized.capabilities.renameProvider).toEqual({ prepareProvider: true });
    expect(await client.request('textDocument/prepareRename', at)).toEqual({
      range: { start: { line: 7, character: 1 }, end: { line: 7, character: 3 } },
      placeholder: 'XX',
    });
    const elsewhere = { ...at, position: { line: 7, character: 12 } };
    expect(await client.request('textDocument/prepareRename', elsewhere)).toBeNull();
    expect(await client.request('textDocument/rename', { ...elsewhere, newName: 'x' })).toBeNull();
  });

  test('fills this one in, and has the others confirmed where that can be asked', async () => {
    const client = await startWith(CONFIRMING);
    const { documentChanges, changeAnnotations } = await client.request<WorkspaceEdit>(
      'textDocument/rename',
      {
        ...at,
        newName: '麦盖提县',
      },
    );
    const { edits, textDocument } = documentChanges![0] as TextDocumentEdit;
    expect(textDocument.version).toBe(1);
    expect(edits.map((edit) => ('annotationId' in edit ? edit.annotationId : null))).toEqual([
      null,
      'linked',
      'linked',
      'linked',
    ]);
    expect(edits.map((edit) => ('newText' in edit ? edit.newText : ''))).toEqual(Array(4).fill('麦盖提'));
    expect(changeAnnotations!.linked!.needsConfirmation).toBe(true);
  });

  test('fills this one alone where nobody can be asked', async () => {
    const client = await startWith();
    expect(client.initialized.capabilities.renameProvider).toBe(true);
    const { documentChanges } = await client.request<WorkspaceEdit>('textDocument/rename', {
      ...at,
      newName: '麦盖提',
    });
    expect((documentChanges![0] as TextDocumentEdit).edits).toHaveLength(1);
    const doubtful = client.request('textDocument/rename', { ...at, newName: '喀什市' });
    await expect(doubtful).rejects.toThrow('喀什市县');
  });

  test('refuses what cannot be, and has what looks wrong confirmed', async () => {
    const client = await startWith(CONFIRMING);
    const year = { ...at, position: rangeOf(DRAFT, '20XX').start };
    await expect(client.request('textDocument/rename', { ...year, newName: '24' })).rejects.toThrow('四位');
    const { changeAnnotations } = await client.request<WorkspaceEdit>('textDocument/rename', {
      ...year,
      newName: '1998',
    });
    expect(changeAnnotations!.doubtful).toMatchObject({ needsConfirmation: true });
  });
});

test('completion in a placeholder offers values for the whole of it', async () => {
  const client = await startWith();
  const { start } = rangeOf(DRAFT, 'XX县在');
  const complete = (character: number) =>
    client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri: URI },
      position: { line: start.line, character },
    });
  const range = { start, end: { line: start.line, character: start.character + 2 } };
  for (const character of [1, 2, 3]) {
    expect((await complete(character)).items).toMatchObject([
      {
        label: '疏附',
        filterText: 'XX',
        textEdit: { range, newText: '疏附' },
        labelDetails: { description: '第6行' },
      },
    ]);
  }
});
