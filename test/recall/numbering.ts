import type { MarkedDefect } from './marked-defect';

/** Ordinals and words that count, as they go wrong in office prose; one defect each. */
export const NUMBERING: readonly MarkedDefect[] = [
  // A dot that was lost.
  {
    rule: 'numbering/missing-ordinal-mark',
    text: '1.线上受理更快。平均两个工作日办结。\n^2^ 线下服务更暖。增设导办员六名。\n3.沟通渠道更畅。热线接通率九成。',
  },
  {
    rule: 'numbering/missing-ordinal-mark',
    text: '（二）建章立制\n1.修订例会制度。每周一早上碰头。\n2.修订值班制度。节假日领导带班。\n^3^修订督查制度。月底统一通报。',
  },
  {
    rule: 'numbering/missing-ordinal-mark',
    text: '　　^1^　抓培训，让新手变熟手。全年办班四期。\n　　2.　抓比武，让熟手变能手。选出标兵九人。',
  },
  {
    rule: 'numbering/missing-ordinal-mark',
    text: '1. 水源地保护。清理违建十一处。\n2. 管网改造。更换铸铁管六公里。\n^3^\u00A0水质监测。每月公布一次。\n4. 应急备用。新打机井两眼。',
  },
  {
    rule: 'numbering/missing-ordinal-mark',
    text: '1、摸排到户。走访两千三百户。\n^2^ 建档到人。一人一册。\n3、帮扶到点。安置公益岗四十个。',
  },
  {
    rule: 'numbering/missing-ordinal-mark',
    text: '三、整改措施\n1.压实责任链条。逐级签订责任书。\n2.堵塞制度漏洞。废止文件七件。\n3.强化结果运用。与评优挂钩。\n^4^ 接受群众监督。公开举报邮箱。',
  },

  // Marks of ordinals.
  { rule: 'numbering/wrong-ordinal-mark', text: '^1、^以学促干，把课堂搬到车间。组织现场教学八次。' },
  {
    rule: 'numbering/wrong-ordinal-mark',
    text: '1.盘活闲置厂房。引进企业三家。\n^2、^用好园区政策。兑现奖补四百万元。',
  },
  { rule: 'numbering/wrong-ordinal-mark', text: '^1．^健全网格体系。划分网格一百二十个。' },
  { rule: 'numbering/wrong-ordinal-mark', text: '^(一)^推进老旧小区改造\n全年开工十九个小区。' },
  { rule: 'numbering/wrong-ordinal-mark', text: '^（三）、^防范化解债务风险\n严格执行借款审批。' },
  { rule: 'numbering/wrong-ordinal-mark', text: '^二.^工作中的主要收获\n干部作风明显转变。' },
  { rule: 'numbering/wrong-ordinal-mark', text: '^（2）、^对重复投诉件实行领导包案。办结后当面回访。' },
  { rule: 'numbering/wrong-ordinal-mark', text: '^(1)^对照岗位职责自查。人人填表。' },
  { rule: 'numbering/wrong-ordinal-mark', text: '^3)^对照群众反映自查。逐件核实。' },
  { rule: 'numbering/wrong-ordinal-mark', text: '^②、^对照巡察反馈自查。挂号销号。' },
  {
    rule: 'numbering/wrong-ordinal-mark',
    text: '一、党建引领\n开展主题党日十二次。\n^二．^队伍建设\n轮岗干部二十一名。',
  },
  { rule: 'numbering/wrong-ordinal-mark', text: '^（四）.^畅通诉求渠道\n设置意见箱五十个。' },
  { rule: 'numbering/wrong-ordinal-mark', text: '^（二)^夯实基层基础\n增派驻村干部十五名。' },
  {
    rule: 'numbering/wrong-ordinal-mark',
    text: '### ^(三)^ 优化营商环境\n压减审批材料四成。',
    format: 'markdown',
  },
  {
    rule: 'numbering/wrong-ordinal-mark',
    text: '1.统一标准。印发操作手册。\n^2，^统一流程。绘制流程图。\n3.统一考核。按季打分。',
  },

  // Numbers that are missing.
  {
    rule: 'numbering/skipped-number',
    text: '一、前期准备\n编制方案。\n二、组织实施\n分组推进。\n^四、^总结验收\n召开会议。',
  },
  {
    rule: 'numbering/skipped-number',
    text: '（一）聚焦稳岗。发放补贴六十万元。\n（二）聚焦扩岗。举办招聘会九场。\n^（四）^聚焦强技。培训技工五百人。',
  },
  {
    rule: 'numbering/skipped-number',
    text: '1.畅通一条渠道。设立专线。\n^3.^用好两支队伍。网格员、志愿者齐上阵。',
  },
  {
    rule: 'numbering/skipped-number',
    text: '（1）春灌前检修渠道。\n（2）夏汛前加固堤防。\n（3）秋收后清淤疏浚。\n^（5）^冬闲时平整土地。',
  },
  {
    rule: 'numbering/skipped-number',
    text: '检查发现三方面隐患：一是配电箱未上锁；二是灭火器过期；^四是^安全出口堆放杂物。',
  },
  {
    rule: 'numbering/skipped-number',
    text: '一是早谋划，年初定下时间表。\n二是早动手，三月全面铺开。\n^四是^早见效，六月完成过半。',
  },
  { rule: 'numbering/skipped-number', text: '第一，要认清形势。第二，要扛起责任。^第四^，要严明纪律。' },
  {
    rule: 'numbering/skipped-number',
    text: '启示一：要沉得下去。蹲点才能摸到实情。\n^启示三：^要跟得上去。回访才能看到效果。',
  },
  { rule: 'numbering/skipped-number', text: '①核对户籍信息。\n②核对收入信息。\n^④^核对住房信息。' },
  {
    rule: 'numbering/skipped-number',
    text: '第一部分 年度工作回顾\n成绩可喜。\n^第三部分^ 明年工作安排\n任务艰巨。',
  },
  {
    rule: 'numbering/skipped-number',
    text: '这项工作进展慢，主要是认识上有偏差，^二是^经费没有落实，各村都在观望。',
  },
  {
    rule: 'numbering/skipped-number',
    text: '一、总体情况\n^（二）^工作成效。群众满意度提高。\n（三）典型做法。一线工作法推广。',
  },
  {
    rule: 'numbering/skipped-number',
    text: '三、有关建议\n1.加大投入。列入财政预算。\n2.充实人手。增加编制两名。\n^5.^完善考核。实行月评比。',
  },
  {
    rule: 'numbering/skipped-number',
    text: '既要抓进度，更要抓质量：一要严把材料关，二要严把工序关，^四要^严把验收关。',
  },

  // Numbers used twice.
  {
    rule: 'numbering/repeated-number',
    text: '一、工作成效\n成绩明显。\n二、存在不足\n差距不小。\n^二、^努力方向\n再加把劲。',
  },
  {
    rule: 'numbering/repeated-number',
    text: '（一）保基本。困难群众应保尽保。\n（二）补短板。新建日间照料中心四个。\n^（二）^强监管。抽查资金台账三轮。',
  },
  {
    rule: 'numbering/repeated-number',
    text: '1.抓源头。执法检查六十次。\n2.抓过程。安装监控四十套。\n3.抓末端。处置垃圾九百吨。\n^3.^抓长效。签订门前责任书。',
  },
  {
    rule: 'numbering/repeated-number',
    text: '原因在于：一是宣传不够；二是引导不力；^二是^服务不优；四是监督不严。',
  },
  {
    rule: 'numbering/repeated-number',
    text: '一是建强支部，让群众有主心骨；二是育强产业，让群众有钱袋子；^二是^管好村务，让群众有明白账。',
  },
  { rule: 'numbering/repeated-number', text: '①清底数。\n②建清单。\n^②^抓整改。\n③促提升。' },
  {
    rule: 'numbering/repeated-number',
    text: '启示一：方向对了，路就不怕远。\n启示二：人心齐了，事就不怕难。\n^启示二：^制度立了，效果才长久。',
  },
  { rule: 'numbering/repeated-number', text: '第一，进度要快。第二，质量要好。^第二^，安全要牢。' },
  {
    rule: 'numbering/repeated-number',
    text: '（1）资料收集。\n（2）实地勘察。\n^（2）^座谈走访。\n（4）汇总分析。',
  },
  { rule: 'numbering/repeated-number', text: '一是定人定岗。\n二是定时定责。\n^二是^定奖定罚。' },

  // Numbers that go back.
  {
    rule: 'numbering/number-out-of-order',
    text: '1.巡河。每周两次。\n2.护岸。植树三千株。\n3.清淤。出土八万方。\n^2.^截污。封堵排口七个。',
  },
  {
    rule: 'numbering/number-out-of-order',
    text: '（一）聚力招商。签约十二个项目。\n（二）聚力服务。代办手续九十件。\n^（一）^聚力投产。开工六个项目。\n（四）聚力达效。新增税收三千万元。',
  },
  {
    rule: 'numbering/number-out-of-order',
    text: '具体讲：一是督任务；二是督进度；三是督成效；^二是^督作风。',
  },
  {
    rule: 'numbering/number-out-of-order',
    text: '1.前端分类。投放点六十处。\n2.中端清运。车辆十八台。\n3.末端处置。焚烧厂一座。\n^1.^宣传引导。入户两万次。\n2.监督考核。每月排名。',
  },
  {
    rule: 'numbering/number-out-of-order',
    text: '一、强化组织\n成立专班。\n二、强化宣传\n发放手册。\n三、强化执法\n查处案件。\n^二、^强化保障\n列支经费。',
  },
  {
    rule: 'numbering/number-out-of-order',
    text: '第一，守住底线。第二，抓住重点。第三，做出亮点。^第二^，形成特色。',
  },

  // A first without a second.
  {
    rule: 'numbering/lone-ordinal',
    text: '督查中发现两个倾向。^一是^会议布置多，现场解决少，有的部门一个月开了七次会。',
  },
  {
    rule: 'numbering/lone-ordinal',
    text: '下一步重点做好两件事：^一是^把危旧桥梁全部纳入改造计划，汛期前完成限行标识。',
  },
  {
    rule: 'numbering/lone-ordinal',
    text: '^一是^电商服务站覆盖率低，山区快递进不了村，农产品卖不上好价钱。\n针对以上情况，县里专门召开了调度会。',
  },
  {
    rule: 'numbering/lone-ordinal',
    text: '二、问题分析\n^（一）^执法力量下沉不到位。三个乡镇没有专职人员。\n三、对策措施\n尽快配齐。',
  },
  {
    rule: 'numbering/lone-ordinal',
    text: '成效不明显，归结起来，^一是^抓落实的劲头不足，满足于开了会、发了文。',
  },
  {
    rule: 'numbering/lone-ordinal',
    text: '一、基本情况\n^1.^人员配备。现有专职消防员十四名。\n二、存在困难\n装备老化。',
  },

  // Layers.
  {
    rule: 'numbering/skipped-level',
    text: '一、主要工作\n（一）优化审批。办件提速四成。\n（二）规范执法。处罚案卷全优。\n二、存在不足\n^1.^信息共享不畅。数据重复录入。\n2.基层力量不足。一人多岗。',
  },
  {
    rule: 'numbering/skipped-level',
    text: '一、工作进展\n1.清产核资。完成九十七个村。\n2.股权量化。发放股权证两万本。\n二、下步安排\n^（1）^规范运营。聘请职业经理人。\n（2）强化监管。开展专项审计。',
  },
  {
    rule: 'numbering/skipped-level',
    text: '一、思想建设\n（一）学习情况\n^（1）^集中学习。每月两次。\n（2）个人自学。撰写笔记。',
  },
  {
    rule: 'numbering/skipped-level',
    text: '一、党的建设\n（一）抓班子。民主生活会质量提高。\n（二）抓队伍。发展党员六名。\n二、廉政建设\n^1.^严教育。警示教育四次。\n2.严监督。约谈九人。',
  },
  {
    rule: 'numbering/inverted-levels',
    text: '一、重点任务\n1.补齐设施短板\n^（一）^修路。硬化通组路九公里。\n（二）通水。铺设管道六公里。\n2.提升服务水平\n（一）代办。设立代办点。',
  },
  {
    rule: 'numbering/inverted-levels',
    text: '一、推进情况\n（1）组织发动\n^1.^召开动员会。三级书记到场。\n2.印发明白纸。每户一张。\n（2）督促检查\n1.随机抽查。',
  },

  // Ends of headings.
  {
    rule: 'numbering/heading-end-mark',
    text: '一、灾情基本情况^。^\n7月12日夜，北部山区突降暴雨。\n二、抢险救灾情况\n转移群众两千余人。',
  },
  { rule: 'numbering/heading-end-mark', text: '一、取得的主要成绩^：^\n全年引进项目二十三个。' },
  {
    rule: 'numbering/heading-end-mark',
    text: '（一）着力补齐民生短板^；^\n新建公办幼儿园两所。\n（二）着力防范安全风险\n排查隐患三百处。',
  },
  { rule: 'numbering/heading-end-mark', text: '二、下一步打算^，^\n我们将继续抓好落实。' },
  {
    rule: 'numbering/heading-end-mark',
    text: '## 三、意见建议^。^\n建议增加护林员补贴。',
    format: 'markdown',
  },
  {
    rule: 'numbering/heading-end-mark',
    text: '一、队伍建设\n1.人员结构\n平均年龄三十八岁。\n2.教育培训^。^\n全年轮训两遍。',
  },
  { rule: 'numbering/heading-end-mark', text: '第二部分 存在的突出问题^。^\n对照要求还有差距。' },
  { rule: 'numbering/heading-end-mark', text: '（三）完善公共文化服务网络^、^\n建成农家书屋一百家。' },

  // Marks behind series words.
  {
    rule: 'numbering/wrong-series-mark',
    text: '具体做法：^一是、^驻点包片，每名干部联系一个片区；二是晨会调度，每天早上通报进度。',
  },
  { rule: 'numbering/wrong-series-mark', text: '要坚持问题导向。^第一、^敢于揭短亮丑，把矛盾摆到桌面上来。' },
  { rule: 'numbering/wrong-series-mark', text: '^首先、^思想上要重视起来，把这件事当成一号工程。' },
  { rule: 'numbering/wrong-series-mark', text: '首先，思想上要重视。^其次、^行动上要迅速，本周内拿出方案。' },
  { rule: 'numbering/wrong-series-mark', text: '^一要、^盯住关键少数，领导干部带头填报；二要管住重点环节。' },
  { rule: 'numbering/wrong-series-mark', text: '究其根源：^其一、^责任意识淡薄，抓一抓动一动。' },
  {
    rule: 'numbering/wrong-series-mark',
    text: '主要收获有三点：一是开阔了眼界；^二是，^理清了思路；三是增强了信心。',
  },
  {
    rule: 'numbering/wrong-series-mark',
    text: '先说认识。^再次、^说方法。',
  },
  {
    rule: 'numbering/mixed-series-words',
    text: '差距主要有两条：一是服务半径过大，群众跑腿多；^第二^，窗口延时服务没有坚持下来。',
  },
  {
    rule: 'numbering/mixed-series-words',
    text: '首先，把底数摸清，不漏一户一人。^第二^，把台账建好，做到账实相符。',
  },
  {
    rule: 'numbering/mixed-series-words',
    text: '第一，硬件要跟上，年内更新全部终端；^其次^，软件要配套，开发移动应用。',
  },
  {
    rule: 'numbering/mixed-series-words',
    text: '首先，明确牵头部门，建立联席会议；^二是^明确完成时限，倒排工期；三是明确奖惩办法。',
  },
  {
    rule: 'numbering/one-hand-without-other',
    text: '招商难，^一方面^是交通区位不占优势，企业物流成本居高不下，几家意向客户都因此打了退堂鼓。',
  },
  {
    rule: 'numbering/one-hand-without-other',
    text: '^一方面^，要管好存量，对已建成的充电桩逐个登记，坏了的限期修复。',
  },
  {
    rule: 'numbering/one-hand-marks-differ',
    text: '一方面要抓好硬件投入，^另一方面^，要抓好软件提升，两手都不能松。',
  },
  {
    rule: 'numbering/one-hand-marks-differ',
    text: '一方面，加快补植补种，^另一方面^加强抚育管护，确保成活率。',
  },
  {
    rule: 'numbering/headings-not-parallel',
    text: '（一）健全机制。例会制度落地。\n（二）^配强力量，夯实基础^。选派干部。\n（三）加大投入。安排专款。\n（四）严格考核。结果公开。',
  },
  {
    rule: 'numbering/headings-not-parallel',
    text: '一、抓学习\n每周一课。\n二、抓项目\n每月一督。\n三、抓民生\n每季一评。\n四、^抓作风^。每年一考。',
  },
  {
    rule: 'numbering/headings-not-parallel',
    text: '一是摸清底数。走访全部农户。二是精准施策。一户一个方案。三是跟踪问效。每月回访一次。^四是健全机制^，常抓不懈。写入村规民约。',
  },
];
