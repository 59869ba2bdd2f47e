import { describe, expect, test } from 'vitest';
import {
  addGenre,
  addIgnoreEntry,
  addName,
  applyConfigEdits,
  type ConfigEdit,
  setFileGenre,
  setRuleLevel,
} from './config-edits';
import { readConfig } from './read-config';

const edited = (text: string, edits: readonly ConfigEdit[] | null) => edits && applyConfigEdits(text, edits);
const ENTRY = { rule: 'placeholder/unresolved', text: 'XX型', file: '整改/稿.txt' };

describe('an entry under ignore', () => {
  test.each([
    [
      '',
      '{\n  "ignore": [\n    {\n      "rule": "placeholder/unresolved",\n      "text": "XX型",\n      "file": "整改/稿.txt"\n    }\n  ]\n}\n',
    ],
    [
      '{\r\n\t// 说明\r\n\t"practice": true,\r\n}\r\n',
      '{\r\n\t// 说明\r\n\t"practice": true,\r\n\t"ignore": [\r\n\t\t{\r\n\t\t\t"rule": "placeholder/unresolved",\r\n\t\t\t"text": "XX型",\r\n\t\t\t"file": "整改/稿.txt"\r\n\t\t}\r\n\t],\r\n}\r\n',
    ],
  ])('keeps the file as it is written: %j', (text, expected) => {
    expect(edited(text, addIgnoreEntry(text, ENTRY))).toBe(expected);
  });

  test.each([
    '{}',
    '// 以后再写\n',
    '\uFEFF{ "practice": true }',
    '{ "ignore": [] }',
    '{ "ignore": [{ "rule": "placeholder/unresolved", "text": "X光" },] }',
    '{ "ignore": [ // 已经看过\n { "rule": "placeholder/unresolved", "text": "X光" } /* 保留 */ ] }',
  ])('can be added to %j, comments kept', (text) => {
    const after = edited(text, addIgnoreEntry(text, ENTRY))!;
    const { config, problems } = readConfig(after);
    expect(problems).toEqual([]);
    expect(config.ignore!.at(-1)).toMatchObject({ rule: { value: ENTRY.rule }, text: { value: 'XX型' } });
    expect(config.ignore).toHaveLength((readConfig(text).config.ignore?.length ?? 0) + 1);
    for (const comment of text.match(/\/\/.*|\/\*.*?\*\//g) ?? []) expect(after).toContain(comment);
    expect(addIgnoreEntry(after, ENTRY)).toEqual([]);
  });

  test.each(['{ "practice": ', '[]', '{ "ignore"： [] }'])('is not forced into %j', (text) => {
    expect(addIgnoreEntry(text, ENTRY)).toBeNull();
  });

  test('takes the place of what is no list', () => {
    const text = '{ "ignore": "XX" }';
    expect(readConfig(edited(text, addIgnoreEntry(text, ENTRY))!).problems).toEqual([]);
  });
});

test.each([
  ['{}', 'off'],
  ['{ "rules": { "wording/office-term": "error" } }', 'off'],
  ['{ "rules": { "wording/office-term": { "level": "error", "options": { "fixAll": true } } } }', 'hint'],
  ['{ "rules": { "wording/office-term": { "options": { "fixAll": true } } } }', 'hint'],
] as const)('sets a level in %s', (text, level) => {
  const { config, problems } = readConfig(edited(text, setRuleLevel(text, 'wording/office-term', level))!);
  expect(problems).toEqual([]);
  const set = config.rules!['wording/office-term']!;
  expect('value' in set ? set.value : set.level?.value).toBe(level);
  if (text.includes('options')) expect(set).toHaveProperty('options');
});

test('a file’s genre goes before the globs that fit it too', () => {
  const text = '{ "files": { "*.txt": "自查报告" } }';
  const after = edited(text, setFileGenre(text, '稿.txt', '整改报告'))!;
  expect(readConfig(after).config.files!.map(({ key }) => key.value)).toEqual(['稿.txt', '*.txt']);
  const again = edited(after, setFileGenre(after, '稿.txt', 'none'))!;
  expect(readConfig(again).config.files!.map(({ value }) => value.value)).toEqual(['none', '自查报告']);
});

test('a genre is written, and written anew', () => {
  const genre = { id: 'ours', name: '民主评议报告', titleCues: ['*评议*'], sections: ['甲', '乙'] };
  const once = edited('', addGenre('', genre))!;
  const twice = edited(once, addGenre(once, { ...genre, sections: ['丙'] }))!;
  const { config, problems } = readConfig(twice);
  expect(problems).toEqual([]);
  expect(config.genres!.map(({ key, value }) => [key.value, value.sections?.length])).toEqual([['ours', 1]]);
});

test('a name of the house is entered once, comments kept', () => {
  const name = { name: '云岭工匠', kind: 'word' } as const;
  const before = '{\n  // 本单位的名称\n  "names": [{ "name": "青岭", "kind": "place" }]\n}\n';
  const after = edited(before, addName(before, name))!;
  expect(after).toContain('// 本单位的名称');
  const { config, problems } = readConfig(after);
  expect(problems).toEqual([]);
  expect(config.names!.map(({ name }) => name.value)).toEqual(['青岭', '云岭工匠']);
  expect(addName(after, name)).toEqual([]);
});
