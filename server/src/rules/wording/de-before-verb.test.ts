import { describeRule } from '../testing/rule-cases';
import { deBeforeVerb } from './de-before-verb';

describeRule(deBeforeVerb, {
  finds: [
    '技改项目投产，有力^的^带动了就业',
    '专班顺利^的^完成了清淤任务',
    '回访机制极大^的^调动了群众的热情',
    '深入^的^开展了入户宣讲',
  ],
  silent: [
    '有力地带动了就业，顺利地完成了清淤',
    '有效的做法推动了工作',
    '积极的推进措施，有效的解决办法',
    '认真的学习了解过程',
    '他说：“水渠有力的促进了生产。”',
    '《充分的发挥了作用》',
    '主动的服务意识，科学的组织结构',
  ],
  suggests: [['有力的带动了就业', '有力地带动了就业']],
});
