import { describeRule } from '../testing/rule-cases';
import { oneHandMarksDiffer } from './one-hand-marks-differ';

describeRule(oneHandMarksDiffer, {
  finds: ['一方面打井，^另一方面^，节水。', '一方面，打井，^另一方面^节水。', '一方面打井，^一方面^，节水。'],
  silent: [
    '一方面打井，另一方面节水。',
    '一方面，打井；另一方面，节水。',
    '一方面打井。',
    '这一方面，另一方面都要抓。',
    '一方面打井，另一方面节水，一方面修渠，另一方面蓄水。',
  ],
  suggests: [
    ['一方面打井，另一方面，节水。', '一方面打井，另一方面节水。'],
    ['一方面，打井，另一方面节水。', '一方面，打井，另一方面，节水。'],
  ],
});
