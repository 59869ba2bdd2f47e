import { expect, test } from 'vitest';
import { GuardedPhrases, type GuardedRow } from './guarded-phrases';

const wordsIn = (text: string, ...rows: GuardedRow[]) =>
  new GuardedPhrases(rows).find(text).map(({ start, end }) => text.slice(start, end));

test.each<[string, GuardedRow, string, boolean]>([
  ['after', { wrong: '甲己', after: '子|丑寅' }, '丑寅甲己', true],
  ['after', { wrong: '甲己', after: '子|丑寅' }, '寅甲己', false],
  ['notAfter', { wrong: '甲己', notAfter: '子' }, '甲己', true],
  ['notAfter', { wrong: '甲己', notAfter: '子' }, '子甲己', false],
  ['before', { wrong: '甲己', before: '子|丑' }, '甲己丑', true],
  ['before', { wrong: '甲己', before: '子' }, '甲己', false],
  ['notBefore', { wrong: '甲己', notBefore: '子' }, '甲己子', false],
  ['filler', { wrong: '甲己', filler: '卯', before: '子' }, '甲己卯子', true],
  ['filler', { wrong: '甲己', filler: '卯', before: '子' }, '甲己卯', false],
  ['a number', { wrong: '甲己', before: '#年' }, '甲己2023年', true],
  ['a masked number', { wrong: '甲己', before: '#年' }, '甲己20XX年', true],
  ['no number', { wrong: '甲己', before: '#年' }, '甲己年', false],
  ['near', { wrong: '甲己', near: '子' }, '甲己一二三子', true],
  ['near, but in the next clause', { wrong: '甲己', near: '子' }, '甲己一，子', false],
  ['too far', { wrong: '甲己', near: '子' }, '甲己一二三四五六七子', false],
  ['notWith', { wrong: '甲己', notWith: '又' }, '甲己一，又二', false],
  ['notWith, next sentence', { wrong: '甲己', notWith: '又' }, '甲己一。又二', true],
  ['notWith, far behind', { wrong: '甲己', notWith: '又' }, `甲己${'一'.repeat(35)}又`, false],
  ['notSince', { wrong: '甲己', notSince: '又' }, '又一，甲己', false],
  ['notSince, sentence before', { wrong: '甲己', notSince: '又' }, '又一。甲己', true],
  ['notSince, behind it', { wrong: '甲己', notSince: '又' }, '甲己又', true],
  ['endsWord', { wrong: '甲己', endsWord: true }, '甲己”', true],
  ['endsWord', { wrong: '甲己', endsWord: true }, '甲己的', true],
  ['endsWord', { wrong: '甲己', endsWord: true }, '甲己丑', false],
])('%s: %o in %s', (_, row, text, isFound) => {
  expect(wordsIn(text, row)).toEqual(isFound ? ['甲己'] : []);
});

test('of overlapping phrases the leftmost and longest one counts', () => {
  expect(wordsIn('甲己乙丙', { wrong: '乙丙' }, { wrong: '甲己乙' }, { wrong: '甲己' })).toEqual(['甲己乙']);
});

test('one row may give several spellings', () => {
  expect(wordsIn('甲己，乙辛', { wrong: '甲己|乙辛' })).toEqual(['甲己', '乙辛']);
});
