import { describeRule } from '../testing/rule-cases';
import { markRepeatedAcrossQuote } from './mark-repeated-across-quote';

describeRule(markRepeatedAcrossQuote, {
  finds: [
    '他说：“功成不必在我^。”。^',
    '提出“早谋划、早行动^，”，^压实责任',
    '“怎么办^？”？^大家都在想',
    '“实干^、”、^“担当”',
  ],
  silent: [
    '他说：“功成不必在我。”',
    '提出“早谋划、早行动”，压实责任。',
    '他说“行。”，大家都同意',
    '“怎么办？”，大家都在想',
    '“实干”、“担当”',
    '”。',
    '他讲了“要实干！”。',
  ],
  suggests: [
    ['他说：“功成不必在我。”。', '他说：“功成不必在我。”'],
    ['会上提出“早谋划。”。', '会上提出“早谋划”。'],
    ['提出“早谋划，”，压实责任', '提出“早谋划”，压实责任'],
  ],
});
