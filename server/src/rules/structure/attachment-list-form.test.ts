import { describeRule } from '../testing/rule-cases';
import { attachmentListForm } from './attachment-list-form';

const REPORT = '关于泵站改造情况的报告\n\n县水务局：\n一、进展\n　　三座泵站已经通水。\n\n';
const SIGNED = '\n\n松坪乡人民政府\n2025年3月8日\n';

describeRule(attachmentListForm, {
  finds: [
    `${REPORT}附件：1.泵站名单^；^\n　　　2.经费使用表^。^${SIGNED}`,
    `${REPORT}附件：^1、^泵站名单\n　　　^2、^经费使用表${SIGNED}`,
    `${REPORT}附件：^一、^泵站名单\n　　　^二、^经费使用表${SIGNED}`,
    `${REPORT}附件：1.泵站名单\n　　　^3.经费使用表^${SIGNED}`,
    `${REPORT}附：^1、^泵站名单\n　　^2、^经费使用表${SIGNED}`,
    `${REPORT}附件：^1.泵站名单^${SIGNED}`,
    `${REPORT}附件：泵站名单^。^${SIGNED}`,
    `${REPORT}附件：1.泵站名单^；^2.经费使用表${SIGNED}`,
  ],
  silent: [
    `${REPORT}附件：1.泵站名单\n　　　2.经费使用表${SIGNED}`,
    `${REPORT}附件：1. 泵站名单（截至2025年3月）\n　　　2. “一站一策”改造方案${SIGNED}`,
    `${REPORT}附件：泵站名单${SIGNED}`,
    `${REPORT}附：泵站名单${SIGNED}`,
    `${REPORT}附件1：泵站名单\n附件2：经费使用表${SIGNED}`,
    `${REPORT}特此报告。${SIGNED}\n附件\n泵站名单\n1、东岸泵站；\n2、西岸泵站。`,
    `${REPORT}附件：1．泵站名单\n　　　2．经费使用表${SIGNED}`,
    '关于泵站改造情况的报告\n一、附件：泵站名单。\n　　三座泵站已经通水。\n二、问题\n　　设备老化。',
  ],
  fixes: [
    [
      `${REPORT}附件：1.泵站名单；\n　　　2.经费使用表。${SIGNED}`,
      `${REPORT}附件：1.泵站名单\n　　　2.经费使用表${SIGNED}`,
    ],
    [
      `${REPORT}附件：1、泵站名单\n　　　2、经费使用表${SIGNED}`,
      `${REPORT}附件：1.泵站名单\n　　　2.经费使用表${SIGNED}`,
    ],
  ],
});
