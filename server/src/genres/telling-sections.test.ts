import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Draft } from '../draft/draft';
import { GENRES } from './catalogue';
import { readTelling } from './telling-sections';
import { matcherOf } from './title-matcher';

const TITLES = ['存在的问题', '原因分析', '整改措施', '桥头村的路', '水池见底', '下一步打算'];
const write = (titles: readonly string[]) => titles.map((title, i) => `${i + 1}.${title}\n`).join('');

test('whatever was asked before, every section is answered by its own title', () => {
  const outlines = fc.array(fc.tuple(fc.array(fc.constantFrom(...TITLES)), fc.constantFrom(...GENRES)));
  fc.assert(
    fc.property(outlines, (all) => {
      let draft = Draft.parse('', 'plain');
      for (const [titles, genre] of all) {
        const end = { line: draft.lines.length, column: 0 };
        ({ draft } = draft.edit({ line: 0, column: 0 }, end, write(titles)));
        const matcher = matcherOf(genre);
        const expected = draft.outline.all.map(({ title }) => (matcher.demandsOf(title).length > 0 ? 1 : 0));
        expect(expected.length).toBe(titles.length);
        expect([...readTelling(draft, matcher)]).toEqual(expected);
      }
    }),
  );
});
