import { describeRule } from '../testing/rule-cases';
import { inconsistentMask } from './inconsistent-mask';

describeRule(inconsistentMask, {
  finds: ['学习XX县XX镇^XXX^村的经验', '贫困户XXX户，其中脱贫^XX^户'],
  silent: [
    'XX县XX镇XX村',
    '20XX年X月XX日',
    'XXX户XX人，占XX%，增至XXX%',
    'XXX名干部包联XX个贫困村',
    'XX县、XXX村，投入XX万元、XXX万元',
    '某某县XXX镇',
  ],
  unfixed: ['学习XX县XX镇XXX村的经验'],
});
