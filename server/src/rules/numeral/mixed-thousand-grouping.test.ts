import { describeRule } from '../testing/rule-cases';
import { mixedThousandGrouping } from './mixed-thousand-grouping';

describeRule(mixedThousandGrouping, {
  finds: ['发放12,500元，补助36,800元。\n合计^49300^元。', '发放12500元，补助36800元。\n合计^49,300^元。'],
  silent: [
    '发放12,500元，补助36,800元。',
    '发放12500元，补助36800元。',
    '发放12,500元，共2024户、9800元。',
    '发放12,500元，邮编830000，电话12345678。',
    '发放12,500元，共12345。',
    '',
  ],
});
