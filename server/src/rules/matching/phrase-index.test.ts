import { expect, test } from 'vitest';
import { PhraseIndex } from './phrase-index';

const indexOf = (...phrases: string[]) => new PhraseIndex(phrases, (phrase) => [phrase]);
const wordsIn = (text: string, ...phrases: string[]) =>
  indexOf(...phrases)
    .find(text)
    .map(({ start, end, phrase }) => `${start}-${end} ${phrase}`);

test('finds every place of every phrase, the longer one first', () => {
  expect(wordsIn('甲乙丙甲乙', '甲乙', '甲乙丙', '丙甲')).toEqual([
    '0-3 甲乙丙',
    '0-2 甲乙',
    '2-4 丙甲',
    '3-5 甲乙',
  ]);
});

test('finds phrases at both ends, overlapping themselves, and none in an empty text', () => {
  expect(wordsIn('丁丁丁', '丁丁')).toEqual(['0-2 丁丁', '1-3 丁丁']);
  expect(wordsIn('', '丁丁')).toEqual([]);
  expect(wordsIn('丁', '丁丁')).toEqual([]);
});

test('a lone surrogate in the text changes nothing', () => {
  expect(wordsIn('\ud800甲乙\udc00', '甲乙')).toEqual(['1-3 甲乙']);
});
