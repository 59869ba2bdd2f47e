import type { MarkedDefect } from './marked-defect';

const SELF_CHECK = '一、自查工作开展情况\n　　抽查门店四十家，调阅台账两百本。\n';
const RECTIFY = '一、整改工作组织推进情况\n　　局长任组长，专班十二人集中办公。\n';

/** Title, parts and numbers of a report that do not go together; one defect each. */
export const STRUCTURE: readonly MarkedDefect[] = [
  // Titles.
  {
    rule: 'structure/mixed-document-types',
    text: '关于申请追加抗旱经费的^请示报告^\n\n市财政局：\n　　入春以来，我县降水偏少。',
  },
  {
    rule: 'structure/mixed-document-types',
    text: '关于拓宽校门口道路的^请示的报告^\n\n县住建局：\n　　上下学时段车流拥堵。',
  },
  {
    rule: 'structure/mixed-document-types',
    text: '县文旅局^关于上报^暑期旅游安全情况的报告\n\n县政府：\n　　暑期接待游客二十万人次。',
  },
  {
    rule: 'structure/mixed-document-types',
    text: '关于秸秆禁烧工作情况^汇报的报告^\n\n县政府：\n　　全县未发现火点。',
  },
  {
    rule: 'structure/mixed-document-types',
    text: '关于解决乡镇卫生院\n编制问题的^请示报告^\n\n县委编办：\n　　我院缺编八名。',
  },

  // Requests.
  {
    rule: 'structure/request-in-report',
    text: '关于城区积水点整治情况的报告\n\n市政府：\n　　六处积水点尚无资金来源，^恳请市政府统筹拨付^专项经费。',
  },
  {
    rule: 'structure/request-in-report',
    text: '关于城区积水点整治情况的报告\n\n市政府：\n　　整治方案已经编制完成。\n　　^妥否，请批示^。',
  },
  {
    rule: 'structure/request-in-report',
    text: '关于增设公交站点情况的报告\n\n市交通局：\n　　拟增设站点四处，^请予批准^。',
  },
  {
    rule: 'structure/request-in-report',
    text: '关于增设公交站点情况的报告\n\n市交通局：\n　　^以上请求，请予批复^。',
  },
  {
    rule: 'structure/request-in-report',
    text: '关于增设公交站点情况的报告\n\n市交通局：\n　　拟调整线路两条。^当否，请批示^。',
  },
  {
    rule: 'structure/request-in-report',
    text: '关于乡镇食堂改造情况的报告\n\n县机关事务局：\n　　缺口十万元。^请县财政局予以拨付^。',
  },
  {
    rule: 'structure/request-in-report',
    text: '关于乡镇食堂改造情况的报告\n\n县机关事务局：\n　　^特此请示^。',
  },
  {
    rule: 'structure/request-in-report',
    text: '工会工作总结\n一、主要工作\n　　慰问职工三百人。\n二、存在的问题\n　　场地不足，^恳请县总工会批准^新建职工之家。\n三、下一步打算\n　　办好活动。',
    genre: 'zongjie',
  },

  // Announced and listed.
  {
    rule: 'structure/declared-count-differs',
    text: '　　自查发现，主要存在以下^三个方面的问题^。\n（一）台账更新不及时。滞后一个季度。\n（二）应急物资不足额。缺沙袋两千只。',
  },
  {
    rule: 'structure/declared-count-differs',
    text: '　　造成上述问题的主要有^四点原因^：\n1.认识偏差。\n2.人员流动。\n3.制度缺失。',
  },
  {
    rule: 'structure/declared-count-differs',
    text: '　　工作中突出抓好^两个环节^：一是源头登记，二是过程抽检，三是结果公示。',
  },
  {
    rule: 'structure/declared-count-differs',
    text: '　　为此，提出^五条建议^。第一，健全网络。第二，充实力量。第三，加大投入。第四，严格考核。',
  },
  {
    rule: 'structure/declared-count-differs',
    text: '二、亟待解决的问题\n　　从走访情况看，还有^六个方面的短板^。\n1.路窄。\n2.灯暗。\n3.井盖松。\n4.停车难。\n5.绿化少。',
  },
  {
    rule: 'structure/declared-count-differs',
    text: '二、存在的^两个突出问题^\n（一）服务能力弱\n网点少。\n（二）服务意识差\n态度冷。\n（三）服务手段旧\n靠手工。',
  },
  {
    rule: 'structure/declared-count-differs',
    text: '　　一年来，先后制定制度^三项^，分别是《印章管理办法》《档案借阅规定》《公务接待细则》《差旅报销办法》。',
  },
  {
    rule: 'structure/declared-count-differs',
    text: '　　修订应急预案^五件^：《防汛应急预案》《防火应急预案》《地震应急预案》《停电应急预案》。',
  },
  {
    rule: 'structure/declared-count-differs',
    text: '2025年老龄工作总结\n　　今年以来，我办^做好四个方面的重点工作^，老年人获得感不断增强。\n一、重点工作完成情况\n1.助餐。建成食堂九家。\n2.助医。签约老人两万名。\n3.助乐。开课四十门。\n二、下一步打算\n　　继续抓好落实。',
  },
  {
    rule: 'structure/declared-count-differs',
    text: '　　调研组认为，当前存在^五个方面的困难^，具体表现为：一是订单少；二是成本高；三是用工难；四是融资贵。',
  },
  {
    rule: 'structure/declared-count-differs',
    text: '三、对策措施\n　　下一步，我们将围绕^3个方面^：\n（一）抓建设。新建站点。\n（二）抓管理。完善制度。',
  },
  {
    rule: 'structure/declared-count-differs',
    text: '　　概括起来，主要有^三点体会^。\n1.领导重视是关键。\n2.群众参与是基础。',
  },

  // Problems, causes and measures.
  {
    rule: 'structure/problems-and-measures-differ',
    text: `药店管理自查报告\n${SELF_CHECK}二、存在的问题\n1.处方留存不全。\n2.阴凉柜超温。\n3.药师不在岗。\n三、^整改措施^\n1.补齐处方。\n2.更换阴凉柜。\n`,
    genre: 'zicha',
  },
  {
    rule: 'structure/problems-and-measures-differ',
    text: `药店管理自查报告\n${SELF_CHECK}二、自查发现的主要问题\n（一）价签不清。\n（二）票据不全。\n三、^整改措施^\n（一）更换价签。\n（二）补开票据。\n（三）培训店员。\n`,
    genre: 'zicha',
  },
  {
    rule: 'structure/problems-and-measures-differ',
    text: '供销社系统政治体检报告\n一、基本情况\n　　体检对象九人。\n二、查摆出的问题\n　　一是学得浅；二是走得少；三是管得松。\n三、原因分析\n　　思想松懈。\n四、^整改措施^\n　　一是补课；二是下沉。\n',
    genre: 'zhengzhi-tijian',
  },
  {
    rule: 'structure/problems-and-measures-differ',
    text: '停车难问题调研报告\n一、基本情况\n　　泊位九千个。\n二、存在的问题\n（一）总量少。\n（二）分布偏。\n（三）管理乱。\n（四）收费高。\n三、^对策建议^\n（一）增泊位。\n（二）调布局。\n',
    genre: 'diaoyan',
  },
  {
    rule: 'structure/problem-without-measure',
    text: `药店管理自查报告\n${SELF_CHECK}二、存在的问题\n1.处方留存不全。缺页。\n2.^阴凉柜超温^。夏天高过标准。\n3.药师在岗不足。中午无人。\n三、整改措施\n1.补齐处方。逐张编号。\n2.落实药师在岗。排出班次。\n3.美化门店形象。统一招牌。\n`,
    genre: 'zicha',
  },
  {
    rule: 'structure/problem-without-measure',
    text: '供销社系统政治体检报告\n一、基本情况\n　　体检对象九人。\n二、查摆出的问题\n（一）理论学习不深入\n　　读得少。\n（二）^农资质量把关不严^\n　　两批化肥没有抽样。\n（三）调查研究不够\n　　走得少。\n三、原因分析\n　　思想松懈。\n四、整改措施\n（一）加强理论武装\n　　每周领学。\n（二）大兴调查研究\n　　每月下乡。\n（三）严守廉洁纪律\n　　签承诺书。\n',
    genre: 'zhengzhi-tijian',
  },
  {
    rule: 'structure/few-causes',
    text: `药店管理自查报告\n${SELF_CHECK}二、存在的问题\n1.处方留存不全。\n2.阴凉柜超温。\n3.药师不在岗。\n三、^原因分析^\n1.重经营轻管理。一心只想多卖药。\n四、整改措施\n　　逐店整改。\n`,
    genre: 'zicha',
  },
  {
    rule: 'structure/cause-repeats-problem',
    text: `药店管理自查报告\n${SELF_CHECK}二、存在的问题\n1.管得松。部分店主对法规条款一知半解且心存侥幸。\n2.记得乱。台账缺页。\n三、原因分析\n1.学得浅。^部分店主对法规条款一知半解且心存侥幸^。\n2.罚得轻。没有震慑。\n四、整改措施\n　　逐店整改。\n`,
    genre: 'zicha',
  },
  {
    rule: 'structure/cause-repeats-problem',
    text: `药店管理自查报告\n${SELF_CHECK}二、存在的问题\n1.责任落实不到位。有死角。\n2.台账不全。缺页。\n三、原因分析\n1.^责任落实不到位^。没人管。\n2.培训少。不会填。\n四、整改措施\n　　逐店整改。\n`,
    genre: 'zicha',
  },
  {
    rule: 'structure/thin-problem-section',
    text: `药店管理自查报告\n一、自查工作开展情况\n${'　　各片区按照统一部署，逐店核对许可证件、购销票据、温湿度记录，宣讲法规政策，签订诚信承诺，营造了良好氛围。\n'.repeat(12)}二、^存在的问题^\n　　个别门店记录不全。\n三、整改措施\n　　限期补齐。\n`,
    genre: 'zicha',
  },

  // Years.
  {
    rule: 'structure/year-contradicts-title',
    text: '2025年双拥工作总结\n一、主要工作\n　　走访军属八十户。\n二、存在不足\n　　活动形式单一。\n三、^2025年^工作打算\n　　办好退役军人招聘会。\n',
    genre: 'zongjie',
  },
  {
    rule: 'structure/year-contradicts-title',
    text: '2025年度个人述职报告\n一、履职情况\n　　分管农技推广。\n二、存在问题\n　　下乡偏少。\n三、^2024年^工作思路\n　　蹲点示范田。\n',
    genre: 'shuzhi',
  },
  {
    rule: 'structure/year-contradicts-title',
    text: '2025年双拥工作总结\n一、^2024年^工作回顾\n　　走访军属八十户。\n二、存在不足\n　　活动形式单一。\n三、下一步打算\n　　办好招聘会。\n',
    genre: 'zongjie',
  },
  {
    rule: 'structure/year-contradicts-title',
    text: '2025年双拥工作总结\n一、主要工作\n　　走访军属八十户。\n二、存在不足\n　　形式单一。\n三、下一步打算\n　　办好招聘会。\n\n　　　　　　　　　　县退役军人事务局\n　　　　　　　　　　^2023年12月28日^\n',
    genre: 'zongjie',
  },

  // Rectification.
  {
    rule: 'structure/rectification-sum-differs',
    text: `环保督察反馈问题整改落实情况的报告\n　　督察组移交的^15个问题中，已完成整改11个，正在推进3个^。\n${RECTIFY}`,
    genre: 'zhenggai',
  },
  {
    rule: 'structure/rectification-sum-differs',
    text: `环保督察反馈问题整改落实情况的报告\n　　截至10月底，^7项任务，已办结5项，持续推进3项^。\n${RECTIFY}`,
    genre: 'zhenggai',
  },
  {
    rule: 'structure/rectification-sum-differs',
    text: `环保督察反馈问题整改落实情况的报告\n　　督察组^反馈了5个具体问题^，县里照单全收。\n${RECTIFY}二、反馈问题整改进展情况\n（一）关于污水直排的问题\n　　已完成整改。\n（二）关于扬尘污染的问题\n　　正在推进。\n（三）关于油烟扰民的问题\n　　已完成整改。\n`,
    genre: 'zhenggai',
  },
  {
    rule: 'structure/rectification-without-status',
    text: `环保督察反馈问题整改落实情况的报告\n${RECTIFY}二、反馈问题整改进展情况\n（一）关于污水直排的问题\n　　已完成整改，管网接通。\n（二）^关于扬尘污染的问题^\n　　工地加装围挡和喷淋，洒水车每天出动四趟。\n（三）关于油烟扰民的问题\n　　已完成整改，净化器全部装上。\n`,
    genre: 'zhenggai',
  },

  // Length and end matter.
  {
    rule: 'structure/length-out-of-range',
    text: `^药店管理自查报告^\n${SELF_CHECK}二、存在的问题\n　　记录不全。\n三、整改措施\n　　限期补齐。\n\n　　　　　　　　　　县市场监管局\n　　　　　　　　　　2025年11月3日\n`,
    genre: 'zicha',
  },
  {
    rule: 'structure/missing-signature-and-date',
    text: `^药店管理自查报告^\n一、自查工作开展情况\n${'　　各片区逐店核对许可证件、购销票据和温湿度记录，发现问题当场交办，三天以后再去回访。\n'.repeat(12)}`,
    genre: 'zicha',
  },
  {
    rule: 'structure/date-not-last',
    text: `药店管理自查报告\n${SELF_CHECK}二、存在的问题\n　　记录不全。\n\n　　　　　　^2025年11月3日^\n　　　　　　县市场监管局\n`,
  },
  {
    rule: 'structure/date-not-last',
    text: `药店管理自查报告\n${SELF_CHECK}二、存在的问题\n　　记录不全。\n\n县市场监管局\n^2025年11月3日^\n特此报告。\n`,
  },
  {
    rule: 'structure/several-dates',
    text: `药店管理自查报告\n${SELF_CHECK}二、存在的问题\n　　记录不全。\n\n县市场监管局\n2025年10月30日\n^2025年11月3日^\n`,
  },
  {
    rule: 'structure/several-dates',
    text: `药店管理自查报告\n（2024年11月5日）\n${SELF_CHECK}二、存在的问题\n　　记录不全。\n\n县市场监管局\n^2025年11月3日^\n`,
  },
  // Sections.
  {
    rule: 'structure/missing-section',
    text: `^药店管理自查报告^\n${SELF_CHECK}二、整改措施\n　　限期补齐。\n`,
    genre: 'zicha',
  },
  {
    rule: 'structure/missing-section',
    text: `^药店管理自查报告^\n${SELF_CHECK}二、存在的问题\n　　记录不全。\n`,
    genre: 'zicha',
  },
  {
    rule: 'structure/section-out-of-order',
    text: '药品储备调研报告\n一、基本情况\n　　三座库。\n二、对策建议\n　　扩容。\n三、^存在的问题^\n　　库小。\n',
    genre: 'diaoyan',
  },
  {
    rule: 'structure/empty-section',
    text: `药店管理自查报告\n${SELF_CHECK}^二、存在的问题^\n三、整改措施\n　　限期补齐。\n`,
    genre: 'zicha',
  },
  {
    rule: 'structure/section-only-as-paragraph',
    text: `药店管理自查报告\n${SELF_CHECK}　　^目前还存在一些不足^，有两家记录不全。\n二、整改措施\n　　限期补齐。\n`,
    genre: 'zicha',
  },
  {
    rule: 'structure/title-end-mark',
    text: '县文旅局暑期旅游安全工作总结^。^\n一、主要工作\n　　检查景区十二处。\n',
  },
  {
    rule: 'structure/title-end-mark',
    text: '县文旅局关于暑期旅游安全情况的报告^，^\n\n县政府：\n　　检查景区十二处。\n',
  },
  {
    rule: 'structure/addressee-mark',
    text: '县文旅局关于暑期旅游安全情况的报告\n\n^县人民政府，^\n　　现将有关情况报告如下。\n',
  },
  {
    rule: 'structure/addressee-mark',
    text: '县文旅局关于暑期旅游安全情况的报告\n\n^县人民政府^\n\n　　按照县里安排，我局检查了景区十二处，现将情况报告如下。\n\n县文化和旅游局\n2025年8月20日\n',
  },
  {
    rule: 'structure/addressed-to-person',
    text: '县文旅局关于暑期旅游安全情况的报告\n\n^吴副县长^：\n　　检查景区十二处。\n',
  },
  {
    rule: 'structure/several-addressees',
    text: '县文旅局关于暑期旅游安全情况的报告\n\n^县政府、县应急管理局^：\n　　检查景区十二处。\n',
  },
  {
    rule: 'structure/addressed-downward',
    text: '县文旅局关于暑期旅游安全情况的报告\n\n县应急管理局：\n　　按照^你局^要求，检查景区十二处。\n',
  },
  {
    rule: 'structure/closing-of-another-type',
    text: '县文旅局关于暑期旅游安全情况的报告\n\n县政府：\n　　检查景区十二处。\n　　^特此通知。^\n',
  },
  {
    rule: 'structure/closing-of-another-type',
    text: '县文旅局关于暑期旅游安全情况的报告\n\n县政府：\n　　检查景区十二处。\n　　^请遵照执行。^\n',
  },
  {
    rule: 'structure/date-of-paper-form',
    text: '县文旅局关于暑期旅游安全情况的报告\n\n县政府：\n　　检查景区十二处。\n\n县文化和旅游局\n^二〇二五年八月二十日^\n',
  },
  {
    rule: 'structure/date-of-paper-form',
    text: '县文旅局关于暑期旅游安全情况的报告\n\n县政府：\n　　检查景区十二处。\n\n县文化和旅游局\n^2025.8.20^\n',
  },
  {
    rule: 'structure/date-of-paper-form',
    text: '县文旅局关于暑期旅游安全情况的报告\n\n县政府：\n　　检查景区十二处。\n\n县文化和旅游局\n^2025年8月^\n',
  },
  {
    rule: 'structure/attachment-list-form',
    text: '县文旅局暑期旅游安全工作总结\n　　检查景区十二处。\n\n附件：1.景区名单^；^\n　　　2.整改清单\n',
  },
  {
    rule: 'structure/attachment-list-form',
    text: '县文旅局暑期旅游安全工作总结\n　　检查景区十二处。\n\n附件：^一、^景区名单\n',
  },
  {
    rule: 'structure/imprint-form',
    text: '县文旅局关于暑期旅游安全情况的报告\n\n县政府：\n　　检查景区十二处。\n\n县文化和旅游局\n2025年8月20日\n\n抄送：^县应急管理局^\n县文化和旅游局办公室　2025年8月21日印发\n',
  },
  {
    rule: 'structure/imprint-form',
    text: '县文旅局关于暑期旅游安全情况的报告\n\n县政府：\n　　检查景区十二处。\n\n县文化和旅游局\n2025年8月20日\n\n^主题词：旅游 安全^\n县文化和旅游局办公室　2025年8月21日印发\n',
  },
  {
    rule: 'structure/request-in-report',
    text: '县文旅局关于暑期旅游安全情况的报告\n\n县政府：\n　　景区栏杆老化，^恳请县财政安排^维修款六万元。\n',
  },
  {
    rule: 'structure/request-in-report',
    text: '县文旅局^关于请求解决^景区维修经费的报告\n\n县政府：\n　　景区栏杆老化。\n',
  },
];
