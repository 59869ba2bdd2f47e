import { expect, test } from 'vitest';
import { reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { paddedDate } from './padded-date';

describeRule(paddedDate, {
  finds: ['某局\n^2024年05月01日^', '（^2024年1月05日^）', '截至^2023年06月^，已完成', '^09月10日^召开会议'],
  silent: [
    '2024年5月1日',
    '2024年10月20日、10月30日',
    '2024年0月',
    '2024-05-01',
    '20XX年0X月',
    '100月亮',
    '1005月',
    '第03号，05人',
  ],
  suggests: [['2024年05月01日', '2024年5月1日']],
  unfixed: ['《2023年06月工作简报》'],
});

test('the date of the paper weighs more than a date in the body', () => {
  const levels = (text: string) => reportsOf(paddedDate, text).map(({ level }) => level ?? 'information');
  expect(levels('　　2024年05月01日')).toEqual(['warning']);
  expect(levels('截至2024年05月01日，整改完成。')).toEqual(['information']);
});
