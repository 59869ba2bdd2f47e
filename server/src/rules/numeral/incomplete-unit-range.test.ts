import { expect, test } from 'vitest';
import { reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { incompleteUnitRange } from './incomplete-unit-range';

describeRule(incompleteUnitRange, {
  finds: [
    '年均增收^13～17万元^',
    '总投资^3-5亿元^',
    '接待游客^10—15万人次^',
    '年出栏^1.5～2万头^',
    '补助^2至3万元^',
  ],
  silent: [
    '年均增收13万元～17万元',
    '2021—2025年投入3亿元',
    '补贴5000～1万元',
    '分3～5期投入',
    '第3—5万字',
    '增收XX～17万元',
    '2023年10万人、15万户',
  ],
  suggests: [
    ['增收13～17万元', '增收13万元～17万元'],
    ['总投资3-5亿元', '总投资3亿元～5亿元'],
    ['补助2至3万元', '补助2万元至3万元'],
  ],
});

test('a range in words is hardly misread: information', () => {
  expect(reportsOf(incompleteUnitRange, '补助2至3万元')[0]!.level).toBe('information');
});
