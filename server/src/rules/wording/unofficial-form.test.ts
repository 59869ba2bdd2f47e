import { describeRule } from '../testing/rule-cases';
import { unofficialForm } from './unofficial-form';

describeRule(unofficialForm, {
  finds: [
    '^做出^重大部署',
    '^其它^单位',
    '^导至^工作滞后',
    '^截止到^目前',
    '^截止到^12月，共办结41件',
    '^做出^了突出贡献',
  ],
  silent: [
    '差错清单载明“其它”应为“其他”。',
    '引导至正确轨道、疏导至、传导至基层、误导至今',
    '报名截止到12月',
    '做出一道菜，做出样子',
    '他说：“其它的事再说。”',
    '《关于其它收入的规定》',
    '作出决定，其他部门',
    '截止到点时系统自动关闭',
  ],
  suggests: [['县里做出决定，其它科室照办', '县里作出决定，其他科室照办']],
});
