import { describeRule } from '../testing/rule-cases';
import { wrongWeekday } from './wrong-weekday';

describeRule(wrongWeekday, {
  finds: [
    '定于^2024年5月1日（星期四^）召开',
    '^2024年2月29日周五^上午',
    '^2023年10月8日下午（周六^）',
    '^2024年5月5日，星期六^',
  ],
  silent: [
    '定于2024年5月1日（星期三）召开',
    '2024年2月29日周四上午',
    '2024年5月5日（星期天）',
    '5月1日（星期四）',
    '2024年5月1日是星期四吗',
    '2024年5月1日周年庆祝',
    '2023年2月30日（星期四）',
  ],
});
