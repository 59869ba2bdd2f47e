import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Draft } from '../draft/draft';
import { growSelection } from './grow-selection';

/** What a selection at `^` grows to, step by step. */
function grow(marked: string): string[] {
  const at = marked.indexOf('^');
  const before = marked.slice(0, at).split('\n');
  const draft = Draft.parse(marked.replace('^', ''), 'plain');
  return growSelection(draft, before.length - 1, before.at(-1)!.length).map(
    ({ line, start, endLine, end }) => {
      const texts = draft.lines.slice(line, endLine + 1).map(({ text }) => text);
      texts[texts.length - 1] = texts.at(-1)!.slice(0, end);
      texts[0] = texts[0]!.slice(start);
      return texts.join('/');
    },
  );
}

describe('a selection grows', () => {
  test('from a clause over its sentence, its paragraph and its sections to the whole draft', () => {
    const text = '工作总结\n一、做法\n（一）学习\n　　定了计划，建了^台账。办了班。\n\n二、打算\n再学。';
    expect(grow(text)).toEqual([
      '建了台账',
      '定了计划，建了台账。',
      '定了计划，建了台账。办了班。',
      '　　定了计划，建了台账。办了班。',
      '（一）学习/　　定了计划，建了台账。办了班。',
      '一、做法/（一）学习/　　定了计划，建了台账。办了班。',
      '工作总结/一、做法/（一）学习/　　定了计划，建了台账。办了班。//二、打算/再学。',
    ]);
  });

  test('over the items of a sentence, and past the sentences of an item', () => {
    expect(grow('问题如下：一是台账^不全；二是检查不勤。').slice(0, 3)).toEqual([
      '一是台账不全',
      '一是台账不全；',
      '问题如下：一是台账不全；二是检查不勤。',
    ]);
    expect(grow('一是台账不全。有的^没建。二是检查不勤。').slice(0, 3)).toEqual([
      '有的没建',
      '有的没建。',
      '一是台账不全。有的没建。',
    ]);
  });

  test('from a title to its heading, and from a placeholder to its clause', () => {
    expect(grow('一、主要做^法\n开了会。').slice(0, 2)).toEqual(['主要做法', '一、主要做法']);
    expect(grow('在X^X县开会，听汇报。').slice(0, 2)).toEqual(['XX', '在XX县开会']);
  });

  test('with the closing quotation mark behind a full stop', () => {
    expect(grow('他说：“我们来^办。”大家同意。')).toContain('他说：“我们来办。”');
  });
});

test('each step holds the one before it and is larger, in any text', () => {
  const piece = fc.constantFrom(
    '一、',
    '（一）',
    '一是',
    'XX县',
    '字',
    '。',
    '，',
    '”',
    '\n',
    '\r\n',
    '　',
    '𠮷',
    '：',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(12), fc.nat(20), (pieces, line, column) => {
      const draft = Draft.parse(pieces.join(''), 'plain');
      const steps = growSelection(draft, line, column);
      const size = ({ line, start, endLine, end }: (typeof steps)[0]) =>
        (endLine - line) * 1000 + end - start;
      for (const [i, step] of steps.entries()) {
        expect(step.end).toBeLessThanOrEqual(draft.lines[step.endLine]!.text.length);
        if (i > 0) expect(size(step)).toBeGreaterThan(size(steps[i - 1]!));
        if (i > 0) expect(step.line).toBeLessThanOrEqual(steps[i - 1]!.line);
        if (i > 0) expect(step.endLine).toBeGreaterThanOrEqual(steps[i - 1]!.endLine);
      }
    }),
  );
});
