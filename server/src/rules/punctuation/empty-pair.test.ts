import { describeRule } from '../testing/rule-cases';
import { emptyPair } from './empty-pair';

describeRule(emptyPair, {
  finds: ['学习^《》^，撰写心得', '开展^“”^专项行动', '严格落实^“ ”^要求'],
  silent: [
    '学习《条例》，撰写心得',
    '开展“回头看”行动',
    '书名号《》和双引号“”成对使用',
    '比分（）待补',
    '见`“”`一行',
    '《〈通知〉解读》',
  ],
  unfixed: ['学习《》，撰写心得'],
});
