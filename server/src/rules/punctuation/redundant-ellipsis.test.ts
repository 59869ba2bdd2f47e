import { describeRule } from '../testing/rule-cases';
import { redundantEllipsis } from './redundant-ellipsis';

describeRule(redundantEllipsis, {
  finds: [
    '走访了社区、企业^……等^单位',
    '走访了社区、企业^等……^',
    '政策讲解、典型宣传^等等……^',
    '政策讲解、典型宣传^……等等^，不一而足',
  ],
  silent: [
    '走访了社区、企业等单位',
    '群众在寒风里盼了又盼……等待的人越来越多',
    '他们说：“再等等看，别急。”',
    '人人平等……这是我们的追求',
    '评为优等……另有三家合格',
    '先是……等到汛期再来',
    '讲政策、讲变化……',
  ],
  suggests: [
    ['走访了社区、企业……等单位', '走访了社区、企业等单位'],
    ['走访了社区、企业等……', '走访了社区、企业等'],
  ],
  unfixed: ['他说：“社区、企业……等单位都来了。”'],
});
