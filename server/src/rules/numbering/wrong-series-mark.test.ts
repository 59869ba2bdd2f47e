import { expect, test } from 'vitest';
import { reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { wrongSeriesMark } from './wrong-series-mark';

describeRule(wrongSeriesMark, {
  finds: [
    '^一是、^查账目；^二是、^查库存。',
    '^一是，^查账目；二是查库存。',
    '^一要、^查账目，^二要、^查库存。',
    '^第一、^查账目。^第二、^查库存。',
    '^首先、^要查账目。',
    '要抓三件事：^首先、^查账目；^其次、^查库存。',
    '^其一、^账目不清。',
  ],
  silent: [
    '一是查账目；二是查库存。',
    '第一，查账目。第二，查库存。',
    '首先，要查账目。其次要查库存。',
    '首先要查账目。',
    '第一、二、三产业协同发展。',
    '第一、第二党支部联合过组织生活。',
    '位居全市第一、全省第三。',
    '“首先、其次、再次”要用对。',
    '唯一是、非皆有定论。',
    '第一：查账目。',
    '增速第一、质量第一。',
  ],
  fixes: [
    ['一是、查账目；二是、查库存。', '一是查账目；二是查库存。'],
    ['第一、查账目。首先、查库存。', '第一，查账目。首先，查库存。'],
    ['一是，查账目。', '一是，查账目。'],
  ],
  suggests: [['一是，查账目。', '一是查账目。']],
  unfixed: ['会议强调：“要抓两件事。一是、查账目。”'],
});

test('a comma behind 一是 is a matter of style', () => {
  expect(reportsOf(wrongSeriesMark, '一是，查账目。')[0]!.level).toBe('information');
});
