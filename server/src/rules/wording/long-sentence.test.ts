import { expect, test } from 'vitest';
import { reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { longSentence } from './long-sentence';

const clause = '逐村逐户听取群众意见，';
const long = `${clause.repeat(20)}再汇总上报`;

describeRule(longSentence, {
  finds: [`^${long}。^`, `先开会。^${long}；^再检查。`, `　　^${long}^`],
  silent: [
    '坚持以习近平新时代中国特色社会主义思想为指导，全面落实各项部署要求，全面落实各项部署要求，全面落实各项部署要求，全面落实各项部署要求，全面落实各项部署要求，全面落实各项部署要求，全面落实各项部署要求，全面落实各项部署要求，全面落实各项部署要求，全面落实各项部署要求，全面落实各项部署要求，全面落实各项部署要求，全面落实各项部署要求，全面落实各项部署要求，全面落实各项部署要求，全面落实各项部署要求，全面落实各项部署要求，全面落实各项部署要求，全面落实各项部署要求，全面落实各项部署要求，全面落实各项部署要求，全面落实各项部署要求，全面落实各项部署要求，全面落实各项部署要求，全面落实各项部署要求，推动工作。',
    `${clause.repeat(15)}再汇总。`,
    `${clause.repeat(15)}再汇总；${clause.repeat(15)}再上报。`,
    `${clause.repeat(15)}对吗？${clause.repeat(15)}好！`,
    '，'.repeat(500),
    'a long English line '.repeat(40),
    '',
  ],
});

test('counts Han characters and obeys the limit that is set', () => {
  const [found] = reportsOf(longSentence, `${long}。`);
  expect(found!.message.values).toEqual({ count: 205, limit: 200 });
  expect(reportsOf(longSentence, `${long}。`, { options: { limit: 205 } })).toEqual([]);
  expect(
    reportsOf(longSentence, '一二三。'.repeat(20).concat(clause.repeat(5)), { options: { limit: 40 } }),
  ).toHaveLength(1);
});
