import { expect, test } from 'vitest';
import { reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { arabicBeforeHanDigit } from './arabic-before-han-digit';

describeRule(arabicBeforeHanDigit, {
  finds: ['共有^3百^户', '其中^1百^零8户', '栽植^5十^亩', '发放补助^5千^元', '参加^4千^人'],
  silent: [
    '共有300户，用电5千瓦，重3百帕',
    '2百多人、3千余户',
    '750千伏输电线路，1000千米',
    '跻身2024百强县、第10百货商店',
    '10.36百亿亿次',
    '2020十四五规划，2023十大新闻',
    '投入3万元、5亿元',
    '老字号3百年',
  ],
  suggests: [
    ['共有3百户', '共有300户'],
    ['发放补助2.5千元', '发放补助2500元'],
  ],
  unfixed: ['其中1百零8户'],
});

test('千 is information only', () => {
  expect(reportsOf(arabicBeforeHanDigit, '参加4千人')[0]!.level).toBe('information');
});
