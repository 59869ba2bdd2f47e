import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Checkup } from '../checkup/checkup';
import { Draft } from '../draft/draft';
import { DEFAULT_PROFILE } from '../profile/default-profile';
import { findTokens } from './find-tokens';

const check = (text: string) => Checkup.of(Draft.parse(text, 'plain'), { ...DEFAULT_PROFILE, isDraft: true });

/** Each line's tokens as `kind words`. */
function tokensIn(text: string): string[] {
  const checkup = check(text);
  return findTokens(checkup, 0, checkup.draft.lines.length).flatMap(({ line, tokens }) =>
    tokens.map(({ start, end, kind }) => `${kind} ${checkup.draft.lines[line]!.text.slice(start, end)}`),
  );
}

describe('tokens', () => {
  test('tell title, headings, run-in titles, items and placeholders apart', () => {
    const text = [
      'XX县防汛工作总结',
      '　　一、主要做法',
      '1.加强领导。镇里成立专班，一是查险情，二是补短板。',
      '（1）对照清单，逐项销号；对照意见，逐条答复；对照时限，逐日提醒；未完成的，写明原因。',
      '三个方面都有XX处进展。',
    ].join('\n');
    expect(tokensIn(text)).toEqual([
      'placeholder XX',
      'title 县防汛工作总结',
      'ordinal 一、',
      'heading 主要做法',
      'ordinal 1.',
      'runInTitle 加强领导',
      'item 一是',
      'item 二是',
      'ordinal （1）',
      'placeholder XX',
    ]);
  });

  test('are cut where a placeholder stands inside a title', () => {
    expect(tokensIn('一、加强XX镇领导\n开了会。')).toEqual([
      'ordinal 一、',
      'heading 加强',
      'placeholder XX',
      'heading 镇领导',
    ]);
  });

  test('follow what a line has become, though the line itself is the same', () => {
    const first = check('防汛工作总结\n治水工作总结\n一、做法\n写。');
    const kinds = (checkup: Checkup) =>
      findTokens(checkup, 0, 2).map(({ line, tokens }) => [line, tokens[0]!.kind]);
    expect(kinds(first)).toEqual([[1, 'title']]);
    const { draft, change } = first.draft.edit({ line: 1, column: 0 }, { line: 2, column: 0 }, '');
    expect(kinds(first.after(draft, [change]))).toEqual([
      [0, 'title'],
      [1, 'ordinal'],
    ]);
  });
});

test('they never overlap, and lie inside their line, in any text', () => {
  const piece = fc.constantFrom(
    '一、',
    '（一）',
    '1.',
    '一是',
    'XX县',
    '20XX年',
    '字',
    '。',
    '，',
    '第一，',
    '\n',
    '　',
    '#',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const checkup = check(pieces.join(''));
      for (const { line, tokens } of findTokens(checkup, 0, checkup.draft.lines.length)) {
        let last = 0;
        for (const { start, end } of tokens) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(checkup.draft.lines[line]!.text.length);
      }
    }),
  );
});
