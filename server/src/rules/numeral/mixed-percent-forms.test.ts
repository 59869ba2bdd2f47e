import { describeRule } from '../testing/rule-cases';
import { mixedPercentForms } from './mixed-percent-forms';

describeRule(mixedPercentForms, {
  finds: [
    '参保率98%，满意率95%。\n办结率^百分之九十^。',
    '参保率百分之九十八，满意率百分之九十五，办结率9^0%^。',
  ],
  silent: [
    '参保率98%，满意率95%。',
    '参保率百分之九十八。',
    '我们百分之百支持，参保率98%。',
    '《百分之二十的经验》，参保率98%。',
    '提高3个百分点，占98%。',
    '他说：“百分之九十的人都来了。”参保率98%。',
  ],
});
