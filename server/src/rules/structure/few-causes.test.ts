import { describeRule } from '../testing/rule-cases';
import { fewCauses } from './few-causes';

const HEAD = '水表检定自查报告\n一、自查工作开展情况\n　　抽检百只。\n';
const THREE = '二、存在的问题\n1.检得迟。\n2.记得乱。\n3.换得慢。\n';
const TAIL = '四、整改措施\n　　逐只检定。\n';

describeRule(fewCauses, {
  finds: [
    `${HEAD}${THREE}三、^原因分析^\n1.重视不够。很少过问。\n${TAIL}`,
    `${HEAD}${THREE}三、^原因分析^\n（一）重视不够\n很少过问。\n${TAIL}`,
    `${HEAD}二、存在的问题及原因分析\n（一）存在的问题\n1.检得迟。\n2.记得乱。\n3.换得慢。\n（二）^原因分析^\n1.重视不够。\n${TAIL}`,
  ],
  silent: [
    `${HEAD}${THREE}三、原因分析\n1.重视不够。\n2.人手不足。\n${TAIL}`,
    `${HEAD}${THREE}三、原因分析\n　　归根到底是重视不够。\n${TAIL}`,
    `${HEAD}二、存在的问题\n1.检得迟。\n2.记得乱。\n三、原因分析\n1.重视不够。\n${TAIL}`,
    `${HEAD}${THREE}${TAIL}`,
    `${HEAD}二、存在的问题及原因分析\n1.检得迟。\n2.记得乱。\n3.换得慢。\n${TAIL}`,
    `${HEAD}${THREE}三、原因分析\n　　一是重视不够；二是人手不足。\n${TAIL}`,
  ],
  reading: { genre: 'zicha' },
});
