import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Checkup } from '../checkup/checkup';
import { Draft } from '../draft/draft';
import type { DraftFormat } from '../draft/format';
import { findGenre } from '../genres/catalogue';
import { DEFAULT_PROFILE } from '../profile/default-profile';
import { suggestFormulation } from './complete/formulation';
import { suggestOpenings } from './complete/line-start';
import { findAttachment } from './find-attachment';
import { findFolds } from './find-folds';
import { listEntries, type OutlineEntry } from './outline-entries';
import type { Stretch } from './stretch';

const PROFILE = { ...DEFAULT_PROFILE, isDraft: true, genre: findGenre('zicha') };

const checkups = fc
  .record({
    pieces: fc.array(
      fc.constantFrom(
        '自查报告',
        '一、',
        '（二）',
        '1.',
        '附件：1.',
        '附件2',
        '见附件1',
        '“四个意识”',
        '整改',
        'XX县',
        '。',
        '：',
        '\n',
        '\r\n',
        '\r',
        '　',
        '## ',
        '\ud800',
        '\0',
      ),
      { maxLength: 40 },
    ),
    format: fc.constantFrom<DraftFormat>('plain', 'markdown', 'report'),
  })
  .map(({ pieces, format }) => Checkup.of(Draft.parse(pieces.join(''), format), PROFILE));

function isBefore(line: number, column: number, otherLine: number, otherColumn: number): boolean {
  return line < otherLine || (line === otherLine && column <= otherColumn);
}

/** Editors refuse an outline whose headings lie outside their parts, or parts outside those around them. */
function expectNested({ lines }: Draft, entries: readonly OutlineEntry[], around: Stretch): void {
  let [line, column] = [around.line, around.start];
  for (const { name, stretch, heading, children } of entries) {
    expect(name).not.toBe('');
    for (const inner of [stretch, heading]) {
      expect(inner.end).toBeLessThanOrEqual(lines[inner.endLine]!.text.length);
      expect(isBefore(inner.line, inner.start, inner.endLine, inner.end)).toBe(true);
    }
    expect(isBefore(line, column, stretch.line, stretch.start)).toBe(true);
    expect(isBefore(stretch.line, stretch.start, heading.line, heading.start)).toBe(true);
    expect(isBefore(heading.endLine, heading.end, stretch.endLine, stretch.end)).toBe(true);
    expect(isBefore(stretch.endLine, stretch.end, around.endLine, around.end)).toBe(true);
    expectNested({ lines } as Draft, children, stretch);
    [line, column] = [stretch.endLine, stretch.end];
  }
}

test('an outline is nested, in any text', () => {
  fc.assert(
    fc.property(checkups, (checkup) => {
      const { lines } = checkup.draft;
      const whole = { line: 0, start: 0, endLine: lines.length - 1, end: lines.at(-1)!.text.length };
      expectNested(checkup.draft, listEntries(checkup), whole);
    }),
  );
});

test('folds, links and suggestions lie inside the text, in any text and at any place', () => {
  fc.assert(
    fc.property(checkups, fc.nat(12), fc.nat(16), (checkup, line, column) => {
      const { draft } = checkup;
      for (const fold of findFolds(checkup)) expect(fold.lastLine).toBeLessThan(draft.lines.length);
      const target = findAttachment(draft, line, column)?.target;
      if (target) expect(target.end).toBeLessThanOrEqual(draft.lines[target.line]!.text.length);
      const suggestions = [
        ...suggestOpenings(checkup, line, column),
        ...suggestFormulation(draft, line, column),
      ];
      for (const { start, text, more } of suggestions) {
        expect(start).toBeLessThanOrEqual(column);
        expect(text).not.toBe('');
        for (const edit of more) expect(edit.line).toBeGreaterThan(line);
      }
    }),
  );
});
