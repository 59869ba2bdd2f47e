import { expect, test } from 'vitest';
import { mergeTerms } from './merge-terms';
import { readConfig } from './read-config';

const configOf = (terms: unknown) => readConfig(JSON.stringify({ terms })).config;

/** Each form with what is to be written instead. */
const advice = (...configs: readonly unknown[]) =>
  mergeTerms(configs.map(configOf)).flatMap(({ use, avoid }) => avoid.map((form) => `${form} -> ${use}`));

test('terms of all configurations count', () => {
  expect(advice([{ use: '县委办公室', avoid: ['县委办'] }], [{ avoid: ['该县'] }])).toEqual([
    '县委办 -> 县委办公室',
    '该县 -> null',
  ]);
});

test('a closer configuration has the say about a form, other forms of the same term staying', () => {
  const general = [{ use: '县政府办', avoid: ['县府办', '府办'] }];
  expect(advice(general, [{ use: '县政府办公室', avoid: ['县府办'] }])).toEqual([
    '府办 -> 县政府办',
    '县府办 -> 县政府办公室',
  ]);
});

test('what a closer configuration prefers is not refused by a more general one', () => {
  expect(advice([{ use: '帮扶户', avoid: ['监测户'] }], [{ use: '监测户', avoid: ['帮扶户'] }])).toEqual([
    '帮扶户 -> 监测户',
  ]);
});
