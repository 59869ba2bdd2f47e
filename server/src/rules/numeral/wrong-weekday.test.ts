import { expect, test } from 'vitest';
import { wordMessage } from '../../checkup/message';
import type { Language } from '../rule';
import { reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { wrongWeekday } from './wrong-weekday';

/** What the rule says on a text. */
const wordsOn = (text: string, language: Language = 'zh') =>
  reportsOf(wrongWeekday, text).map(({ message }) => wordMessage(wrongWeekday.messages, message, language));

describeRule(wrongWeekday, {
  finds: [
    '定于^2024年5月1日（星期四^）召开',
    '^2024年2月29日周五^上午',
    '^2023年10月8日下午（周六^）',
    '^2024年5月5日，星期六^',
  ],
  silent: [
    '定于2024年5月1日（星期三）召开',
    '2024年2月29日周四上午',
    '2024年5月5日（星期天）',
    '5月1日（星期四）',
    '2024年5月1日是星期四吗',
    '2024年5月1日周年庆祝',
    '2023年2月30日（星期四）',
  ],
});

test('each language has its own name of the day', () => {
  const text = '定于2024年5月1日（星期四）召开';
  expect(wordsOn(text)).toEqual(['“2024年5月1日”是星期三，不是星期四，请核对哪一个有误。']);
  expect(wordsOn(text, 'en')).toEqual([
    '“2024年5月1日” is a Wednesday (星期三), not 星期四; check which of the two is wrong.',
  ]);
});
