import { describeRule } from '../testing/rule-cases';
import { titleWithoutType } from './title-without-type';

const REST =
  '\n\n松乡政〔2025〕7号\n\n县水务局：\n　　现将有关情况报告如下。\n\n松坪乡人民政府\n2025年3月8日\n';

describeRule(titleWithoutType, {
  finds: [
    `^松坪乡人民政府关于泵站改造工作情况^${REST}`,
    `^松坪乡人民政府关于2025年泵站安全检查和维修^${REST}`,
    `松乡政〔2025〕7号\n\n^松坪乡人民政府关于泵站改造工作情况^\n\n县水务局：\n　　泵站已经改造。\n`,
  ],
  silent: [
    `松坪乡人民政府关于泵站改造工作情况的报告${REST}`,
    `松坪乡人民政府关于改造泵站的请示${REST}`,
    `松坪乡人民政府关于2025年泵站改造工作计划${REST}`,
    '松坪乡人民政府关于泵站改造工作情况\n\n县水务局：\n　　泵站已经改造。\n',
    '松坪乡人民政府关于泵站改造工作情况\n\n松乡政〔2025〕7号\n\n　　泵站已经改造。\n',
    `关于泵站改造工作情况${REST}`,
    `松坪乡人民政府关于泵站改造和\n水渠清淤工作的实施意见${REST}`,
    `松坪乡人民政府关于泵站改造工作情况的报告（送审稿）${REST}`,
  ],
});
