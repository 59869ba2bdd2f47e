import { describeRule } from '../testing/rule-cases';
import { addressedDownward } from './addressed-downward';

const TITLE = '关于泵站改造情况的报告\n\n县水务局：\n';

describeRule(addressedDownward, {
  finds: [
    `${TITLE}　　按照^你局^安排，三座泵站已经改造。`,
    `${TITLE}　　三座泵站已经改造。\n一、进展\n　　得到^你局^的支持，^你局^两次派人指导。`,
    `泵站安全自查报告\n\n县人民政府：\n　　^你县^印发方案后，我镇立即组织自查。`,
    `${TITLE}　　^你单位^提供的图纸已经收到。`,
  ],
  silent: [
    `${TITLE}　　各村形成你追我赶的氛围。`,
    `${TITLE}　　县水务局通知要求“你局要加快进度”，我乡立即部署。`,
    `${TITLE}　　贵局派人指导。`,
    '县水务局审计报告\n\n县水务局：\n　　你局2024年预算执行情况如下。',
    '关于泵站安全检查结果的报告\n\n县水务局：\n　　你局应当加快整改。',
    '泵站改造工作总结\n　　按照你局安排，三座泵站已经改造。',
    '关于泵站改造情况的报告\n\n各乡镇：\n　　你镇应当加快进度。',
    `${TITLE}　　你局长、我局短的说法要不得。`,
  ],
});
