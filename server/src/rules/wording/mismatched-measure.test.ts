import { describeRule } from '../testing/rule-cases';
import { mismatchedMeasure } from './mismatched-measure';

describeRule(mismatchedMeasure, {
  finds: ['^加强巡查力度^', '进一步^增强宣传力度^', '^提高建设步伐^', '^加大施工进度^', '^加强业务水平^'],
  silent: [
    '加大巡查力度，加快建设步伐',
    '加强监管，加大处罚力度',
    '加强班子建设和提高服务水平',
    '加强高水平对外开放',
    '提高水平，扩大覆盖面',
    '他说：“要加强执法力度。”',
    '加强施工现场的进度管理',
  ],
  unfixed: ['加强执法力度'],
});
