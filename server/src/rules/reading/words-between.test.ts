import { expect, test } from 'vitest';
import { wordsBetween } from './words-between';

test.each([
  ['甲乙丙', 1, 2, '乙'],
  ['甲乙丙', -5, 9, '甲乙丙'],
  [' 甲 乙 ', 0, 5, '甲 乙'],
  ['甲𠮷乙', 2, 4, '乙'],
  ['甲𠮷乙', 0, 2, '甲'],
  ['甲𠮷乙', 1, 3, '𠮷'],
  ['', 0, 0, ''],
])('%s from %i to %i', (text, from, to, expected) => expect(wordsBetween(text, from, to)).toBe(expected));
