import { expect, test } from 'vitest';
import { reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { requestInReport } from './request-in-report';

const REPORT = '关于校舍安全情况的报告\n\n县教育局：\n';

describeRule(requestInReport, {
  finds: [
    `${REPORT}　　三栋校舍漏雨。^妥否，请批示^。`,
    `${REPORT}　　三栋校舍漏雨。\n　　^当否，请批复^。`,
    `${REPORT}　　三栋校舍漏雨，^恳请县局尽快拨付^维修款。`,
    `${REPORT}　　三栋校舍漏雨。^请予批准^。`,
    `${REPORT}　　^特此请示^。`,
    `${REPORT}　　三栋校舍漏雨。^请县财政局予以拨付^。`,
    `${REPORT}　　^以上意见，请批准^。`,
    `${REPORT}　　三栋校舍漏雨，^敬请批示^。`,
  ],
  silent: [
    `${REPORT}　　特此报告。请审阅。`,
    `${REPORT}　　以上报告，请予审议。`,
    `${REPORT}　　不妥之处，请批评指正。`,
    `${REPORT}　　方案报请县政府批准后实施。`,
    `${REPORT}　　已向县财政局申请批准追加预算。`,
    `${REPORT}　　学校多次恳请乡里拨付维修款，去年终于落实。`,
    `${REPORT}　　有的请示还在用“妥否，请批示”结尾。`,
    `${REPORT}　　提请县人大常委会予以批准的议案已经通过。`,
    '关于维修校舍的请示\n\n县教育局：\n　　三栋校舍漏雨。妥否，请批示。',
    '关于商请维修校舍的函\n\n县教育局：\n　　请予批准。',
    '　　三栋校舍漏雨。妥否，请批示。',
    `${REPORT}　　三栋校舍漏雨。\n\n附件：\n关于维修校舍的请示\n妥否，请批示。`,
  ],
});

test('in a summary it is a slip of custom, not of the regulations', () => {
  const [found] = reportsOf(requestInReport, '校舍安全工作总结\n一、主要工作\n　　三栋校舍漏雨，请予批准。', {
    genre: 'zongjie',
  });
  expect(found).toMatchObject({ level: 'warning', message: { id: 'asksElsewhere' } });
});
