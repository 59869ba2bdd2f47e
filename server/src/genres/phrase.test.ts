import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesPhrase, readPhrase } from './phrase';

test.each([
  ['基本情况', '基本情况', true],
  ['基本情况', '基本情况分析', false],
  ['*情况', '工作开展情况', true],
  ['*情况', '情况', true],
  ['*情况', '情况分析', false],
  ['安全*情况', '安全生产情况', true],
  ['安全*情况', '安全情况', true],
  ['安全*全情况', '安全情况', false],
  ['*隐患*', '重大隐患排查', true],
  ['*隐患*整改*', '整改隐患', false],
  ['*隐患*整改*', '隐患排查整改台账', true],
  ['*', '', true],
  ['**', '什么都行', true],
  ['', '', true],
  ['', '有字', false],
  ['a.b', 'axb', false],
  ['(甲|乙)*', '(甲|乙)丙', true],
])('%s speaks of %s: %s', (phrase, text, expected) => {
  expect(matchesPhrase(readPhrase(phrase), text)).toBe(expected);
});

test('a star stands for any characters, and nothing else does', () => {
  const piece = fc.string({ maxLength: 6 }).filter((text) => !text.includes('*'));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(piece, fc.string({ maxLength: 6 })), { minLength: 1, maxLength: 6 }),
      (pairs) => {
        const phrase = pairs.map(([literal]) => literal).join('*');
        const text = pairs
          .map(([literal, filler], i) => literal + (i < pairs.length - 1 ? filler : ''))
          .join('');
        expect(matchesPhrase(readPhrase(phrase), text)).toBe(true);
      },
    ),
  );
});

test('many stars over a text that almost fits are no trap', () => {
  expect(matchesPhrase(readPhrase(`${'*甲'.repeat(2000)}*乙`), '甲'.repeat(100_000))).toBe(false);
});
