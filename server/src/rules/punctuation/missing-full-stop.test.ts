import { describeRule } from '../testing/rule-cases';
import { missingFullStop } from './missing-full-stop';

const LONG =
  '今年以来，我们对照要求逐项开展自查。共查摆问题十二个，已经整改十个，其余两个正在按照时限有序推进之';

describeRule(missingFullStop, {
  finds: [
    `关于自查情况的报告\n一、基本情况\n${LONG}^中^\n\n二、存在问题`,
    `关于自查情况的报告\n${LONG}^中^\n　　下一步继续推进。`,
    `关于自查情况的报告\n${LONG}^中^\n二、存在问题`,
  ],
  silent: [
    `关于自查情况的报告\n${LONG}中。`,
    `关于自查情况的报告\n${LONG}中\n继续写在下一行的文字。`,
    `关于自查情况的报告\n\n某某县人民政府办公室\n2024年1月5日`,
    '关于自查情况的报告\n——在全县经济工作会议暨乡村振兴工作推进会议上的汇报发言材料（根据录音整理）以及补充说明和有关数据附表目录',
    `关于自查情况的报告\n| ${LONG}中 |\n`,
    `关于自查情况的报告\n## ${LONG}中\n`,
    `关于自查情况的报告\n${LONG}：\n一、加强领导`,
  ],
  suggests: [[`报告\n${LONG}中\n\n完。`, `报告\n${LONG}中。\n\n完。`]],
});
