import { describe, expect, test } from 'vitest';
import { Draft } from '../draft/draft';
import { GENRES } from './catalogue';
import { recognise } from './recognise';
import { planSections } from './section-plan';
import { layOut, skeletonSnippet, skeletonText } from './skeleton';

describe.each(GENRES.map((genre) => [genre.id, genre] as const))('%s', (_, genre) => {
  const draft = Draft.parse(skeletonText(genre), 'report');

  test('a new draft is recognised as what it was laid out as', () => {
    expect(recognise(draft, GENRES).genre?.id).toBe(genre.id);
  });

  test('nothing that the genre requires is missing or out of order', () => {
    const { missing, misplaced } = planSections(draft, genre);
    expect({ missing, misplaced }).toEqual({ missing: [], misplaced: [] });
  });

  test('everything left to the writer is read as a placeholder', () => {
    const found = draft.lines.flatMap(({ text, placeholders }) =>
      placeholders.map(({ start, end }) => text.slice(start, end)),
    );
    for (const piece of layOut(genre)) {
      if (typeof piece === 'string') continue;
      expect(
        found.some((text) => piece.placeholder.includes(text)),
        piece.placeholder,
      ).toBe(true);
    }
  });
});

test('the snippet numbers its tab stops and gives the same stop to the same words', () => {
  const snippet = skeletonSnippet(GENRES.find(({ id }) => id === 'zicha')!);
  expect(snippet).toMatch(/^\$\{1:XX单位\}\$\{2:20XX年\}自查报告\n\n一、/);
  expect(snippet.match(/\$\{1:XX单位\}/g)).toHaveLength(2);
  expect(snippet).toMatch(/\$\{\d+:20XX年X月X日\}\n$/);
});

test('what a snippet would read as syntax stays text', () => {
  const genre = { ...GENRES[0]!, name: { zh: 'a$b}c\\d报告', en: '' } };
  expect(skeletonSnippet(genre)).toContain('a\\$b\\}c\\\\d报告');
});
