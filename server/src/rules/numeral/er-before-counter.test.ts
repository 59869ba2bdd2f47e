import { describeRule } from '../testing/rule-cases';
import { erBeforeCounter } from './er-before-counter';

describeRule(erBeforeCounter, {
  finds: [
    '走访了^二个^村',
    '走访了^二家^企业',
    '抽调^二名^干部',
    '提出^二条^建议',
    '采取^二项^措施',
    '走访三个村、^二家^企业',
  ],
  silent: [
    '走访了两个村',
    '第二个村、十二家企业',
    '二级响应、二次供水、二类苗',
    '二位数增长、二年级、二本院校',
    '周二个别谈话、初二名额、老二家',
    '一、二个百分点，二十二户',
    '《二个规定》',
    '二家庄村、二条河子',
  ],
  suggests: [['走访了二个村', '走访了两个村']],
  unfixed: ['他说：“就二个人。”'],
});
