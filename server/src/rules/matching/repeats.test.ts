import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Draft } from '../../draft/draft';
import { sampleHash } from './hash';
import { findRepeats, type ReadStretches } from './repeats';

const readWords: ReadStretches = ({ text }, found) => {
  for (const { index, 0: word } of text.matchAll(/[^ ]+/g))
    found(sampleHash(word, 0, word.length), index, index + word.length);
};
const repeatsIn = (draft: Draft, find = findRepeats(readWords)) => [...find(draft)].sort();

test('names what stands in several lines, in their order', () => {
  expect(repeatsIn(Draft.parse('a b\nb c\na a\nd', 'plain'))).toEqual([
    ['a', [0, 2]],
    ['b', [0, 1]],
  ]);
});

test('words with one number are told apart', () => {
  // They differ only where no sample is taken.
  const [one, other] = ['甲'.repeat(40), `甲乙${'甲'.repeat(38)}`];
  expect(sampleHash(one, 0, 40)).toBe(sampleHash(other, 0, 40));
  expect(
    repeatsIn(
      Draft.parse(
        `${one}
${other}`,
        'plain',
      ),
    ),
  ).toEqual([]);
  expect(
    repeatsIn(
      Draft.parse(
        `${one}
${other}
${other}`,
        'plain',
      ),
    ),
  ).toEqual([[other, [1, 2]]]);
});

test('whatever is edited, the answer is that of a fresh reading', () => {
  const edits = fc.array(
    fc.tuple(fc.nat(5), fc.nat(4), fc.nat(5), fc.constantFrom('', 'a', '\n', 'a b\nb', ' c\n\n')),
  );
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'a b', '', 'b c'), { maxLength: 6 }),
      edits,
      (lines, changes) => {
        const find = findRepeats(readWords);
        let draft = Draft.parse(lines.join('\n'), 'plain');
        repeatsIn(draft, find);
        for (const [line, column, end, text] of changes) {
          ({ draft } = draft.edit({ line, column }, { line: Math.max(line, end), column: 2 }, text));
          expect(repeatsIn(draft, find)).toEqual(repeatsIn(draft));
        }
        const other = Draft.parse('a\na', 'plain');
        expect(repeatsIn(other, find)).toEqual([['a', [0, 1]]]);
      },
    ),
  );
});
