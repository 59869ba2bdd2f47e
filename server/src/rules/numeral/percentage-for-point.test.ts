import { describeRule } from '../testing/rule-cases';
import { percentageForPoint } from './percentage-for-point';

describeRule(percentageForPoint, {
  finds: ['满意率提高^3个百分比^', '下降^1.5个百分比^', '提高^两个百分比^', '参保率提高^2%个百分点^'],
  silent: [
    '满意率提高3个百分点',
    '占比达到95%',
    '各项百分比见附表，几种百分比',
    '提高XX个百分比',
    '按百分比分摊，每个百分比单独核算',
    '提高百分之五',
    '三个百分比指标全部达到考核要求',
    '这两个百分比均高于全省',
    '表中3个百分比指标已经核对',
  ],
  fixes: [['满意率提高3个百分比', '满意率提高3个百分点']],
  suggests: [['参保率提高2%个百分点', '参保率提高2个百分点']],
  unfixed: ['《满意率提高3个百分比》'],
});
