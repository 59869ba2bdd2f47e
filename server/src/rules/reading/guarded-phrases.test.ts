import { expect, test } from 'vitest';
import { GuardedPhrases, type GuardedRow } from './guarded-phrases';

const wordsIn = (text: string, ...rows: GuardedRow[]) =>
  new GuardedPhrases(rows).find(text).map(({ start, end }) => text.slice(start, end));

test.each<[string, GuardedRow, string, boolean]>([
  ['after', { wrong: '甲', after: '子|丑寅' }, '丑寅甲', true],
  ['after', { wrong: '甲', after: '子|丑寅' }, '寅甲', false],
  ['notAfter', { wrong: '甲', notAfter: '子' }, '甲', true],
  ['notAfter', { wrong: '甲', notAfter: '子' }, '子甲', false],
  ['before', { wrong: '甲', before: '子|丑' }, '甲丑', true],
  ['before', { wrong: '甲', before: '子' }, '甲', false],
  ['notBefore', { wrong: '甲', notBefore: '子' }, '甲子', false],
  ['filler', { wrong: '甲', filler: '卯', before: '子' }, '甲卯子', true],
  ['filler', { wrong: '甲', filler: '卯', before: '子' }, '甲卯', false],
  ['a number', { wrong: '甲', before: '#年' }, '甲2023年', true],
  ['a masked number', { wrong: '甲', before: '#年' }, '甲20XX年', true],
  ['no number', { wrong: '甲', before: '#年' }, '甲年', false],
  ['near', { wrong: '甲', near: '子' }, '甲一二三子', true],
  ['near, but in the next clause', { wrong: '甲', near: '子' }, '甲一，子', false],
  ['too far', { wrong: '甲', near: '子' }, '甲一二三四五六七子', false],
  ['notWith', { wrong: '甲', notWith: '又' }, '甲一，又二', false],
  ['notWith, next sentence', { wrong: '甲', notWith: '又' }, '甲一。又二', true],
  ['endsWord', { wrong: '甲', endsWord: true }, '甲”', true],
  ['endsWord', { wrong: '甲', endsWord: true }, '甲的', true],
  ['endsWord', { wrong: '甲', endsWord: true }, '甲丑', false],
])('%s: %o in %s', (_, row, text, isFound) => {
  expect(wordsIn(text, row)).toEqual(isFound ? ['甲'] : []);
});

test('of overlapping phrases the leftmost and longest one counts', () => {
  expect(wordsIn('甲乙丙', { wrong: '乙丙' }, { wrong: '甲乙' }, { wrong: '甲' })).toEqual(['甲乙']);
});

test('one row may give several spellings', () => {
  expect(wordsIn('甲，乙', { wrong: '甲|乙' })).toEqual(['甲', '乙']);
});
