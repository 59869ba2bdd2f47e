import { expect, test } from 'vitest';
import { Draft } from './draft';
import { applyPlaceholderWords, type PlaceholderWords } from './placeholder-words';

function placeholdersIn(text: string, words: PlaceholderWords): string[] {
  const [line] = Draft.parse(text, 'plain').lines;
  return applyPlaceholderWords(line!, words).placeholders.map(
    ({ start, end, slot }) => `${text.slice(start, end)} ${slot}`,
  );
}

test.each<[string, Partial<PlaceholderWords>, string[]]>([
  ['走访@@户', { marks: ['@@'] }, ['@@ households']],
  ['走访XX户、@@人', { marks: ['@@'] }, ['XX households', '@@ people']],
  ['【XX单位】牵头', { marks: ['【XX单位】', '【XX'] }, ['【XX单位】 unknown']],
  ['购置XX型泵站设备XX台', { ignore: ['XX型'] }, ['XX count']],
  ['某水务公司和某村', { ignore: ['某*公司'] }, []],
  ['XX县；XX公司', { ignore: ['XX县*公司'] }, ['XX county', 'XX organisation']],
  ['XX县', { ignore: ['*'] }, ['XX county']],
  ['XX县', { marks: [''] }, ['XX county']],
])('%s', (text, words, expected) => {
  expect(placeholdersIn(text, { marks: [], ignore: [], ...words })).toEqual(expected);
});

test('a line without any of the words stays the very line', () => {
  const words = { marks: ['@@'], ignore: ['XX型'] };
  const draft = Draft.parse('涉及XX县。\n```\n@@', 'markdown');
  for (const line of draft.lines) expect(applyPlaceholderWords(line, words)).toBe(line);
  expect(draft.mapLines((line) => applyPlaceholderWords(line, words))).toBe(draft);
});

test('a line of a million marks is read in a moment', () => {
  const words = { marks: ['@'], ignore: ['@*@甲', 'X*乙'] };
  const [line] = Draft.parse('@、XX户。'.repeat(100_000), 'plain').lines;
  const began = performance.now();
  expect(applyPlaceholderWords(line!, words).placeholders).toHaveLength(200_000);
  expect(performance.now() - began).toBeLessThan(3000);
});
