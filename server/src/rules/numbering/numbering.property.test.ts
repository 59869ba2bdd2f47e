import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixSafely, reportsOf } from '../testing/marked-draft';
import { NUMBERING_RULES } from './numbering-rules';

const PIECES = [
  '一、',
  '二、',
  '四、',
  '（一）',
  '（二）',
  '(三)',
  '1.',
  '2 ',
  '2、',
  '3.',
  '5.',
  '（1）',
  '①',
  '③',
  '第一部分 ',
  '启示二：',
  '一是',
  '二是',
  '四是、',
  '第一、',
  '首先、',
  '其二，',
  '一方面',
  '另一方面，',
  '以下三个方面的问题：',
  '加强管理',
  '。',
  '；',
  '\n',
  '\n',
  '\u00A0',
  '𠀀',
  '\ud840',
];

const drafts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

test.each(NUMBERING_RULES.map((rule) => [rule.name, rule] as const))(
  '%s points inside any text, and its safe fixes leave nothing to fix',
  (_, rule) => {
    fc.assert(
      fc.property(drafts, fc.constantFrom('plain', 'markdown'), (text, format) => {
        const lines = text.split('\n');
        for (const { line, start, end, fix } of reportsOf(rule, text, { format })) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(lines[line]!.length);
          for (const edit of fix?.edits ?? []) expect(edit.end).toBeLessThanOrEqual(lines[edit.line]!.length);
        }
        let fixed = text;
        for (let round = 0; round < 6; round++) fixed = fixSafely(rule, fixed, { format });
        expect(fixSafely(rule, fixed, { format })).toBe(fixed);
      }),
      { numRuns: 400 },
    );
  },
);
