/** A fixed formulation and the list it stands for. */
export interface Formulation {
  /** As it is written between quotation marks, without them. */
  readonly name: string;
  /**
   * In their order. `|` separates accepted wordings of one member, the usual one first. A list is recognised by
   * its last member.
   */
  readonly members: readonly string[];
  /** What stands between the members. */
  readonly joiner?: '，';
  /** Several orders are in use. */
  readonly anyOrder?: true;
  /** A list with the first and the last member has the others, too, even where the name is not given. */
  readonly neverShortened?: true;
  readonly source: string;
}

/**
 * Only lists that are the same in all national documents stand here. Regional and departmental formulations
 * (七个一批 五通七有 三个加大力度) and those of several programmes (三个一批) are none of a checkup's business.
 */
export const FORMULATIONS: readonly Formulation[] = [
  {
    name: '四个意识',
    members: ['政治意识', '大局意识', '核心意识', '看齐意识'],
    source: '《中国共产党章程》总纲；《关于新形势下党内政治生活的若干准则》',
  },
  {
    name: '四个自信',
    members: [
      '道路自信|中国特色社会主义道路自信',
      '理论自信|中国特色社会主义理论自信',
      '制度自信|中国特色社会主义制度自信',
      '文化自信|中国特色社会主义文化自信',
    ],
    source: '《中国共产党章程》总纲',
  },
  {
    name: '两个维护',
    members: [
      '维护习近平总书记党中央的核心、全党的核心地位|维护习近平同志党中央的核心、全党的核心地位',
      '维护党中央权威和集中统一领导',
    ],
    joiner: '，',
    source: '《中国共产党重大事项请示报告条例》',
  },
  {
    name: '两个确立',
    members: [
      '确立习近平同志党中央的核心、全党的核心地位|确立习近平总书记党中央的核心、全党的核心地位',
      '确立习近平新时代中国特色社会主义思想的指导地位',
    ],
    joiner: '，',
    source: '《中共中央关于党的百年奋斗重大成就和历史经验的决议》（2021年11月）',
  },
  {
    name: '初心使命',
    members: ['为中国人民谋幸福', '为中华民族谋复兴'],
    source: '党的十九大报告',
  },
  {
    name: '党的指导思想',
    members: [
      '马克思列宁主义',
      '毛泽东思想',
      '邓小平理论',
      '“三个代表”重要思想|三个代表重要思想',
      '科学发展观',
      '习近平新时代中国特色社会主义思想',
    ],
    neverShortened: true,
    source: '《中国共产党章程》总纲',
  },
  {
    name: '五位一体',
    members: ['经济建设', '政治建设', '文化建设', '社会建设', '生态文明建设'],
    source: '《中国共产党章程》总纲',
  },
  {
    name: '四个全面',
    members: ['全面建设社会主义现代化国家|全面建成小康社会', '全面深化改革', '全面依法治国', '全面从严治党'],
    source: '党的十九届五中全会公报（2020年10月以前首项为全面建成小康社会）',
  },
  { name: '新发展理念', members: ['创新', '协调', '绿色', '开放', '共享'], source: '党的十八届五中全会公报' },
  {
    name: '六个精准',
    members: ['扶持对象精准', '项目安排精准', '资金使用精准', '措施到户精准', '因村派人精准', '脱贫成效精准'],
    source: '《中共中央 国务院关于打赢脱贫攻坚战的决定》',
  },
  {
    name: '五个一批',
    members: [
      '发展生产脱贫一批',
      '易地搬迁脱贫一批|易地扶贫搬迁脱贫一批',
      '生态补偿脱贫一批',
      '发展教育脱贫一批',
      '社会保障兜底一批',
    ],
    source: '中央扶贫开发工作会议（2015年11月）',
  },
  {
    name: '三严三实',
    members: ['严以修身', '严以用权', '严以律己', '谋事要实', '创业要实', '做人要实'],
    source: '“三严三实”专题教育方案',
  },
  {
    name: '两学一做',
    members: ['学党章党规', '学系列讲话', '做合格党员'],
    source: '“两学一做”学习教育方案',
  },
  {
    name: '三会一课',
    members: ['支部党员大会|党员大会', '支部委员会会议|支部委员会|支委会|支部委员会会', '党小组会', '党课'],
    anyOrder: true,
    source: '《中国共产党支部工作条例（试行）》',
  },
  {
    name: '四风',
    members: ['形式主义', '官僚主义', '享乐主义', '奢靡之风'],
    source: '党的群众路线教育实践活动文件',
  },
  {
    name: '六大纪律',
    members: ['政治纪律', '组织纪律', '廉洁纪律', '群众纪律', '工作纪律', '生活纪律'],
    source: '《中国共产党纪律处分条例》',
  },
  {
    name: '四个自我',
    members: ['自我净化', '自我完善', '自我革新', '自我提高'],
    source: '《中国共产党章程》总纲',
  },
  {
    name: '政治三力',
    members: ['政治判断力', '政治领悟力', '政治执行力'],
    source: '中央政治局民主生活会公报（2020年12月）',
  },
  {
    name: '党的群众路线教育实践活动总要求',
    members: ['照镜子', '正衣冠', '洗洗澡', '治治病'],
    source: '党的群众路线教育实践活动文件',
  },
  {
    name: '六稳',
    members: ['稳就业', '稳金融', '稳外贸', '稳外资', '稳投资', '稳预期'],
    source: '中央政治局会议（2018年7月）',
  },
  {
    name: '六保',
    members: ['保居民就业', '保基本民生', '保市场主体', '保粮食能源安全', '保产业链供应链稳定', '保基层运转'],
    source: '中央政治局会议（2020年4月）',
  },
  {
    name: '乡村振兴总要求',
    members: ['产业兴旺', '生态宜居', '乡风文明', '治理有效', '生活富裕'],
    source: '党的十九大报告',
  },
  {
    name: '五大振兴',
    members: ['产业振兴', '人才振兴', '文化振兴', '生态振兴', '组织振兴'],
    source: '《中共中央 国务院关于实施乡村振兴战略的意见》',
  },
  {
    name: '三重一大',
    members: [
      '重大事项决策|重大决策',
      '重要干部任免|重要人事任免',
      '重要项目安排|重大项目投资决策|重大项目安排',
      '大额资金使用|大额资金的使用|大额度资金使用|大额度资金运作',
    ],
    source: '《关于进一步推进国有企业贯彻落实“三重一大”决策制度的意见》等',
  },
  {
    name: '四个服从',
    members: [
      '党员个人服从党的组织|个人服从组织',
      '少数服从多数',
      '下级组织服从上级组织|下级服从上级',
      '全党各个组织和全体党员服从党的全国代表大会和中央委员会|全党服从中央',
    ],
    source: '《中国共产党章程》第十条',
  },
  {
    name: '三个务必',
    members: ['务必不忘初心、牢记使命', '务必谦虚谨慎、艰苦奋斗', '务必敢于斗争、善于斗争'],
    joiner: '，',
    source: '党的二十大报告',
  },
  {
    name: '六个必须坚持',
    members: ['人民至上', '自信自立', '守正创新', '问题导向', '系统观念', '胸怀天下'],
    source: '党的二十大报告',
  },
  {
    name: '党史学习教育目标',
    members: ['学史明理', '学史增信', '学史崇德', '学史力行'],
    source: '党史学习教育动员大会（2021年2月）',
  },
  {
    name: '2023年主题教育总要求',
    members: ['学思想', '强党性', '重实践', '建新功'],
    source: '主题教育工作会议（2023年4月）',
  },
  {
    name: '三新一高',
    members: ['新发展阶段', '新发展理念', '新发展格局', '高质量发展'],
    source: '党的十九届五中全会以来中央文件',
  },
  {
    name: '两不愁三保障',
    members: ['不愁吃', '不愁穿', '义务教育', '基本医疗', '住房安全'],
    source: '《中国农村扶贫开发纲要（2011—2020年）》',
  },
  {
    name: '“四个意识”“四个自信”“两个维护”',
    members: ['增强“四个意识”', '坚定“四个自信”', '做到“两个维护”'],
    source: '《中国共产党章程》总纲；中央文件的固定顺序',
  },
];
