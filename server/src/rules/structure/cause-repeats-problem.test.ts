import { describeRule } from '../testing/rule-cases';
import { causeRepeatsProblem } from './cause-repeats-problem';

const paper = (problem: string, cause: string) =>
  `航标维护自查报告\n一、自查工作开展情况\n　　查标九十座。\n二、存在的问题\n1.巡得少。${problem}\n2.修得慢。有三座熄灯。\n三、原因分析\n1.不上心。${cause}\n2.不会修。没有培训。\n四、整改措施\n　　逐座检修。\n`;

describeRule(causeRepeatsProblem, {
  finds: [
    paper('个别站点对夜间巡航的必要性认识不到位。', '^个别站点对夜间巡航的必要性认识不到位^。'),
    paper('说得多，维护经费没有及时拨付到基层。', '往深里看，^维护经费没有及时拨付到基层^，人也少。'),
    '航标维护自查报告\n一、自查工作开展情况\n　　查标。\n二、存在的问题\n1.责任压得不实。\n2.修得慢。\n三、原因分析\n1.^责任压得不实^。\n2.不会修。\n四、整改措施\n　　检修。\n',
  ],
  silent: [
    paper('个别站点对夜间巡航的必要性认识不到位。', '总以为灯亮着就行。'),
    paper('认识不到位。', '认识不到位。'),
    paper('没有把省委关于航运安全的要求落到位。', '没有把省委关于航运安全的要求落到位。'),
    paper('对党中央决策部署学习不深。', '对党中央决策部署学习不深。'),
    '航标维护自查报告\n一、自查工作开展情况\n　　查标。\n二、存在的问题及原因分析\n1.个别站点对夜间巡航的必要性认识不到位。\n2.个别站点对夜间巡航的必要性认识不到位。\n三、整改措施\n　　检修。\n',
    paper('XXX。', 'XXX。'),
  ],
  reading: { genre: 'zicha' },
});
