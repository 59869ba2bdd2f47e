import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Draft } from '../draft/draft';
import { walkSections } from '../draft/section';
import { GENRES } from './catalogue';
import { readTelling } from './telling-sections';
import { matcherOf } from './title-matcher';

const TITLES = ['存在的问题', '原因分析', '整改措施', '桥头村的路', '水池见底', '下一步打算'];
const sectionsOf = (titles: readonly string[]) => {
  const text = titles.map((title, i) => `${i + 1}.${title}\n`).join('');
  return walkSections(Draft.parse(text, 'plain').outline.sections);
};

test('whatever was asked before, every section is answered by its own title', () => {
  const outlines = fc.array(fc.tuple(fc.array(fc.constantFrom(...TITLES)), fc.constantFrom(...GENRES)));
  fc.assert(
    fc.property(outlines, (all) => {
      for (const [titles, genre] of all) {
        const sections = sectionsOf(titles);
        const expected = sections.map(({ title }) => (matcherOf(genre).demandsOf(title).length > 0 ? 1 : 0));
        expect([...readTelling(sections, matcherOf(genre))]).toEqual(expected);
      }
    }),
  );
});
