import { describeRule } from '../testing/rule-cases';
import { dateSeparators } from './date-separators';

describeRule(dateSeparators, {
  finds: ['于^2024.5.1^启动自查', '（^2024-06-30^）完成', '截至^2024/6/30^，已完成', '成立于^1998.10.08^，'],
  silent: [
    '于2024年5月1日启动',
    '系统升级到2024.5.1.3，2024.5.1版发布',
    '2024-06-30',
    '| 2024-06-30 | 完成 |',
    '编号2024-13-45，标准GB/T2024.5.1',
    '见https://a.cn/2024/06/30/通知',
    '文件名_2024-06-30_终稿',
    '比例为2024.5.40',
  ],
  suggests: [['于2024.05.01启动', '于2024年5月1日启动']],
});
