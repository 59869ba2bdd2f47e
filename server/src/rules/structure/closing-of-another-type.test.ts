import { describeRule } from '../testing/rule-cases';
import { closingOfAnotherType } from './closing-of-another-type';

const BODY = '\n\n县水务局：\n　　三座泵站已经改造。\n一、进展\n　　三座泵站已经通水。\n\n';
const REPORT = `关于泵站改造情况的报告${BODY}`;
const SIGNED = '\n\n松坪乡人民政府\n2025年3月8日\n';

describeRule(closingOfAnotherType, {
  finds: [
    `${REPORT}　　^特此通知。^${SIGNED}`,
    `${REPORT}　　^请认真贯彻执行。^${SIGNED}`,
    `${REPORT}　　^请遵照执行。^${SIGNED}`,
    `${REPORT}　　^特此函复^${SIGNED}`,
    `${REPORT}　　^请各乡镇结合实际，认真抓好落实。^${SIGNED}`,
    `泵站改造工作总结\n一、进展\n　　三座泵站已经通水。\n　　^望认真贯彻执行。^${SIGNED}`,
  ],
  silent: [
    `${REPORT}　　特此报告。${SIGNED}`,
    `${REPORT}　　以上报告，请审阅。${SIGNED}`,
    `${REPORT}　　我乡将认真贯彻执行县水务局的意见。${SIGNED}`,
    `关于泵站改造情况的通报${BODY}　　特此通报。${SIGNED}`,
    `泵站安全督查情况报告${BODY}　　请认真抓好落实。${SIGNED}`,
    `关于泵站改造情况的报告\n\n各乡镇：\n　　三座泵站已经改造。\n　　请认真贯彻执行。${SIGNED}`,
    `${REPORT}　　请各乡镇认真贯彻执行的部署已经传达到村，各村都制定了办法，逐条对照落实。${SIGNED}`,
    `${REPORT}　　特此报告。${SIGNED}\n附件\n关于改造泵站的通知\n　　特此通知。`,
  ],
});
