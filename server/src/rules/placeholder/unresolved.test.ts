import { describeRule } from '../testing/rule-cases';
import { unresolved } from './unresolved';

describeRule(unresolved, {
  finds: [
    '全县有贫困村^XX^个，涉及^XX县XX镇XX村^',
    '^20XX年X月X日^',
    '投入资金^×××^万元，^某某镇^带头',
    '联系人：^____^',
    '完成投资^（待补充：金额）^，^{{单位名称}}^',
    '参训人数^待核实^。',
  ],
  silent: [
    'XXL码工作服、XML格式、XXE漏洞、iPhone X手机',
    'X光检查、X射线机、X染色体、X轴方向、X型钢',
    '5×5方阵，版心156mm×225mm，长×宽×高，错的打×',
    '京AXX886，身份证尾号12X，第XXIV届',
    'www.xxx.com，snake__case',
    '某些地方、某种程度、某个环节，张某某受贿案，驻某部官兵',
    '二〇〇八年、二○○八年，□是 □否，138****5678',
    '有待完善，亟待核实的问题，对待定点扶贫工作，等待定居',
    '【打击倒卖活动】【关键词】（试行）',
    '国发〔2012〕14号',
  ],
  unfixed: ['XX县有XX户'],
});
