import { describeRule } from '../testing/rule-cases';
import { needlessColon } from './needless-colon';

describeRule(needlessColon, {
  finds: [
    '评审组由^：^财政、审计两家单位组成',
    '专班由^:^分管领导、业务骨干构成',
    '现场处置由^：^应急局牵头',
  ],
  silent: [
    '评审组由财政、审计两家单位组成',
    '申请理由：资金缺口由县里承担',
    '评审组由下列单位组成：财政局、审计局',
    '案由：合同纠纷，由法院负责',
    '他说：“由：甲乙组成”',
    '字段`由: 甲组成`',
  ],
  suggests: [['评审组由：财政局组成', '评审组由财政局组成']],
});
