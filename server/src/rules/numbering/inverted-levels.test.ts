import { describeRule } from '../testing/rule-cases';
import { invertedLevels } from './inverted-levels';

describeRule(invertedLevels, {
  finds: [
    '一、措施\n1.管人\n^（一）^建档。\n（二）谈话。\n2.管事\n（一）列单。\n（二）销号。',
    '（一）措施\n^一、^建档\n一人一档。\n二、谈话\n一季一谈。\n（二）保障\n经费到位。',
    '一、措施\n（1）管人\n^1.^建档。\n2.谈话。\n（2）管事\n1.列单。',
  ],
  silent: [
    '一、措施\n（一）管人\n1.建档。\n2.谈话。\n（二）管事\n1.列单。',
    '一、措施\n（一）管人\n1.建档。\n2.谈话。\n（二）管事\n3.列单。\n4.销号。',
    '一、措施\n1.建档。\n2.谈话。\n（一）管人\n讲到人。\n（二）管事\n讲到事。',
    '一、措施\n启示一：管人。\n（一）建档。\n（二）谈话。\n启示二：管事。',
    '一、措施\n建档谈话。\n二、保障\n（一）管人\n1.建档。\n2.谈话。',
  ],
});
