import { expect, test } from 'vitest';
import { placesOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { rawMarkup } from './raw-markup';

describeRule(rawMarkup, {
  finds: [
    '河道治理自查报告\n^##^ 一、自查情况\n^###^ （一）巡查河道\n二十条。',
    '河道治理自查报告\n^####^ 自查情况\n巡查河道二十条。',
    '河道治理自查报告\n一、自查情况\n^**巡查到位。**^二十条河道全部巡查。',
    '河道治理自查报告\n一、自查情况\n共查^**三**^处，改^**两处**^。',
  ],
  silent: [
    '## 一、自查情况\n巡查河道二十条。\n## 二、打算\n抓好管护。',
    '河道治理自查报告\n一、自查情况\n**县**镇组织了巡查。',
    '河道治理自查报告\n一、自查情况\n由***组织，***负责。',
    '河道治理自查报告\n一、自查情况\n2**3等于8。',
    '河道治理自查报告\n一、自查情况\n3#泵站、5#闸门已经修好。',
    '河道治理自查报告\n一、自查情况\n#河长制#话题阅读量上万。',
    '河道治理自查报告\n一、自查情况\n20**年**月**日完成。',
  ],
  suggests: [
    ['### 一、自查情况\n**巡查到位。**二十条河道全部巡查。', '一、自查情况\n巡查到位。二十条河道全部巡查。'],
  ],
});

test('in Markdown they are what they should be', () => {
  expect(placesOf(rawMarkup, '## 一、自查情况\n**巡查到位。**', { format: 'markdown' })).toEqual([]);
});
