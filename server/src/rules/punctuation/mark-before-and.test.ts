import { describeRule } from '../testing/rule-cases';
import { markBeforeAnd } from './mark-before-and';

describeRule(markBeforeAnd, {
  finds: ['走访农户、合作社^、^和企业', '县城^、^及周边乡镇', '车辆、船舶^、^及其附属设备'],
  silent: [
    '看苗情、与农户同吃同住',
    '走访农户、合作社和企业',
    '宜居、和谐、平安',
    '发挥善作善成、与时俱进的作风',
    '做到早发现、及时报告、及早处置',
    '援助和田、和静、和硕三地',
    '连词“与”、“和”的用法',
    '《山、和水》',
  ],
  suggests: [['走访农户、合作社、和企业', '走访农户、合作社和企业']],
});
