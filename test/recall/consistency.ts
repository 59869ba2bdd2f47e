import type { MarkedDefect } from './marked-defect';

const of = (rule: string, texts: readonly string[], genre?: string): readonly MarkedDefect[] =>
  texts.map((text) => ({ rule: `consistency/${rule}`, text, ...(genre !== undefined && { genre }) }));

const report = (body: string, next = '继续抓好巡查。', ending = '') =>
  `农村道路养护工作报告\n一、工作开展情况\n　　${body}\n二、下一步打算\n　　${next}\n${ending}`;

const date = '\n县交通运输局\n2025年11月3日\n';
const paragraph = '养护站把辖区道路分成九段，每段一名段长，雨后两小时内必须上路查看塌方和积水。';

export const CONSISTENCY_DEFECTS: readonly MarkedDefect[] = [
  ...of('quoted-count', [
    '推行^“三个一”（一张清单、一本台账、一名专员、一套流程）^管护办法。',
    '落实^“五定”机制（定人员、定路段、定标准、定奖惩）^。',
    '公示^“四公开”（公开标准、公开时限、公开结果）^事项。',
    '开展^“两比”活动（比进度、比质量、比安全）^。',
  ]),
  ...of('repeated-paragraph', [
    `${paragraph}\n　　建立群众监督员制度。\n^${paragraph}^`,
    report(paragraph, `^${paragraph}^`),
  ]),
  ...of('repeated-fragment', [
    '个别养护站遇到难题习惯于等上级来人拍板，办法不多。\n　　究其原因，^个别养护站遇到难题习惯于等上级来人拍板^，主动性不强。',
    '路面病害从发现到修补往往要等上小半年，群众有意见。\n　　一般段落在此。\n　　对照检查，^路面病害从发现到修补往往要等上小半年^，作风不实。',
    '段长手机里的巡查照片多是同一天补拍的，失去意义。\n　　此外还发现，^段长手机里的巡查照片多是同一天补拍的^，监管不严。',
  ]),
  ...of('region-name', [
    report('自治区党委高度重视，自治区人民政府专题研究，^全省^示范路评选名列第三。'),
    report('建成自治区级示范路两条，争取^中央和XX省^补助资金。'),
    report('^自治区级^样板站一个，我省首批、全省第二批均有入选。'),
  ]),
  ...of('term-variant', [
    report('我局成立专班，我局领导包片。', '^本局^将继续加大投入。'),
    report('村“两委”牵头，村“两委”干部当段长。', '发动村^两委^参与。'),
    report('村级集体经济出一点，村级集体经济补一点。', '用^村集体经济^收入购买服务。'),
    report('各区县养护里程不一，各区县标准不同。', '督促^县区^落实配套。'),
    report('开展专项整治“回头看”，“回头看”发现问题四个。', '年底再组织一次^回头看^。'),
  ]),
  ...of(
    'mixed-self-reference',
    [
      '2025年述职报告\n一、履职情况\n　　本人分管养护，本人包联两站。\n二、存在不足\n　　^我^下站次数偏少。',
      '2025年述职报告\n一、履职情况\n　　我分管养护，我带队夜查。\n二、存在不足\n　　^本人^学习不够系统。',
    ],
    'shuzhi',
  ),
  ...of(
    'several-roles',
    [
      '个人对照检查材料\n一、存在的问题\n　　作为分管交通的副县长，跑工地少。\n　　^作为县教育局局长^，听课不多。',
      '个人对照检查材料\n一、存在的问题\n　　作为主管养护的负责人，督查不严。\n　　我^作为党委书记^，抓队伍不紧。',
    ],
    'duizhao-geren',
  ),
  ...of('stale-date', [
    report('^截至2022年^底，列养里程612公里。', '继续抓好巡查。', date),
    report('全年修补坑槽四千处。', '^2024年底前^完成危桥改造。', date),
    report('^今年（2023年^）以来，修补坑槽四千处。', '继续抓好巡查。', date),
    report('全年修补坑槽四千处，^为2021年国检做好准备^。', '继续抓好巡查。', date),
    report('^去年（2022年^），修补坑槽三千处。', '继续抓好巡查。', date),
    report('^近三年（2019—2021年^）改造危桥十一座。', '继续抓好巡查。', date),
    report('北环绕城线^将于2023年^10月通车。', '继续抓好巡查。', date),
    report('全年修补坑槽四千处。', '^力争2024年6月^完成危桥改造。', date),
    report('全年修补坑槽四千处。', '^2024年，我局将^新增养护机械三台。', date),
  ]),
  ...of('year-unsaid', [
    report('修补坑槽四千处，排水沟全部疏通，标线重新划过。', '^明年^新增养护机械三台。'),
    report('列养里程612公里，覆盖全部建制村。\n　　排水沟全部疏通。\n　　^去年^以来，群众投诉明显减少。'),
  ]),
  ...of('attachment-reference', [
    report('建立病害台账（^见附件1^）。', '继续抓好巡查。', date),
    report('病害明细详^见附件^。'),
    report(
      '病害台账见附件1，^见附件3^另列危桥。',
      '继续抓好巡查。',
      '\n附件：1. 病害台账\n　　　2. 里程统计表\n',
    ),
    report('里程统计表^（附件2）^已核对。', '继续抓好巡查。', '\n附件：里程台账\n'),
  ]),
  {
    rule: 'consistency/attachment-title-differs',
    text: '县文旅局暑期旅游安全工作总结\n　　检查景区十二处。\n\n附件：^景区检查清单^\n\n县文化和旅游局\n2025年8月20日\n\n附件\n景区整改台账\n',
  },
  {
    rule: 'consistency/issuer-differs',
    text: '^梅岭县文旅局^关于暑期旅游安全情况的报告\n\n县政府：\n　　检查景区十二处。\n\n竹溪县文旅局\n2025年8月20日\n',
  },
  {
    rule: 'consistency/self-of-another-office',
    text: '梅岭镇旅游安全自查报告\n　　^我局^检查景区十二处。\n\n梅岭镇人民政府\n2025年8月20日\n',
  },
  {
    rule: 'consistency/opening-differs',
    text: '梅岭镇旅游安全自查报告\n　　^现将巡察整改情况报告如下^。\n',
  },
  {
    rule: 'consistency/missing-part',
    text: '梅岭镇旅游安全工作总结\n一、主要工作\n　　见^本总结第六部分^。\n二、不足\n　　人手少。\n',
  },
  {
    rule: 'consistency/number-and-date',
    text: '^梅政发〔2024〕9号^\n\n梅岭镇旅游安全情况报告\n\n县政府：\n　　检查景区十二处。\n\n梅岭镇人民政府\n2025年8月20日\n',
  },
  {
    rule: 'consistency/two-document-numbers',
    text: '　　按《旅游安全办法》（梅政发〔2025〕2号）检查。\n　　^《旅游安全办法》（梅政发〔2025〕12号）^已经印发。',
  },
  {
    rule: 'consistency/event-after-date',
    text: '梅岭镇旅游安全工作总结\n　　^2025年10月9日^，镇里召开动员会。\n\n梅岭镇人民政府\n2025年8月20日\n',
  },
  {
    rule: 'consistency/range-backwards',
    text: '　　^2025年7月30日至7月1日^检查景区。',
  },
  {
    rule: 'consistency/period-differs',
    text: '　　^“十五五”（2025—2030年）^旅游规划。',
  },
];
