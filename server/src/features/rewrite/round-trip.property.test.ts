import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Draft } from '../../draft/draft';
import type { DraftFormat } from '../../draft/format';
import { formatHanNumeral } from '../../draft/numeral';
import { applyEdits } from '../../rules/apply-edits';
import type { Edit } from '../../rules/rule';
import { renumberFrom } from './renumber';
import { runIn, standAlone } from './run-in-title';
import { demote, promote } from './shift-section';

interface Node {
  readonly title: string;
  readonly isRunIn: boolean;
  readonly children: readonly Node[];
}

const ORDINALS = [
  (n: number) => `${formatHanNumeral(n)}、`,
  (n: number) => `（${formatHanNumeral(n)}）`,
  (n: number) => `${n}.`,
  (n: number) => `（${n}）`,
];

const nodes: fc.Arbitrary<readonly Node[]> = fc.letrec((tie) => ({
  nodes: fc.array(
    fc.record({
      title: fc.constantFrom('加强领导', '查摆XX县问题', '“三会一课”', '抓学习'),
      isRunIn: fc.boolean(),
      children: fc.oneof({ depthSize: 'small' }, fc.constant([]), tie('nodes')),
    }),
    { maxLength: 4 },
  ),
})).nodes as fc.Arbitrary<readonly Node[]>;

function write(all: readonly Node[], layer: number, hashes: boolean): string[] {
  return all.flatMap(({ title, isRunIn, children }, i) => {
    const ordinal = ORDINALS[layer]?.(i + 1);
    if (ordinal === undefined) return [];
    const hash = hashes ? `${'#'.repeat(layer + 2)} ` : '　　';
    const own =
      isRunIn && !hashes ? [`　　${ordinal}${title}。写了很多。`] : [`${hash}${ordinal}${title}`, '　　写。'];
    return [...own, ...write(children, layer + 1, hashes)];
  });
}

const papers = fc
  .record({ all: nodes, hashes: fc.boolean(), eol: fc.constantFrom('\n', '\r\n') })
  .map(({ all, hashes, eol }) => {
    const format: DraftFormat = hashes ? 'markdown' : 'plain';
    return Draft.parse(['防汛工作总结', ...write(all, 0, hashes), ''].join(eol), format);
  });

type Rewrite = (draft: Draft, line: number, column: number) => Edit | readonly Edit[] | null;

function rewrite(draft: Draft, by: Rewrite, line: number): Draft | null {
  const edits = by(draft, line, 0);
  return edits && applyEdits(draft, [edits].flat() as Edit[]);
}

/** How often both ways could be gone, so that a test that never does is none. */
function countRoundTrips(draft: Draft, there: Rewrite, back: Rewrite): number {
  let count = 0;
  for (let line = 0; line < draft.lines.length; line++) {
    const changed = rewrite(draft, there, line);
    if (!changed) continue;
    count++;
    expect(rewrite(changed, back, line)?.text).toBe(draft.text);
  }
  return count;
}

test.each<[string, Rewrite, Rewrite]>([
  ['a section down and up again', demote, promote],
  ['a run-in title to a heading and back', standAlone, runIn],
])('%s gives the same text', (_, there, back) => {
  let count = 0;
  fc.assert(
    fc.property(papers, (draft) => {
      count += countRoundTrips(draft, there, back);
    }),
  );
  expect(count).toBeGreaterThan(20);
});

test('in any text nothing throws, and what is renumbered has nothing left to renumber', () => {
  const piece = fc.constantFrom(
    '一、',
    '三、',
    '（二）',
    '1.',
    '2 ',
    '①',
    '启示一：',
    '# ',
    '## ',
    '字。',
    '题',
    '一是',
    '三是',
    '\n',
    '\r',
    '　',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom<DraftFormat>('plain', 'markdown'),
      (pieces, format) => {
        const draft = Draft.parse(pieces.join(''), format);
        for (let line = 0; line < draft.lines.length; line++) {
          for (const by of [demote, promote, standAlone, runIn]) rewrite(draft, by, line);
          const renumbered = rewrite(draft, renumberFrom, line);
          if (renumbered) expect(rewrite(renumbered, renumberFrom, line)).toBeNull();
        }
      },
    ),
  );
});
