import { describeRule } from '../testing/rule-cases';
import { addresseeMark } from './addressee-mark';

const TITLE = '松坪乡人民政府关于泵站改造情况的报告\n\n';
const BODY =
  '　　按照安排，我乡完成了三座泵站的改造，现将有关情况报告如下。\n一、进展\n　　三座泵站已经通水。\n';
const SIGNED = '\n松坪乡人民政府\n2025年3月8日\n';

describeRule(addresseeMark, {
  finds: [
    `${TITLE}^县水务局，^\n${BODY}${SIGNED}`,
    `${TITLE}^县人民政府。^\n\n${BODY}${SIGNED}`,
    `${TITLE}^县水务局^\n\n${BODY}${SIGNED}`,
    `${TITLE}^县安全生产委员会办公室；^\n${BODY}${SIGNED}`,
    `${TITLE}^县委、县政府^\n\n${BODY}${SIGNED}`,
  ],
  silent: [
    `${TITLE}县水务局：\n${BODY}${SIGNED}`,
    `${TITLE}同志们：\n${BODY}${SIGNED}`,
    `泵站改造调研报告\n\n县委政策研究室\n（2025年3月8日）\n\n${BODY}`,
    `泵站改造调研报告\n\n松坪乡人民政府\n\n${BODY}${SIGNED}`,
    `${TITLE}${BODY}${SIGNED}`,
    `泵站改造工作总结\n\n县水务局\n\n${BODY}`,
    `${TITLE}县水务局，县财政局，我乡各站所都参加了改造工作，历时三个月。\n${SIGNED}`,
    `${TITLE}一、县水务局，\n${BODY}${SIGNED}`,
  ],
  fixes: [[`${TITLE}县水务局，\n${BODY}${SIGNED}`, `${TITLE}县水务局：\n${BODY}${SIGNED}`]],
  suggests: [[`${TITLE}县水务局\n\n${BODY}${SIGNED}`, `${TITLE}县水务局：\n\n${BODY}${SIGNED}`]],
});
