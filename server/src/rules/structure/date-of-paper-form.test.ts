import { expect, test } from 'vitest';
import { reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { dateOfPaperForm } from './date-of-paper-form';

const BODY = '\n一、进展\n　　三座泵站已经通水。\n\n松坪乡人民政府\n';
const REPORT = `关于泵站改造情况的报告\n\n县水务局：${BODY}`;
const SUMMARY = `泵站改造工作总结${BODY}`;

describeRule(dateOfPaperForm, {
  finds: [
    `${REPORT}^二〇二五年三月八日^`,
    `${REPORT}^2025.3.8^`,
    `${REPORT}^2025/3/8^`,
    `${REPORT}^2025年3月^`,
    `${REPORT}2025年3月8日^。^`,
    `${SUMMARY}^二〇二五年三月八日^`,
    `${REPORT}^二○二五年十二月二十八日^`,
  ],
  silent: [
    `${REPORT}2025年3月8日`,
    `${REPORT}　　　　　　2025年12月28日`,
    `${REPORT}二〇〇八年四月三日`,
    `${REPORT}20XX年X月X日`,
    `${REPORT}2025年  月  日`,
    `关于泵站改造情况的报告\n\n县水务局：\n一、进展\n　　二〇二五年三月八日，三座泵站通水。\n\n松坪乡人民政府\n2025年3月8日`,
    `${REPORT}2025年3月8日\n\n附件\n泵站名单\n2025.3.8`,
    '泵站改造工作总结\n一、进展\n　　2025.3\n　　三座泵站已经通水。',
  ],
  fixes: [[`${REPORT}2025年3月8日。\n`, `${REPORT}2025年3月8日\n`]],
  suggests: [
    [`${REPORT}二〇二五年十二月二十八日\n`, `${REPORT}2025年12月28日\n`],
    [`${REPORT}2025.03.08\n`, `${REPORT}2025年3月8日\n`],
  ],
});

test('a paper with neither number nor addressee is told at information', () => {
  expect(reportsOf(dateOfPaperForm, `${SUMMARY}2025年3月`)).toMatchObject([{ level: 'information' }]);
  expect(reportsOf(dateOfPaperForm, `${REPORT}2025年3月`)).toMatchObject([{ level: 'warning' }]);
});
