import { describeRule } from '../testing/rule-cases';
import { rectificationSumDiffers } from './rectification-sum-differs';

const paper = (intro: string) =>
  `扬尘督查反馈问题整改落实情况的报告\n　　${intro}\n一、整改工作组织推进情况\n　　成立专班。\n`;
const items = (intro: string, count: number) =>
  `${paper(intro)}二、反馈问题整改进展情况\n${Array.from({ length: count }, (_, i) => `（${'一二三四五'[i]}）关于第${i + 1}类的问题\n　　已完成整改。\n`).join('')}`;

describeRule(rectificationSumDiffers, {
  finds: [
    paper('^8个问题中，已完成5个，正在推进2个^。'),
    paper('共^12项任务，已办结9项，持续推进4项^。'),
    paper('^6个问题，4个已完成整改，1个^正在推进。'),
    paper('^十个问题已完成整改六个、基本完成两个、尚未完成一个^。'),
    paper('^反馈问题15个，已完成整改12个，正在整改4个^。'),
    paper('共^梳理问题15个，已完成整改12个，正在整改2个^。'),
    items('督查组^反馈了4个问题^，全部认领。', 3),
    items('督查组^指出五个方面问题^，全部认领。', 4),
  ],
  silent: [
    paper('8个问题中，已完成6个，正在推进2个。'),
    paper('8个问题中，已完成5个，其余正在推进。'),
    paper('8个问题中，已完成5个。'),
    paper('反馈问题15个，已完成整改12个，正在整改3个。'),
    paper('反馈问题15个，已完成整改12个，其余正在整改。'),
    paper('发现问题若干，已完成整改12个，正在整改3个。'),
    paper('梳理问题15个，细化措施40条，已完成整改12个。'),
    paper('8个问题全部完成整改。'),
    paper('XX个问题中，已完成5个，正在推进2个。'),
    paper('12项任务，已完成9项，正在推进3项，另有2项长期坚持。'),
    items('督查组反馈了3个问题，全部认领。', 3),
    items('督查组反馈问题若干，全部认领。', 3),
    paper('督查组反馈了4个问题，全部认领。'),
  ],
  reading: { genre: 'zhenggai' },
});
