import type { GuardedRow } from '../matching/guarded-phrases';

/** A name of an office, a paper, a disease or a task that was replaced in a known year. */
export interface SupersededName extends GuardedRow {
  /** What it is called now. */
  readonly now: string;
  /** The year in which the name changed; a sentence or paper of that year or before is right with the old one. */
  readonly since: number;
  /** True where the new words can simply take the place of the old ones. */
  readonly isDirect?: true;
  readonly source: string;
}

const REFORM_2018 = '《深化党和国家机构改革方案》（2018年）';
const REFORM_2023 = '《党和国家机构改革方案》（2023年）';

/** `原` in front says that the writer knows. */
const FORMER = '原|原市|原县|原区|原省|时任';

export const SUPERSEDED_NAMES: readonly SupersededName[] = [
  {
    wrong: '扶贫办|扶贫开发办',
    now: '乡村振兴局（2023年起职能并入农业农村部门）',
    since: 2021,
    notAfter: FORMER,
    source: '国家乡村振兴局2021年2月挂牌；2023年机构改革',
  },
  {
    wrong: '建档立卡贫困户|贫困户',
    now: '脱贫户或防止返贫监测对象',
    since: 2020,
    notAfter: '脱|原|非|曾是|曾为|昔日',
    source: '2020年底脱贫攻坚目标任务完成',
  },
  {
    wrong: '卫计委|卫计局|卫生计生委|卫生和计划生育委员会|卫生和计划生育局',
    now: '卫生健康委员会（卫健委、卫健局）',
    since: 2018,
    notAfter: FORMER,
    source: REFORM_2018,
  },
  {
    wrong: '国土资源局',
    now: '自然资源局',
    since: 2018,
    isDirect: true,
    notAfter: FORMER,
    source: REFORM_2018,
  },
  { wrong: '国土局', now: '自然资源局', since: 2018, isDirect: true, notAfter: FORMER, source: REFORM_2018 },
  {
    wrong: '环保局|环境保护局',
    now: '生态环境局',
    since: 2018,
    isDirect: true,
    notAfter: FORMER,
    source: REFORM_2018,
  },
  {
    wrong: '工商局|工商行政管理局|质监局|质量技术监督局|食药监局|食品药品监督管理局|食药局',
    now: '市场监督管理局',
    since: 2018,
    notAfter: FORMER,
    source: REFORM_2018,
  },
  {
    wrong: '安监局|安全生产监督管理局',
    now: '应急管理局',
    since: 2018,
    isDirect: true,
    notAfter: FORMER,
    source: REFORM_2018,
  },
  {
    wrong: '旅游局',
    now: '文化和旅游局',
    since: 2018,
    notAfter: `${FORMER}|和|化|文|与|广|育|视|电|体|游|林|务`,
    source: REFORM_2018,
  },
  {
    wrong: '国税局|地税局|国家税务局|地方税务局',
    now: '税务局',
    since: 2018,
    isDirect: true,
    notAfter: FORMER,
    source: '《国税地税征管体制改革方案》（2018年）',
  },
  {
    wrong: '监察局|预防腐败局',
    now: '监察委员会（监委）',
    since: 2018,
    notAfter: `${FORMER}|境|动|障|法|政|安|源|林|土|地|保`,
    source: '《中华人民共和国监察法》（2018年3月）',
  },
  {
    wrong: '法制办|法制办公室',
    now: '司法局（厅）',
    since: 2018,
    notAfter: FORMER,
    source: REFORM_2018,
  },
  {
    wrong: '银监会|银监局|银监分局|保监会|保监局|银保监会|银保监局|银保监分局',
    now: '国家金融监督管理总局及其派出机构',
    since: 2023,
    notAfter: FORMER,
    source: `${REFORM_2018}；${REFORM_2023}`,
  },
  {
    wrong: '《法制日报》',
    now: '《法治日报》',
    since: 2020,
    isDirect: true,
    source: '2020年8月更名',
  },
  {
    wrong: '新冠肺炎|新型冠状病毒肺炎',
    now: '新型冠状病毒感染',
    since: 2022,
    isDirect: true,
    source: '国家卫生健康委2022年第7号公告',
  },
  {
    wrong: '建国以来',
    now: '新中国成立以来',
    since: 0,
    isDirect: true,
    source: '新华社新闻信息报道中的禁用词和慎用词',
  },
];

/** Tasks that were accomplished in a known year and can be a goal no more. */
export const ACCOMPLISHED_TASKS: readonly SupersededName[] = [
  {
    wrong: '打赢脱贫攻坚战|坚决打赢脱贫攻坚战',
    now: '巩固拓展脱贫攻坚成果',
    since: 2021,
    notAfter: '已|已经|如期|成功|全面|顺利|历史性|自|夺取|我们|一道|合力|关于',
    notBefore: '后|以来|的伟大|取得|的决定|的历史|奠定|中',
    source: '2021年2月25日宣告脱贫攻坚战取得全面胜利',
  },
  {
    wrong:
      '决胜全面建成小康社会|为全面建成小康社会|确保全面建成小康社会|力争全面建成小康社会|关乎全面建成小康社会|实现全面建成小康社会目标',
    now: '全面建设社会主义现代化国家',
    since: 2021,
    notBefore: '取得|以来|后|作出了|的伟大|奠定',
    source: '2021年7月1日宣告全面建成小康社会',
  },
];
