import { describe } from 'vitest';
import { describeRule } from '../testing/rule-cases';
import { mixedSelfReference } from './mixed-self-reference';

describeRule(mixedSelfReference, {
  reading: { genre: 'shuzhi' },
  finds: [
    '本人分管经办，本人带队检查。\n^我^下基层不多。',
    '我分管经办，我带队检查。\n^本人^下基层不多。',
    '本人分管经办，本人带队，^我^检查，我回访。',
  ],
  silent: [
    '我分管经办，我带队检查，我市得分居前，我们一起干。',
    '本人分管经办，自我加压，忘我工作，我县、我局、我国、我党。',
    '本人开展“我为群众办实事”，群众说：“我满意。”',
    '本人牵头，其中本人员流动',
    '本人写了“我的承诺”。',
    '',
  ],
  suggests: [['本人分管，本人带队。我检查，我回访。', '本人分管，本人带队。本人检查，本人回访。']],
});

describe('papers of an office', () => {
  describeRule(mixedSelfReference, {
    reading: { genre: 'zongjie' },
    finds: [],
    silent: ['本人牵头。我检查。', '我', '本人', '我和本人', '本人\n我'],
  });
});
