import { expect, test } from 'vitest';
import { reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { headingEndMark } from './heading-end-mark';

describeRule(headingEndMark, {
  finds: [
    '一、防汛准备^。^\n　　沙袋备足三千只。',
    '一、防汛准备^：^\n　　沙袋备足三千只。\n二、值班值守^：^\n　　领导带班。',
    '一、防汛准备^，^\n　　沙袋备足三千只。',
    '（一）物资到位^；^\n沙袋备足三千只。\n（二）人员到位\n队员四十名。',
    '## 防汛准备^。^\n沙袋备足三千只。',
    '一、准备\n1.物资情况\n沙袋三千只。\n2.人员情况^。^\n队员四十名。',
    '第一部分 总体情况^。^\n汛期平稳。',
  ],
  silent: [
    '一、防汛准备\n沙袋备足三千只。',
    '（一）物资到位。沙袋备足三千只。\n（二）人员到位。队员四十名。',
    '一、谁来防汛？\n全员上阵。',
    '一、守住大堤！\n全员上阵。',
    '一、主要做法有以下几条：\n1.备物资。\n2.备人员。',
    '（一）沙袋三千只；\n（二）队员四十名；\n（三）抽水机六台。\n以上均已到位。',
    '1.全乡有水库九座。\n其中小二型七座。\n2.全乡有河道六条。\n均已疏浚。',
    '一、汛情……\n雨量偏多。',
    '一、防汛准备。',
  ],
  fixes: [
    ['一、防汛准备。\n沙袋备足。', '一、防汛准备\n沙袋备足。'],
    ['**一、防汛准备：**\n沙袋备足。', '**一、防汛准备：**\n沙袋备足。'],
  ],
});

test('the bold mark of Markdown stays behind', () => {
  const [report] = reportsOf(headingEndMark, '**一、防汛准备：**\n沙袋备足。', { format: 'markdown' });
  expect(report!.fix!.edits).toEqual([{ line: 0, start: 8, endLine: 0, end: 9, text: '' }]);
});

test('a full stop behind each of an office’s headings is its style', () => {
  const text =
    '一、备物资，心里不慌。\n沙袋三千只。\n二、备人员，手上有人。\n队员四十名。\n三、备预案，脚下有路。\n演练两次。';
  expect(reportsOf(headingEndMark, text).map(({ level }) => level)).toEqual(Array(3).fill('information'));
});
