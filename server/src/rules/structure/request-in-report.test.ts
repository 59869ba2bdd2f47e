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
    `${REPORT}　　三栋校舍漏雨，^恳请县教育局安排^维修款30万元。`,
    `${REPORT}　　^请求县财政解决^维修款30万元。`,
    `${REPORT}　　本级财力有限，^请县财政局予以支持^。`,
    `${REPORT}　　^现申请追加^维修款8万元。`,
    `${REPORT}　　以上问题，^请予研究解决^。`,
    `${REPORT}　　以上报告^当否，请指示^。`,
    `${REPORT}　　以上方案，^请予审定^。`,
    `${REPORT}　　以上意见^如无不妥，请批转^各学校执行。`,
    `${REPORT}一、校舍情况\n　　三栋漏雨。\n二、^请示事项^\n　　（一）维修款列入预算。`,
    '^关于请求解决^校舍维修资金的报告\n\n县教育局：\n　　三栋校舍漏雨。',
    '柳河乡^关于申请追加^校舍维修经费的报告\n\n县教育局：\n　　三栋校舍漏雨。',
  ],
  silent: [
    `${REPORT}　　群众请求解决的28件问题已经办结。`,
    `${REPORT}　　请求解决用水问题的来信有3件。`,
    `${REPORT}　　县财政两次予以支持，拨付资金60万元。`,
    `${REPORT}　　将积极争取上级对校舍维修予以支持。`,
    `${REPORT}　　指导学校申请救助资金，请求部门间共享数据的事项按月汇总。`,
    `${REPORT}　　请各学校予以支持。`,
    `${REPORT}　　恳请各位领导批评指正。`,
    `${REPORT}　　请县财政局予以支持后，维修款已经到位。`,
    `${REPORT}一、校舍情况\n　　三栋漏雨。\n二、群众反映的事项\n　　维修。`,
    '关于维修申请办理情况的报告\n\n县教育局：\n　　三栋校舍漏雨。',
    '关于群众请求解决饮水问题办理情况的报告\n\n县教育局：\n　　已经办结。',
    '校舍安全工作报告\n\n各位代表：\n　　恳请支持学校工作。请予审议。',
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
