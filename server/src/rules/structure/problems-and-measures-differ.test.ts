import { expect, test } from 'vitest';
import { reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { problemsAndMeasuresDiffer } from './problems-and-measures-differ';

const HEAD = '食堂采购自查报告\n一、自查工作开展情况\n　　查票据六百张。\n';
const THREE = '（一）票不全。\n（二）价不明。\n（三）账不清。\n';

describeRule(problemsAndMeasuresDiffer, {
  finds: [
    `${HEAD}二、存在的问题\n${THREE}三、^整改措施^\n（一）补票。\n（二）公示。\n`,
    `${HEAD}二、存在的问题\n${THREE}三、^整改措施^\n　　一是补票；二是公示。\n`,
    `${HEAD}二、存在的问题\n　　一是票不全；二是价不明。\n三、^整改措施^\n1.补票。\n2.公示。\n3.建账。\n`,
    `${HEAD}二、存在的问题及原因分析\n${THREE}出现以上问题的原因主要有以下几点：\n1.松。\n2.懒。\n三、^整改措施^\n1.补票。\n2.公示。\n`,
    `${HEAD}二、存在的问题及原因分析\n（一）存在的问题\n1.票不全。\n2.价不明。\n（二）原因分析\n1.松。\n三、^整改措施^\n1.补票。\n`,
  ],
  silent: [
    `${HEAD}二、存在的问题\n${THREE}三、整改措施\n（一）补票。\n（二）公示。\n（三）建账。\n`,
    `${HEAD}二、存在的问题\n${THREE}三、整改措施\n　　逐项整改，月底完成。\n`,
    `${HEAD}二、存在的问题\n　　票据不全。\n三、整改措施\n1.补票。\n2.公示。\n`,
    `${HEAD}二、存在的问题\n${THREE}三、下一步工作打算\n1.补票。\n2.公示。\n`,
    `${HEAD}二、存在的问题及整改措施\n${THREE}`,
    `${HEAD}二、存在的问题\n${THREE}三、整改措施\n　　一是补票；二是公示。同时，一是建账；二是培训。\n`,
  ],
  reading: { genre: 'zicha' },
});

test('only where problems and measures go one by one is it a warning', () => {
  const levelsOf = (text: string, genre: string) =>
    reportsOf(problemsAndMeasuresDiffer, text, { genre }).map(({ level }) => level);
  const text = `${HEAD}二、存在的问题\n${THREE}三、整改措施\n（一）补票。\n`;
  expect(levelsOf(text, 'zicha')).toEqual(['warning']);
  expect(levelsOf(text, 'diaoyan')).toEqual([undefined]);
  expect(levelsOf(text.replace('（一）补票。', '1.补票。\n2.公示。\n3.建账。\n4.培训。'), 'zicha')).toEqual([
    undefined,
  ]);
});
