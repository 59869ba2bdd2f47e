import { expect, test } from 'vitest';
import { mergeNames } from './merge-names';
import { readConfig } from './read-config';

const configOf = (names: unknown) => readConfig(JSON.stringify({ names })).config;

test('names of all configurations count, each once; one without a kind is a word', () => {
  const general = configOf([{ name: '云岭工匠' }, { name: '布署', kind: 'word' }]);
  const close = configOf([
    { name: '布署', kind: 'place' },
    { name: '王己经', kind: 'person' },
  ]);
  expect(mergeNames([general, close])).toEqual([
    { name: '云岭工匠', kind: 'word' },
    { name: '布署', kind: 'place' },
    { name: '王己经', kind: 'person' },
  ]);
  expect(mergeNames([configOf(undefined)])).toEqual([]);
});
