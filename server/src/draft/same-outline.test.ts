import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Draft } from './draft';

const PARAGRAPH = '全局上下逐项对照清单查摆不足，责任到人、限期到天，'.repeat(4);
const TEXT = `关于档案工作的自查报告\n一、基本情况\n1.制度不健全。${PARAGRAPH}\n2.检查不经常。${PARAGRAPH}\n二、整改措施\n${PARAGRAPH}。\n`;

type Place = [line: number, column: number, text?: string];

/** A character typed at a place, with the outline known before. */
function typeAt(line: number, column: number, text = '好') {
  const draft = Draft.parse(TEXT, 'plain');
  const before = draft.outline;
  return { before, after: draft.edit({ line, column }, { line, column }, text).draft.outline };
}

test('an outline stays the very object while only the words of paragraphs change', () => {
  for (const place of [
    [2, 30],
    [5, 30],
    [5, 0],
  ] as Place[]) {
    const { before, after } = typeAt(...place);
    expect(after).toBe(before);
  }
});

test('it is another one where a title, an ordinal, or the number of lines changes', () => {
  for (const place of [
    [0, 3],
    [1, 3],
    [2, 3],
    [3, 0],
    [5, 30, '\n'],
    [5, 0, '3.加强领导。'],
  ] as Place[]) {
    const { before, after } = typeAt(...place);
    expect(after).not.toBe(before);
  }
});

test('whatever is edited, it is that of a fresh reading', () => {
  const pieces = [
    '',
    '好',
    '\n',
    '一、',
    '附件：',
    '：',
    '1.',
    '。',
    '#',
    '报告',
    PARAGRAPH,
    '\n2025年1月1日\n',
  ];
  const edits = fc.array(fc.tuple(fc.nat(8), fc.nat(12), fc.nat(8), fc.constantFrom(...pieces)), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(edits, (changes) => {
      let draft = Draft.parse(TEXT, 'plain');
      for (const [line, column, end, text] of changes) {
        void draft.outline;
        const start = { line, column };
        ({ draft } = draft.edit(start, { line: Math.max(line, end % 3 === 0 ? end : line), column }, text));
        expect(draft.outline).toEqual(Draft.parse(draft.text, 'plain').outline);
      }
    }),
  );
});
