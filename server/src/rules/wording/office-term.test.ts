import type { Term } from '../rule';
import { describeRule } from '../testing/rule-cases';
import { officeTerm } from './office-term';

const terms: readonly Term[] = [
  { use: '县委办公室', avoid: ['县委办', '县委办公厅'], note: null },
  { use: '截至', avoid: ['截止到'], note: '后面跟时间' },
  { use: null, avoid: ['同志们好', '的的'], note: null },
];

describeRule(officeTerm, {
  reading: { terms },
  finds: [
    '由^县委办^牵头，^县委办公厅^配合。',
    '^截止到^年底，^县委办^和^县委办^都到了。',
    '^同志们好^，今天开会。',
  ],
  silent: [
    '由县委办公室牵头。',
    '按照《县委办关于值班的通知》执行。',
    '他说：“县委办的同志来过。”',
    '截止日期是年底。',
    '同志们，你们好。',
    '',
  ],
  suggests: [
    ['由县委办牵头。', '由县委办公室牵头。'],
    ['截止到年底，县委办公厅办结。', '截至年底，县委办公室办结。'],
  ],
  unfixed: ['同志们好，今天开会。'],
});

describeRule(officeTerm, {
  reading: { terms, options: { fixAll: true } },
  finds: ['由^县委办^牵头。'],
  silent: ['由县委办公室牵头。', '县委', '办公室', '县委的办公室', '截至'],
  fixes: [['由县委办牵头，截止到年底。', '由县委办公室牵头，截至年底。']],
});

describeRule(officeTerm, {
  finds: [],
  silent: ['县委办', '截止到', '的的', '同志们好', ''],
});
