import { describeRule } from '../testing/rule-cases';
import { addressedToPerson } from './addressed-to-person';

const BODY = '\n　　三座泵站已经通水，现将有关情况报告如下。\n';

describeRule(addressedToPerson, {
  finds: [
    `关于泵站改造情况的报告\n\n^王县长^：${BODY}`,
    `关于泵站改造情况的报告\n\n^县水务局领导^：${BODY}`,
    `关于泵站改造情况的报告\n\n^县委李书记^：${BODY}`,
    `泵站安全自查报告\n\n^陈局长^：${BODY}`,
    `关于泵站改造情况的报告\n\n^尊敬的赵主任^：${BODY}`,
  ],
  silent: [
    `关于泵站改造情况的报告\n\n县人民政府：${BODY}`,
    `关于泵站改造情况的报告\n\n县长办公会议：${BODY}`,
    `2025年度述职报告\n\n各位领导、同志们：${BODY}`,
    `泵站改造工作汇报\n\n尊敬的周局长：${BODY}`,
    `政府工作报告\n\n各位代表：${BODY}`,
    `个人述职述廉报告\n\n尊敬的领导：${BODY}`,
    `关于泵站改造情况的报告\n\n主任会议：${BODY}`,
    `关于泵站改造情况的报告\n\n各支部书记：${BODY}`,
  ],
});
