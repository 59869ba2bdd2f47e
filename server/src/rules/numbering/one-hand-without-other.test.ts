import { describeRule } from '../testing/rule-cases';
import { oneHandWithoutOther } from './one-hand-without-other';

describeRule(oneHandWithoutOther, {
  finds: [
    '究其原因，^一方面^是天旱少雨。',
    '^一方面^，要打井。同时，要节水。',
    '^一方面^要打井。\n以上措施已经落实。\n请各村抓紧。\n另一方面，要节水。',
  ],
  silent: [
    '一方面要打井，另一方面要节水。',
    '一方面要打井，一方面要节水。',
    '一方面要打井。\n另一方面，要节水。',
    '这一方面的经验要总结。',
    '任一方面出了问题都不行。',
    '红军第一方面军曾在此驻扎。',
    '另一方面，要节水。',
    '某一方面存在短板。',
  ],
});
