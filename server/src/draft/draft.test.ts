import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Draft } from './draft';
import type { DraftFormat } from './format';
import type { Section } from './section';

const DRAFT = [
  '关于开展作风建设情况的自查报告',
  '',
  '一、组织开展情况',
  '局党组召开专题会议。',
  '二、存在的问题',
  '1.学习不够。',
  '2 落实不严。有的科室拖延。',
  '3.作风不实。',
  '主要原因有以下几点：',
  '1.思想松懈。',
  '2.监督不够。',
  '三、整改措施',
  '涉及XX县XX镇XX村。',
  '',
  '青岭县水务局',
  '2025年6月3日',
].join('\n');

/** A draft as data that can be compared: without the parents that make circles. */
function dataOf(draft: Draft) {
  const section = ({ parent, children, ...rest }: Section): unknown => ({
    ...rest,
    parent: parent?.line ?? null,
    children: children.map(section),
  });
  const { title, ending, sections } = draft.outline;
  const { lines, frontMatterEnd } = draft;
  return { lines, frontMatterEnd, title, ending, sections: sections.map(section) };
}

describe('an edit', () => {
  test('keeps the very objects of the lines it does not touch', () => {
    const before = Draft.parse(DRAFT, 'plain');
    const { draft: after, change } = before.edit({ line: 3, column: 2 }, { line: 3, column: 2 }, '又');
    expect(change).toEqual({ from: 3, removed: 1, added: 1 });
    for (let i = 0; i < before.lines.length; i++) {
      expect(Object.is(after.lines[i], before.lines[i])).toBe(i !== 3);
    }
    expect(after.lines[3]!.text).toBe('局党又组召开专题会议。');
    expect(before.text).toBe(DRAFT);
  });

  test('at a fence reads on only until the states meet again', () => {
    const before = Draft.parse('一\n```\nXX县\n```\nXX市\nXX省', 'markdown');
    const { draft: after, change } = before.edit({ line: 1, column: 0 }, { line: 1, column: 3 }, '');
    expect(after.lines.map(({ role }) => role)).toEqual(['text', 'blank', 'text', 'code', 'code', 'code']);
    expect(change).toEqual({ from: 1, removed: 5, added: 5 });
  });

  test('joins a CR above with a LF that comes below it', () => {
    const { draft } = Draft.parse('甲\r乙', 'plain').edit(
      { line: 1, column: 0 },
      { line: 1, column: 1 },
      '\n',
    );
    expect(draft.lines.map(({ text, lineEnd }) => text + lineEnd)).toEqual(['甲\r\n', '']);
  });

  test('far outside the text counts as its end', () => {
    const { draft } = Draft.parse('甲\n乙', 'plain').edit(
      { line: 9, column: 9 },
      { line: 12, column: 0 },
      '丙',
    );
    expect(draft.text).toBe('甲\n乙丙');
    expect(
      Draft.parse('甲', 'plain').edit({ line: -1, column: -5 }, { line: 0, column: 0 }, '乙').draft.text,
    ).toBe('乙甲');
  });

  test('of a whole text of many lines keeps nothing and does not overflow', () => {
    const long = '甲\n'.repeat(300_000);
    const { draft } = Draft.parse('乙', 'plain').edit({ line: 0, column: 0 }, { line: 0, column: 1 }, long);
    expect(draft.lines).toHaveLength(300_001);
  });
});

const PIECES = [
  ...['\n', '\r\n', '\r', '\n\n', '```', '~~~\n', '<!--', '-->', '---\n', 'genre: 自查报告\n', '# ', '**'],
  ...[
    '一、',
    '二、',
    '（一）',
    '1.',
    '2 ',
    '3．',
    '①',
    '第一部分　',
    '启示一：',
    '一是',
    '第一，',
    '　　',
    '\u00A0',
  ],
  ...[
    'XX县XX镇',
    '20XX年X月',
    '某某',
    '（待补充）',
    '存在的问题',
    '主要原因有以下几点：',
    '自查报告',
    '附件：1.名单\n',
  ],
  ...[
    '青岭县水务局\n2025年6月3日',
    '仅供学习',
    'QQ群：12345678',
    '。',
    '：',
    '，',
    '\0',
    '\ud83d',
    '\udc00',
    '𠮷',
    ' ',
  ],
];
const anyText = fc
  .array(fc.constantFrom(...PIECES, DRAFT.slice(0, 40)), { maxLength: 30 })
  .map((all) => all.join(''));
const FRONT_MATTER = '---\ngenre: 自查报告\n---\n';
const anyStart = fc.oneof(
  anyText,
  fc.constantFrom(DRAFT, DRAFT.replaceAll('\n', '\r'), FRONT_MATTER + DRAFT, `${FRONT_MATTER}一\n二`),
);
const anyEdit = fc.record({
  from: fc.nat(9999),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(80)),
  text: fc.oneof(fc.constant(''), fc.constantFrom(...PIECES), anyText),
});

test.each<DraftFormat>(['plain', 'report', 'markdown'])(
  'after any edits a %s draft equals a fresh one',
  (format) => {
    fc.assert(
      fc.property(anyStart, fc.array(anyEdit, { maxLength: 8 }), (start, edits) => {
        let text = start;
        let draft = Draft.parse(text, format);
        for (const edit of edits) {
          const from = Math.floor((edit.from * text.length) / 9999);
          const to = Math.min(text.length, from + edit.length);
          const [begin, end] = [placeOf(draft, from), placeOf(draft, to)];
          text = spliceAt(draft, begin, end, edit.text);
          draft = draft.edit(begin, end, edit.text).draft;
          expect(draft.text).toBe(text);
        }
        expect(dataOf(draft)).toEqual(dataOf(Draft.parse(text, format)));
      }),
      { numRuns: 400 },
    );
  },
);

/** The position of an offset; inside a CRLF it is the end of the line, as editors have it. */
function placeOf(draft: Draft, offset: number) {
  let rest = offset;
  for (const [line, { text, lineEnd }] of draft.lines.entries()) {
    if (rest < text.length + lineEnd.length || line === draft.lines.length - 1) {
      return { line, column: Math.min(rest, text.length) };
    }
    rest -= text.length + lineEnd.length;
  }
  throw new Error('a draft has at least one line');
}

type Place = ReturnType<typeof placeOf>;

function spliceAt(draft: Draft, begin: Place, end: Place, text: string): string {
  const whole = draft.text;
  return whole.slice(0, offsetOf(draft, begin)) + text + whole.slice(offsetOf(draft, end));
}

function offsetOf(draft: Draft, { line, column }: Place): number {
  let offset = column;
  for (const before of draft.lines.slice(0, line)) offset += before.text.length + before.lineEnd.length;
  return offset;
}
