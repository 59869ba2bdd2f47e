import { describeRule } from '../testing/rule-cases';
import { yearContradictsTitle } from './year-contradicts-title';

const paper = (title: string, plan: string, tail = '', work = '主要工作') =>
  `${title}\n一、${work}\n　　修剪行道树。\n二、存在的不足\n　　补植不及时。\n三、${plan}\n　　补植两百株。\n${tail}`;

describeRule(yearContradictsTitle, {
  finds: [
    paper('2025年园林工作总结', '^2025年^工作打算'),
    paper('2025年园林工作总结', '^2024年^工作计划'),
    paper('2025年园林工作总结', '^2028年^工作思路'),
    paper('二〇二五年园林工作总结', '^2025年^工作打算'),
    paper('2025年园林工作总结', '2026年工作打算', '', '^2024年^工作回顾'),
    paper(
      '2025年度园林工作总结',
      '下一步工作打算',
      '\n　　　　　　　　　　市园林处\n　　　　　　　　　　^2024年12月20日^\n',
    ),
  ],
  silent: [
    paper('2025年园林工作总结', '2026年工作打算'),
    paper(
      '2025年园林工作总结',
      '下一步工作打算',
      '\n　　　　　　　　市园林处\n　　　　　　　　2026年1月6日\n',
    ),
    paper('2025年园林工作总结和2026年工作计划', '2026年工作计划'),
    paper('2025年上半年园林工作总结', '2025年下半年工作打算'),
    paper('2025年园林工作总结', '2025年第四季度工作安排'),
    paper('2025年园林工作总结', '2026年工作打算', '', '2024年度问题整改情况'),
    paper('园林工作总结', '2025年工作打算'),
    paper('2025年园林工作总结', '20XX年工作打算'),
  ],
  reading: { genre: 'zongjie' },
});

describeRule(yearContradictsTitle, {
  finds: [paper('2025年述职报告', '^2025年^工作思路')],
  silent: [
    '2026年政府工作报告\n一、2025年工作回顾\n　　稳中有进。\n二、2026年重点工作安排\n　　干字当头。\n',
    paper('2025年工作要点', '2025年工作安排'),
    paper('2025年学年述职报告', '2025年工作打算'),
    paper('2021年以来述职报告', '2025年工作打算'),
    paper('述职报告', '2025年工作打算'),
  ],
  reading: { genre: 'shuzhi' },
});
