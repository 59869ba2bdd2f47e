import { describeRule } from '../testing/rule-cases';
import { titleEndMark } from './title-end-mark';

const BODY = '一、主要工作\n　　改造泵站三座。\n二、存在的问题\n　　设备老化。\n';

describeRule(titleEndMark, {
  finds: [
    `松坪乡泵站改造工作总结^。^\n${BODY}`,
    `松坪乡泵站安全自查报告^：^\n\n县水务局：\n${BODY}`,
    `松坪乡人民政府关于泵站改造情况的报告^，^\n\n县水务局：\n${BODY}`,
    `松坪乡泵站改造情况汇报^；^\n${BODY}`,
    `松坪乡人民政府\n关于泵站改造情况的报告^。^\n\n县水务局：\n${BODY}`,
  ],
  silent: [
    `松坪乡泵站改造工作总结\n${BODY}`,
    `老泵站还能用几年？\n——松坪乡泵站改造调研报告\n${BODY}`,
    `松坪乡泵站改造工作总结（征求意见稿）\n${BODY}`,
    `松坪乡泵站安全自查报告\n\n县水务局：\n　　现将情况作如下报告。\n${BODY}`,
    `李乡长在会上作了工作报告。\n${BODY}`,
    `现将泵站改造情况报告。\n${BODY}`,
    `“十四五”泵站改造工作总结\n${BODY}`,
    '',
  ],
  fixes: [[`松坪乡泵站改造工作总结。\n${BODY}`, `松坪乡泵站改造工作总结\n${BODY}`]],
});
