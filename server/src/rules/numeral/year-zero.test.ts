import { describeRule } from '../testing/rule-cases';
import { yearZero } from './year-zero';

describeRule(yearZero, {
  finds: [
    '^2O19^年统筹推进',
    '^二○二四^年一月',
    '^二零二三^年度',
    '^二O二四^年',
    '^二0二四^年',
    '^一九八○^年',
  ],
  silent: [
    '型号A2O19年产',
    '2019年',
    '二〇二四年一月',
    '一百零八年前',
    '2024年、2000年',
    '一千二百零五年',
    '二十年来，百零二年',
    '○○年',
    '二〇XX年',
  ],
  fixes: [
    ['二○二四年至二O二五年', '二〇二四年至二〇二五年'],
    ['二零二三年', '二零二三年'],
  ],
  suggests: [['二零二三年', '二〇二三年']],
  unfixed: ['《二○二四年要点》'],
});
