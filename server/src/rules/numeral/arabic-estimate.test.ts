import { describeRule } from '../testing/rule-cases';
import { arabicEstimate } from './arabic-estimate';

describeRule(arabicEstimate, {
  finds: ['每组有^3、4^个人', '每周走访^30、40^户', '孩子^7、8^岁', '用了^5、6^十天', '来过^2，3^次'],
  silent: [
    '每组有三四个人',
    '见第3、4条',
    '住1、2号楼',
    '3、4月份汛情较重',
    '1、2、3个组分别负责',
    '3、5个村分别是',
    '附件1、2个数如下',
    '1、2年级学生',
    '3.4个百分点',
    '2023、2024年',
    '1、2个方面存在问题',
  ],
  suggests: [
    ['每组有3、4个人', '每组有三四个人'],
    ['每周走访30、40户', '每周走访三四十户'],
  ],
  unfixed: ['他说：“来了3、4个人。”'],
});
