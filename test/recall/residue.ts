import type { MarkedDefect } from './marked-defect';

/** Lines and numbers that have no place in a report; one defect each. */
export const RESIDUE: readonly MarkedDefect[] = [
  {
    rule: 'residue/leftover-line',
    text: '^本文档仅供学习交流，请勿用于商业用途^\n城市内涝治理情况报告\n一、基本情况\n全市易涝点三十一处。',
  },
  {
    rule: 'residue/leftover-line',
    text: '城市内涝治理情况报告\n一、基本情况\n全市易涝点三十一处。\n^墨池文案整理，咨询QQ55667788^',
  },
  {
    rule: 'residue/leftover-line',
    text: '^内部会员资料，严禁外传，请勿外传^\n城市内涝治理情况报告\n一、基本情况\n全市易涝点三十一处。',
  },
  {
    rule: 'residue/leftover-line',
    text: '城市内涝治理情况报告\n^关注微信公众号“墨池文案”，获取更多材料^\n一、基本情况\n全市易涝点三十一处。',
  },
  {
    rule: 'residue/leftover-line',
    text: '城市内涝治理情况报告\n一、基本情况\n全市易涝点三十一处。\n^更多范文下载请登录 www.mochi-wenan.example^',
  },
  {
    rule: 'residue/leftover-line',
    text: '^【墨池文案】VIP会员专享^\n城市内涝治理情况报告\n一、基本情况\n全市易涝点三十一处。',
  },
  {
    rule: 'residue/leftover-line',
    text: '城市内涝治理情况报告\n一、基本情况\n全市易涝点三十一处。\n^加微信群领取本月资料，扫码入群^',
  },
  {
    rule: 'residue/leftover-line',
    text: '城市内涝治理情况报告\n一、基本情况\n全市易涝点三十一处。\n^版权归原作者所有，转载请注明出处^',
  },
  {
    rule: 'residue/leftover-line',
    text: '^每天更新 持续迭代^\n材料整理，咨询客服\n城市内涝治理情况报告\n一、基本情况\n全市易涝点三十一处。',
  },
  {
    rule: 'residue/leftover-line',
    text: '^墨池出品^\n仅供学习参考\n\n城市内涝治理情况报告\n一、基本情况\n全市易涝点三十一处。',
  },
  {
    rule: 'residue/leftover-line',
    text: '城市内涝治理情况报告\n一、基本情况\n全市易涝点三十一处。\n^QQ群：998877665^',
  },
  {
    rule: 'residue/leftover-line',
    text: '城市内涝治理情况报告\n一、基本情况\n全市易涝点三十一处。\n^本文来自公文网，订阅全站资料^',
  },
  {
    rule: 'residue/personal-data',
    text: '低保对象陈某某，身份证号^330105197609182315^，家住东门社区，因病致贫，已纳入重点帮扶。',
  },
  {
    rule: 'residue/personal-data',
    text: '申请人身份证号码为^51010819900215201X^，经入户核查，情况属实，符合救助条件。',
  },
  {
    rule: 'residue/personal-data',
    text: '反映人刘先生（^13698765432^）称，小区二次供水水箱半年没有清洗，多次投诉未果。',
  },
  {
    rule: 'residue/personal-data',
    text: '带班领导李强（手机：^159-1234-6789^）带队在堤上巡查到凌晨三点，未发现管涌。',
  },
  {
    rule: 'residue/personal-data',
    text: '村医老周的电话^188 0012 3456^贴在每户门后，群众有事随时能找到他，夜里也不例外。',
  },
  {
    rule: 'residue/personal-data',
    text: '补贴资金已转入户主银行卡，卡号^6217003810012345677^，到账后由村会计逐户通知签收。',
  },
  {
    rule: 'residue/personal-data',
    text: '各单位报送材料统一发至工作人员^QQ：1234567890^，由其汇总后于每周五下午下班前报办公室审核。',
  },
  {
    rule: 'residue/personal-data',
    text: '联系人：孙丽，联系电话：^13987651234^，请各单位于月底前反馈意见。',
  },
];
