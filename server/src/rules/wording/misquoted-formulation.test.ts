import { expect, test } from 'vitest';
import { reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { writeCanonical } from './formulation-lists';
import { FORMULATIONS } from './formulations.data';
import { misquotedFormulation } from './misquoted-formulation';

describeRule(misquotedFormulation, {
  finds: [
    '增强“四个意识”（^政治意识、大局意识、看齐意识、核心意识^）',
    '增强^政治意识、核心意识、大局意识、看齐意识^，站稳立场',
    '坚定“四个自信”（^政治自信、经济自信、文化自信、制度自信^）',
    '坚定“四个自信”，即^道路自信、理论自信、文化自信、制度自信^',
    '坚定“四个自信”（^道路自信、理论自信、制度自信^）',
    '“四个意识”（^政治意识、大局意识、核心意识、责任意识^）',
    '“四个意识”（^政治意识、大局意识、核心意识、看齐意识、忧患意识^）',
    '统筹^经济建设、政治建设、社会建设、文化建设、生态文明建设^',
    '贯彻^创新、协调、绿色、共享、开放^的新发展理念',
    '坚持^马克思列宁主义、毛泽东思想、邓小平理论、科学发展观、习近平新时代中国特色社会主义思想^',
    '做到^扶持对象精准、资金使用精准、项目安排精准、措施到户精准、因村派人精准、脱贫成效精准^',
    '按照^产业兴旺、生态宜居、乡风文明、生活富裕、治理有效^的总要求',
    '“三严三实”，即^严以修身、严以律己、严以用权，谋事要实、创业要实、做人要实^。',
    '不断^增强“四个意识”、做到“两个维护”、坚定“四个自信”^',
    '坚持^自信自立、人民至上、守正创新、问题导向、系统观念、胸怀天下^',
    '“三会一课”（^支部党员大会、支部委员会会议、党小组会^）',
    '实现^产业振兴、文化振兴、人才振兴、生态振兴和组织振兴^',
  ],
  silent: [
    '增强“四个意识”、坚定“四个自信”、做到“两个维护”，深刻领悟“两个确立”的决定性意义',
    '增强“四个意识”（政治意识、大局意识、核心意识、看齐意识），坚定“四个自信”：道路自信、理论自信、制度自信和文化自信。',
    '坚定中国特色社会主义道路自信、理论自信、制度自信、文化自信',
    '坚持马克思列宁主义、毛泽东思想、邓小平理论、“三个代表”重要思想、科学发展观，全面贯彻习近平新时代中国特色社会主义思想',
    '增强政治意识、大局意识、责任意识，力戒形式主义、官僚主义',
    '从创新、协调、绿色、开放、共享、安全6个维度设置指标',
    '创新驱动、绿色低碳、协调联动、开放合作、共享发展',
    '“七个一批”背得出，“三个加大力度”“六个精准”还说不全',
    '“七个一批”（转移就业一批、发展产业一批、生态补偿一批）',
    '“三个一批”（签约一批、开工一批、投产一批）',
    '坚持人民至上、生命至上，坚持问题导向、目标导向',
    '“四个意识”（政治意识、大局意识等）还要继续增强',
    '会议指出：“要坚持创新、协调、绿色、共享、开放的发展理念。”',
    '“三会一课”（党员大会、支委会、党小组会和党课）制度',
    '“四个意识”（学习资料第3期）',
    '政治建设、思想建设、组织建设、作风建设、纪律建设',
    '统筹推进经济建设和社会建设、文化建设',
    '紧盯“四风”（特别是形式主义）问题',
    '紧盯“四风”（形式主义、官僚主义）问题，深化“四风”（重点是形式主义、官僚主义、享乐主义）整治',
  ],
  suggests: [
    ['增强政治意识、核心意识、大局意识和看齐意识', '增强政治意识、大局意识、核心意识和看齐意识'],
    [
      '坚定“四个自信”（道路自信、理论自信、制度自信）',
      '坚定“四个自信”（道路自信、理论自信、制度自信、文化自信）',
    ],
    ['增强“四个意识”，做到“两个维护”，坚定“四个自信”', '增强“四个意识”，坚定“四个自信”，做到“两个维护”'],
  ],
});

test.each(FORMULATIONS)('the usual list of $name is silent, bare and with its name', (formulation) => {
  const list = writeCanonical(formulation);
  expect(reportsOf(misquotedFormulation, `要做到${list}。`)).toEqual([]);
  expect(reportsOf(misquotedFormulation, `要做到“${formulation.name}”（${list}）。`)).toEqual([]);
});

test.each(FORMULATIONS.filter(({ anyOrder }) => !anyOrder))('$name turned round is found', (formulation) => {
  const list = writeCanonical({ ...formulation, members: formulation.members.toReversed() });
  expect(reportsOf(misquotedFormulation, `要做到${list}。`)).toHaveLength(1);
});
