import { describeRule } from '../testing/rule-cases';
import { attachmentTitleDiffers } from './attachment-title-differs';

const REPORT = '关于泵站改造情况的报告\n一、进展\n　　三座泵站已经通水。\n\n';
const SIGNED = '\n\n松坪乡人民政府\n2025年3月8日\n\n';

describeRule(attachmentTitleDiffers, {
  finds: [
    `${REPORT}附件：^泵站改造明细表^${SIGNED}附件\n泵站维修明细表\n`,
    `${REPORT}附件：1.泵站名单\n　　　2.^经费使用表^${SIGNED}附件1\n泵站名单\n附件2\n经费支出情况\n`,
    `${REPORT}附件：1.泵站名单\n　　　2.^经费使用表^${SIGNED}附件1\n\n泵站名单\n东岸\n附件2\n\n人员台账\n`,
    `${REPORT}附：^泵站改造明细表^${SIGNED}附件\n泵站维修明细表\n`,
  ],
  silent: [
    `${REPORT}附件：泵站名单${SIGNED}附件\n泵站名单\n`,
    `${REPORT}附件：泵站名单（2025年3月）${SIGNED}附件\n泵 站 名 单\n`,
    `${REPORT}附件：泵站名单${SIGNED}附件\n松坪乡泵站名单\n`,
    `${REPORT}附件：松坪乡2025年泵站改造名单${SIGNED}附件\n松坪乡2025年\n泵站改造名单\n`,
    `${REPORT}附件：泵站名单${SIGNED}附件\n| 序号 | 泵站名称 |\n`,
    `${REPORT}附件：泵站名单${SIGNED}附件\n　　东岸泵站于2019年建成，两台水泵都已经更换。\n`,
    `${REPORT}附件：泵站名单${SIGNED}`,
    `${REPORT}附件：XX泵站名单${SIGNED}附件\n东岸泵站名录表\n`,
  ],
});
