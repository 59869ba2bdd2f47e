import { describeRule } from '../testing/rule-cases';
import { incompletePercentRange } from './incomplete-percent-range';

describeRule(incompletePercentRange, {
  finds: [
    '比例提高到^15～30%^',
    '增速保持在^5-6%^左右',
    '增速为^4.5—5%^',
    '占比由^10到15%^不等',
    '控制在^3至5‰^',
  ],
  silent: [
    '比例提高到15%～30%',
    '增速保持在5%—6%',
    '3—5年内达到20%',
    '2021—2025年增长5%，由2024到5%',
    '编号A-15-30%',
    '由30降到15%',
    '见https://a.cn/5-6%20',
    '提高XX-30%',
  ],
  suggests: [
    ['提高到15～30%', '提高到15%～30%'],
    ['保持在5-6%', '保持在5%～6%'],
    ['控制在3至5‰', '控制在3‰至5‰'],
  ],
});
