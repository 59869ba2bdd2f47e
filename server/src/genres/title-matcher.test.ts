import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SectionDemand } from './genre';
import { matchesPhrase, readPhrase } from './phrase';
import { TitleMatcher } from './title-matcher';

function demand(titles: readonly string[], kinds: SectionDemand['kinds'] = []): SectionDemand {
  return { kinds, titles, required: true };
}

describe('what a title satisfies', () => {
  const matcher = new TitleMatcher([
    demand(['隐患排查情况', '*隐患*情况']),
    demand(['应急演练*']),
    demand(['*值班*', '值守安排']),
    demand([], ['problem']),
    demand(['*']),
  ]);
  test.each([
    ['隐患排查情况', [0, 4]],
    ['重大隐患整治情况', [0, 4]],
    ['应急演练组织', [1, 4]],
    ['节日值班安排', [2, 4]],
    ['值守安排', [2, 4]],
    ['应急演练和值班', [1, 2, 4]],
    ['存在的问题', [3, 4]],
    ['其他', [4]],
  ])('%s', (title, expected) => {
    expect(matcher.demandsOf(title)).toEqual(expected);
    expect(matcher.demandsOf(title)).toEqual(expected);
  });
});

test('blanks and quotation marks count neither in titles nor in phrases', () => {
  const matcher = new TitleMatcher([demand(['“三查”*情况']), demand(['值 守'])]);
  expect(matcher.demandsOf('三查　开展情况')).toEqual([0]);
  expect(matcher.demandsOf('“值守”')).toEqual([1]);
});

test('the index finds exactly what trying every phrase finds', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '*'), maxLength: 6 });
  const title = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 10 });
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 8 }), title, (phrases, asked) => {
      const matcher = new TitleMatcher(phrases.map((titles) => demand(titles)));
      const expected = phrases.flatMap((titles, i) =>
        titles.some((phrase) => matchesPhrase(readPhrase(phrase), asked)) ? [i] : [],
      );
      expect(matcher.demandsOf(asked)).toEqual(expected);
    }),
  );
});
