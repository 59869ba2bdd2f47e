import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Draft } from '../../draft/draft';
import type { Edit } from '../../rules/rule';
import { minimalEdits } from './minimal-edits';

const parse = (text: string) => Draft.parse(text, 'plain');
const at = (line: number, column: number) => ({ line, column });

/** All at once, as an editor does: edits one by one would join a lone CR with the LF of the next. */
function applyAll({ text, lines }: Draft, edits: readonly Edit[]): string {
  const lineStarts = [0];
  for (const line of lines) lineStarts.push(lineStarts.at(-1)! + line.text.length + line.lineEnd.length);
  return edits.reduceRight((result, edit) => {
    const start = lineStarts[edit.line]! + edit.start;
    const end = lineStarts[edit.endLine]! + edit.end;
    return result.slice(0, start) + edit.text + result.slice(end);
  }, text);
}

describe('minimal edits', () => {
  test('are none for one and the same draft, or the same text', () => {
    const draft = parse('一\n二');
    expect(minimalEdits(draft, draft)).toEqual([]);
    expect(minimalEdits(draft, parse('一\n二'))).toEqual([]);
  });

  test('touch nothing but what differs in each line', () => {
    const before = parse('会后作了布署。\n中间\n加强锻练。');
    const once = before.edit(at(0, 0), at(0, 7), '会后作了部署。').draft;
    const after = once.edit(at(2, 0), at(2, 5), '加强锻炼。').draft;
    expect(minimalEdits(before, after)).toEqual([
      { line: 0, start: 4, endLine: 0, end: 5, text: '部' },
      { line: 2, start: 3, endLine: 2, end: 4, text: '炼' },
    ]);
  });

  test('take out lines, and put lines in, with one line end each', () => {
    const before = parse('一\r\n二\r\n三');
    const without = before.edit(at(1, 0), at(2, 0), '').draft;
    expect(minimalEdits(before, without)).toEqual([{ line: 1, start: 0, endLine: 2, end: 0, text: '' }]);
    const more = before.edit(at(1, 0), at(1, 0), '新\r\n').draft;
    const [edit, ...rest] = minimalEdits(before, more);
    expect(rest).toEqual([]);
    expect(edit?.text).toHaveLength(3);
  });

  test('split no surrogate pair and no CRLF', () => {
    const before = parse('甲😀乙\r\n丙');
    expect(minimalEdits(before, before.edit(at(0, 1), at(0, 3), '😁').draft)).toEqual([
      { line: 0, start: 1, endLine: 0, end: 3, text: '😁' },
    ]);
    const [edit] = minimalEdits(before, before.edit(at(0, 4), at(1, 0), '\n').draft);
    expect(edit).toEqual({ line: 0, start: 4, endLine: 1, end: 0, text: '\n' });
  });

  test('make the one text of the other, whatever was edited', () => {
    const piece = fc.constantFrom('甲', '乙', '\n', '\r\n', '\r', '😀', '\ud83d', '一、', '---\n', '');
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    const place = fc.record({ line: fc.nat(8), column: fc.nat(6) });
    const edits = fc.array(fc.tuple(place, place, text), { maxLength: 5 });
    fc.assert(
      fc.property(text, edits, (original, changes) => {
        const before = parse(original);
        const after = changes.reduce(
          (draft, [start, end, added]) => draft.edit(start, end, added).draft,
          before,
        );
        expect(applyAll(before, minimalEdits(before, after))).toBe(after.text);
      }),
      { numRuns: 500 },
    );
  });
});
