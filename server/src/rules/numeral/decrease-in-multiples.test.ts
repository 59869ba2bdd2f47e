import { describeRule } from '../testing/rule-cases';
import { decreaseInMultiples } from './decrease-in-multiples';

describeRule(decreaseInMultiples, {
  finds: [
    '信访量^减少了一倍^',
    '成本^下降2倍^',
    '办理时间^缩短3倍^',
    '事故起数^降低了近两倍^',
    '差距^缩小数倍^',
  ],
  silent: [
    '产值增长了一倍',
    '下降幅度是去年的3倍',
    '成本降低，效率提高两倍',
    '减少倍增效应，缩小倍数',
    '下降50%，增加1倍',
    '下降XX倍',
    '减少投入三成，收益翻倍',
    '城乡居民收入差距由2.15倍缩小到2.03倍',
    '公司杠杆率由3.2倍降低至2倍',
    '板块平均市盈率下降到15倍',
  ],
});
