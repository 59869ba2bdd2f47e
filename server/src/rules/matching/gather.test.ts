import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Draft } from '../../draft/draft';
import type { Line } from '../../draft/line';
import { gatherLines } from './gather';

const readStar = ({ text }: Line) => (text.includes('*') ? text : null);

test('reads only the lines that changed', () => {
  const asked: string[] = [];
  const gather = gatherLines((line) => {
    asked.push(line.text);
    return readStar(line);
  });
  const draft = Draft.parse('a\n*b\nc\n*d', 'plain');
  expect(gather(draft)).toEqual([
    { line: 1, value: '*b' },
    { line: 3, value: '*d' },
  ]);
  asked.length = 0;
  const edited = draft.edit({ line: 2, column: 0 }, { line: 2, column: 1 }, 'x\n*y').draft;
  expect(gather(edited)).toEqual([
    { line: 1, value: '*b' },
    { line: 3, value: '*y' },
    { line: 4, value: '*d' },
  ]);
  expect(asked).toEqual(['x', '*y']);
});

test('whatever is edited, the answer is that of a fresh reading', () => {
  const edits = fc.array(
    fc.tuple(fc.nat(6), fc.nat(3), fc.nat(6), fc.constantFrom('', '*', '\n', 'a\n*', '*\n*\n')),
  );
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '*', '', '*b'), { maxLength: 6 }), edits, (lines, changes) => {
      const gather = gatherLines(readStar);
      let draft = Draft.parse(lines.join('\n'), 'plain');
      gather(draft);
      for (const [line, column, end, text] of changes) {
        ({ draft } = draft.edit({ line, column }, { line: Math.max(line, end), column: 1 }, text));
        expect(gather(draft)).toEqual(gatherLines(readStar)(draft));
      }
    }),
  );
});

test('keeps drafts apart between which a writer goes back and forth', () => {
  let asked = 0;
  const gather = gatherLines((line) => {
    asked++;
    return readStar(line);
  });
  let one = Draft.parse('a\n*b\nc', 'plain');
  let other = Draft.parse('*x\ny\n*z', 'plain');
  gather(one);
  gather(other);
  asked = 0;
  for (let i = 0; i < 3; i++) {
    ({ draft: one } = one.edit({ line: 1, column: 2 }, { line: 1, column: 2 }, 'b'));
    ({ draft: other } = other.edit({ line: 1, column: 0 }, { line: 1, column: 0 }, '*'));
    expect(gather(one)).toEqual(gatherLines(readStar)(one));
    expect(gather(other)).toEqual(gatherLines(readStar)(other));
  }
  expect(asked).toBe(6);
});
