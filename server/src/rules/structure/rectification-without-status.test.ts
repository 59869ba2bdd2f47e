import { describeRule } from '../testing/rule-cases';
import { rectificationWithoutStatus } from './rectification-without-status';

const paper = (...bodies: string[]) =>
  `燃气检查反馈问题整改落实情况的报告\n一、整改工作组织推进情况\n　　成立专班。\n二、反馈问题整改进展情况\n${bodies
    .map((body, i) => `（${'一二三四五'[i]}）关于第${i + 1}类隐患的问题\n　　${body}\n`)
    .join('')}三、下一步工作打算\n　　每月巡查。\n`;
const mark = (text: string, title: string) => text.replace(title, `^${title}^`);

describeRule(rectificationWithoutStatus, {
  finds: [
    mark(paper('已完成整改。', '工人上门换管。', '正在推进。'), '关于第2类隐患的问题'),
    mark(paper('整改到位。', '长期坚持。', '召开会议三次。'), '关于第3类隐患的问题'),
    mark(paper('换管。', '已销号。', '预计年底完成。', '已整改。'), '关于第1类隐患的问题'),
  ],
  silent: [
    paper('已完成整改。', '正在推进。', '长期坚持。'),
    paper('工人上门换管。', '召开会议三次。', '印发图册。'),
    paper('已完成整改。', '换管。\n　　目前完成七成。', '已办结。'),
    paper('已完成整改。'),
    paper('已完成整改。', '工人上门换管。'),
    '燃气检查反馈问题整改落实情况的报告\n一、反馈问题整改进展情况\n1.换管。上门六十户。\n2.换阀。已完成。\n3.换表。已完成。\n',
  ],
  reading: { genre: 'zhenggai' },
});
