import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Checkup } from '../checkup/checkup';
import { Draft } from '../draft/draft';
import { DEFAULT_PROFILE } from '../profile/default-profile';
import { formatDraft } from './format-draft';

const PROFILE = { ...DEFAULT_PROFILE, isDraft: true };
const format = (
  text: string,
  from = 0,
  end = Number.POSITIVE_INFINITY,
  profile: Partial<typeof PROFILE> = {},
) => formatDraft(Checkup.of(Draft.parse(text, 'plain'), { ...PROFILE, ...profile }), from, end).text;

test('blanks, invisible characters and widths are put right, and no word', () => {
  const text = '工作总结\r\n一、做法 \r\n　　不断 提高\u200b能力,培训１２０人次，动员布署。\r\n3.跳号。写。';
  expect(format(text)).toBe(
    '工作总结\r\n一、做法\r\n　　不断提高能力，培训120人次，动员布署。\r\n3.跳号。写。',
  );
});

test('only the lines that are asked for change', () => {
  const text = '甲 \n乙 \n丙 ';
  expect(format(text, 1, 2)).toBe('甲 \n乙\n丙 ');
});

test('a rule that is off changes nothing', () => {
  const rules: typeof PROFILE.rules = new Map([
    ['punctuation/trailing-space', { level: 'off', options: {} }],
  ]);
  expect(format('一、做法 \n写,写了。', 0, 9, { rules })).toBe('一、做法 \n写，写了。');
});

test('formatting twice changes nothing more, and lines stay lines', () => {
  const piece = fc.constantFrom(
    '字',
    '做法',
    ' ',
    '　',
    ',',
    '，',
    '(',
    '）',
    'Ａ',
    '１',
    '\u200b',
    '\u00a0',
    '。',
    '\n',
    '\r\n',
    'a',
    '“',
    ':',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const once = format(text);
      expect(format(once)).toBe(once);
      expect(once.match(/\r\n|\n/g)).toEqual(text.match(/\r\n|\n/g));
    }),
  );
});
