import { describeRule } from '../testing/rule-cases';
import { invisibleCharacter } from './invisible-character';

describeRule(invisibleCharacter, {
  finds: [
    '认真^\u200b^学习',
    '认真^\ufeff^学习',
    '认真^\u00ad^学习',
    '认真^\u200b\u200b^学习',
    '认真学习^\u2060^',
    '认真学习。^\u000b^深入交流',
  ],
  silent: [
    '\ufeff关于自查情况的报告',
    '认真学习\u00a0党章',
    '认真学习　党章',
    '家庭👨\u200d👩\u200d👧和睦',
    '认真\t学习',
    '𠮷野家',
  ],
  fixes: [
    ['认真\u200b学习\u2060党章', '认真学习党章'],
    ['认真学习。\u000b深入', '认真学习。\u000b深入'],
  ],
  suggests: [
    ['认真学习。\u000b深入', '认真学习。\n深入'],
    ['认真学习。\u2028\u2028深入\r\n交流', '认真学习。\r\n深入\r\n交流'],
    ['认真\u0001学习', '认真学习'],
  ],
});
