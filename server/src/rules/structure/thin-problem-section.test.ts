import { expect, test } from 'vitest';
import { placesOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { thinProblemSection } from './thin-problem-section';

const praise =
  '　　领导班子高度重视，专题研究，层层压实，人人参与，形成了上下联动、齐抓共管的良好局面。\n'.repeat(14);
const paper = (work: string, problem: string, heading = '存在的问题') =>
  `档案库房自查报告\n一、自查工作开展情况\n${work}二、${heading}\n　　${problem}\n三、整改措施\n　　立即除湿。\n`;
const LONG =
  '库房湿度连续三周超标，除湿机坏了没有报修，账页发黏，装具变形，值班员只在门口看一眼就签字。'.repeat(3);

describeRule(thinProblemSection, {
  finds: [
    paper(praise, '库房偏潮。', '^存在的问题^'),
    paper(praise, '库房偏潮，灯也不亮。', '^存在的问题^'),
    paper(praise.repeat(3), LONG, '^存在的问题^'),
  ],
  silent: [
    paper(praise, LONG),
    paper('　　查了一遍。\n', '库房偏潮。'),
    paper(praise, '库房偏潮。', '主要成效'),
    '',
    paper('', '库房偏潮。'),
  ],
  reading: { genre: 'zicha' },
});

test('a summary may be short on problems, and an office may ask for more', () => {
  expect(placesOf(thinProblemSection, paper(praise, '库房偏潮。'), { genre: 'zongjie' })).toEqual([]);
  const strict = { genre: 'zicha', options: { share: 60 } };
  expect(placesOf(thinProblemSection, paper(praise, LONG), strict)).toHaveLength(1);
});
