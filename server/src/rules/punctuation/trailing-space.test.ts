import { describeRule } from '../testing/rule-cases';
import { trailingSpace } from './trailing-space';

describeRule(trailingSpace, {
  finds: ['认真学习党章。^ ^', '认真学习党章。^\u3000^', '某某县委^   ^', '认真学习^\u00a0\t^'],
  silent: [
    '认真学习党章。',
    '第一行  \n第二行',
    '   \n\u3000\u3000',
    '\u3000\u3000认真学习党章。',
    '认真 学习',
    '',
  ],
  fixes: [['认真学习党章。 \u3000\n深入交流', '认真学习党章。\n深入交流']],
});
