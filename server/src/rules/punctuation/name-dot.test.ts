import { describeRule } from '../testing/rule-cases';
import { nameDot } from './name-dot';

describeRule(nameDot, {
  finds: [
    '村民买买提^•^艾则孜带头入股',
    '重温卡尔^.^马克思的论述',
    '列宁全名弗拉基米尔^．^伊里奇',
    '艾尔肯^・^吐尼亚孜',
  ],
  silent: [
    '村民买买提·艾则孜带头入股',
    '• 第一项任务',
    '整改取得成效.下一步继续巩固',
    '一.加强领导\n1.加强领导',
    '增长3.5%，V2.0版',
    '西部.东部和中部',
    '主题•党日',
  ],
  suggests: [['村民买买提•艾则孜带头入股', '村民买买提·艾则孜带头入股']],
  unfixed: ['《卡尔•马克思传》'],
});
