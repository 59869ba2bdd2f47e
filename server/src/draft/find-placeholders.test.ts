// biome-ignore-all lint/suspicious/noTemplateCurlyInString: ${…} is a placeholder that drafts contain
import { describe, expect, it } from 'vitest';
import { findPlaceholders } from './find-placeholders';
import { mark, unmark } from './placeholder/marked.fixture';
import { PLACEHOLDER_VERDICTS, SILENT_VERDICTS } from './placeholder/verdicts.fixture';

/** The line with marks around what is found in it. */
function find(text: string, markdown = false): string {
  return mark(text, findPlaceholders(text, markdown));
}

describe('the verdicts of the domain', () => {
  it('has all 102 rows', () => {
    expect(PLACEHOLDER_VERDICTS.length + SILENT_VERDICTS.length).toBe(102);
  });

  it.each(PLACEHOLDER_VERDICTS)('finds %s', (marked, certainty) => {
    const text = unmark(marked);
    for (const markdown of [false, true]) expect(find(text, markdown)).toBe(marked);
    expect([...new Set(findPlaceholders(text, false).map((one) => one.certainty))]).toEqual([certainty]);
  });

  it.each(SILENT_VERDICTS)('says nothing of %s', (text) => {
    for (const markdown of [false, true]) expect(find(text, markdown)).toBe(text);
  });
});

describe('X-runs', () => {
  it.each([
    '全市共有^XX^个县（市、区）',
    '1.^XX^县突出产业带动',
    '1．^XX^县突出产业带动',
    '会议由^XX^主持',
    '关于^××^的通知',
    '以“^XX^”为主题',
    '根据《^XX^》要求',
    '党建+^XX^模式',
    '市委、市政府/^XX^局',
    '投入资金^XX^-^XX^万元',
    '投入资金^XX^—^XX^万元',
    '投入资金 ^XX^ 万元',
    'GDP增长^XX^%',
    'GDP ^XX^ 亿元',
    '百分之^XX^',
    '^X^个村、^X^户、^X^人',
    '完成^X^%',
    '第^X^届第^X^次',
    '本月^×^日到^×^县',
    '我市^×^个乡镇',
    '抽查^xx^个点位',
    '清退^ｘｘ^名',
    '中共^XX^市^XX^区委员会',
    '李^XX^、王^XX^',
    '^XXX^',
    '  ^XXX^',
    '| ^XX^县 | ^XX^户 |',
    '金额（^XX^）万元',
    '上午^XX^:^XX^开会',
    '“十^X^个专项”',
    '^XX^后青年',
    '在校学生^×^万人',
    '教师^X^千余人',
    '参训^X^余人次',
    '约^×^万户',
    '召开第^X^次会议',
    '下降^X^个百分点',
    '^X^多人参加',
    '投资^X^余万元，用时^X^个月',
    '^XX^:^XX^—^XX^:^XX^集中学习',
    '^XX^-^XX^岁',
    '^XX^~^XX^岁',
    '附件：1.^XX^',
    '增长^XX.X^%',
    '投资^X.XX^亿元、^XX.XX^亿元',
    '“^XX^”“^XX^”',
  ])('finds %s', (marked) => {
    expect(find(unmark(marked))).toBe(marked);
  });

  it.each([
    "Xi'an是西安的拼音",
    'X光片',
    'Ｘ光机',
    'X线检查',
    'X.X版本',
    'XX.XX.XX',
    'X型、Y型',
    'X理论与Y理论',
    'X档案',
    'X媒体',
    'X分布',
    'X市场',
    'X区间',
    'X部分',
    'X科技',
    'X元素',
    'X次方',
    'X多项式',
    '补助额＝人均标准×人次',
    'X多次反映',
    'X号线',
    'X号染色体',
    '性染色体为XX',
    'XX核型',
    '性染色体XY',
    'iPhone X 人气',
    'Mac OS X日志',
    'XXXL码',
    'XX-100型',
    'MX5',
    'MAXX',
    'X-XX',
    'A-XX级',
    'file_XX.txt',
    'XX.docx',
    '/tmp/XX/文件',
    'C:\\XX\\文件',
    'https://example.com/XX/县',
    '见https://example.com/?county=XX县的页面',
    'user@XX.gov.cn',
    'XX@example.com',
    '蒙BXX123',
    '座位号X12',
    '尾号为320X',
    '404和5XX错误',
    '返回4XX',
    '2XX系列',
    'the xx file',
    'xxx and XX',
    '$XX',
    '#XX',
    '第XXI卷',
    '5×8小时',
    '7×24小时',
    '3 × 4',
    '3×4米',
    '10 ×元',
    '单价×件数',
    '户数×户均',
    '底×高÷2',
    '（3+5）×2',
    '60%×3',
    '25m²×个',
    '人×次',
    '千瓦×时',
    '√××√',
    '答案：×',
    '2×2列联表',
    '拉×克隆',
  ])('says nothing of %s', (text) => {
    for (const markdown of [false, true]) expect(find(text, markdown)).toBe(text);
  });
});

describe('masks of templates and sites', () => {
  it.each([
    '党员^[X]^个，占比^[XX]^%，党小组^[**]^个',
    '本单位是^[机关/事业/国企]^，承担^[具体职能1]^、^[具体职能2，如办理事项等]^',
    '推动^[地区/行业]^发展，^[本县/本镇]^平稳',
    '尊敬的^[收件人姓名/职务]^：',
    '根据^[文件名称]^，现将^[期间]^的工作报告如下，由^[上级单位]^督办',
    '^【单位名称】^成立专班，^【姓名】^任组长，^【时间】^起按^【上级单位】^要求核对',
    '由^（姓名）^同志负责，^（单位名称）^2024年工作总结',
    '贯彻^（名称替换）^部署，^[标签：简介]^',
    '^*^年^*^月^*^日，^*^余次，^20*^年，国发〔^*^〕5号，^*^镇',
    '牵头单位：^***^。参加单位有：^*****^，由^***^组织，和^***^',
    '^***^镇土质疏松，由^***^公司牵头，^20**^年达标，拨付^**^万元',
    '^20__^年^_^月^_^日，^_^月15日，^20____^年',
    '^201X/X/XX^报送，^2024.XX.XX^复核，^2024/XX/XX^，^20XX-XX-XX^',
    '^20##^年、^20PC^年、^20NN^年、^20……^年、^2Oxx^年、^20xx^全年、^20XX^工作总结',
    '（x委办^20xx^101号）'.replace('x委', '^x^委'),
    '^……年…月…日^',
    '^（）^年^（）^月，共^（）^人',
    '^××^县^××^局关于^××^工作的报告',
    '小学^X^所，教室^X^间，第^X^轮，查了^X^天，平均^X^岁。',
  ])('finds %s', (marked) => {
    expect(find(unmark(marked))).toBe(marked);
  });

  it.each([
    '本金×日利率，面积×年租金，利息=本金×月息',
    '景区“××到此一游”',
    '**粗体**和**重点**留在文中，*强调*也是',
    '- [x] 完成',
    '[X](a.md)',
    '[数据来源]、[注]、[1]、[图3]',
    '[地点]：三楼会议室',
    '【地点】三楼会议室',
    '【案例】【工作要求】【单位动态】',
    '申报单位（单位名称）：某局',
    '任职（职务）、地点（单位：万元）',
    'X建、X员、镇X委',
    '20XX系列、20xx型',
    '主题_人，文件_月报',
    'f()年、（）内、是（）否（）',
    '2024.5.6、192.168.XX.XX',
    '很好……年年有余，……月月红',
    '5*3、a*b、带*号、*注：略',
    'C#语言、##年度',
    '反腐*败',
  ])('says nothing of %s', (text) => {
    expect(find(text)).toBe(text);
  });
});

describe('masked dates', () => {
  it.each([
    '截至^20XX^年^X^月^XX^日',
    '^20××^年度',
    '^20XX^ 年 ^XX^ 月',
    '^20XX^—^20XX^学年',
    '^20**^年',
    '^20__^年',
    '^19XX^年',
    '^201X^年以来',
    '^2XXX^年',
    '^20XX^-^20XX^年',
    '^20XX^—^20XX^年',
    '^20XX^届毕业生',
    '^二〇二X^年^X^月',
    '^二○××^年',
    '^XX^年^X^月至^XX^年^X^月',
    '^X^月^X^号',
    'X政发〔^20XX^〕^X^号',
  ])('finds %s', (marked) => {
    expect(find(unmark(marked))).toBe(marked);
  });

  it.each(['20XX系列', '120XX年', '2020XX', 'A20XX年', '一九九〇年', '2○○8年', '二〇一〇年', '一百〇〇三'])(
    'says nothing of %s',
    (text) => {
      expect(find(text)).toBe(text);
    },
  );

  it('calls a masked year, month and day a date, and a length of time not', () => {
    const families = (text: string) => findPlaceholders(text, false).map((one) => one.family);
    expect(families('20XX年X月X日')).toEqual(['masked-date', 'masked-date', 'masked-date']);
    expect(families('近XX年来')).toEqual(['x-run']);
  });
});

describe('某某', () => {
  it.each([
    '在^某某^县调研',
    '关于^某某^问题的报告',
    '对^某某^同志',
    '关于^某某^县的情况',
    '^某某^公司',
    '安排^某某^局牵头',
    '由^某某^乡负责',
    '市委书记^某某某^同志',
  ])('finds %s', (marked) => {
    expect(find(unmark(marked))).toBe(marked);
  });

  it.each([
    '王某某',
    '李某某某',
    '被告人于某某',
    '欧阳某某',
    '张某某等三人',
    '买某某',
    '某县',
    '某人某时某地',
    '在某方面',
    '某月某日',
    '某同志',
  ])('says nothing of %s', (text) => {
    expect(find(text)).toBe(text);
  });
});

describe('symbols', () => {
  it.each([
    '^○○^同志',
    '^◯◯^村',
    '关于^○○○^的决定',
    '^●●^县',
    '^▲▲^镇',
    '^■■^村',
    '邮编：^□□□□□□^',
    '姓名^____^性别^____^',
    '单位（盖章）：^______^',
    '共^__^户、^__^人',
    '年龄：^＿＿^岁',
    '**县**镇**村'.replaceAll('**', '^**^'),
    '拨付^**^万元',
    '增长^??^%',
    '投资^？？？^亿元',
    '编号：^____^',
    '^____^（单位）',
  ])('finds %s', (marked) => {
    expect(find(unmark(marked))).toBe(marked);
  });

  it.each([
    '○一、总则',
    '○ 第一项',
    '二〇〇〇年',
    '一九○○年',
    '〇〇后干部',
    '一百〇〇',
    '●要点',
    '■■■■■■',
    '▲▲▲',
    '※注',
    '＊注：数据来自统计局',
    '数据为初步核算数＊＊',
    '□已完成 □未完成',
    '☑是 □否',
    '____________',
    '  ______  ',
    '***',
    '* * *',
    '6222****1234',
    '身份证号15****1234',
    '张*同志',
    '这是为什么？？',
    '真的吗？？？个人认为',
    '会议到底开不开???',
    '——摘自文件',
    '……',
    '__init__方法',
    'a__b',
    '★★★☆☆',
  ])('says nothing of %s', (text) => {
    for (const markdown of [false, true]) expect(find(text, markdown)).toBe(text);
  });
});

describe('notes in brackets', () => {
  it.each([
    '^（数据待补充）^',
    '^（待补充：金额）^',
    '^（待核实后填写）^',
    '^(待定)^',
    '^（请填写单位全称）^',
    '^【请补充典型案例】^',
    '^【填写具体数字】^',
    '^（此处根据实际情况填写）^',
    '^[待补充]^',
    '^[单位名称]^的报告',
    '由^［姓名］^同志负责',
    '^{姓名}^同志',
    '^<单位名称>^',
    '截至^{{ date }}^',
    '^${单位名称}^',
    '^〖金额待填〗^',
    '第^（  ）^号',
    '第^（　）^次',
    '党发^〔20  〕^号',
    '共^(   )^人',
    '（^XX^县）',
  ])('finds %s', (marked) => {
    expect(find(unmark(marked))).toBe(marked);
  });

  it.each([
    '（未完待续）',
    '（待续）',
    '（征求意见稿）',
    '（请注明出处）',
    '（补充说明）',
    '（待遇不变）',
    '（有待核实）',
    '（填写说明附后）',
    '（等待定点医院通知）',
    '【摘要】',
    '【案例一】',
    '【此处有掌声】',
    '〖作者简介〗',
    '[1]',
    '[2024]',
    '[注]',
    '［1］',
    '[数据来源]',
    '[时间] 3月5日',
    '[地点]：县委三楼',
    '〔2023〕5号',
    '（ ）',
    '是（  ）否（  ）',
    '（    ）',
    '()',
    '{}',
    '{ "a": 1 }',
    '<br>',
    '$100',
    '{ name }',
    'list[name]',
    '\\frac{{a}}{{b}}',
    '$x_{{i}}$',
    '${x}^2$',
  ])('says nothing of %s', (text) => {
    for (const markdown of [false, true]) expect(find(text, markdown)).toBe(text);
  });
});

describe('words', () => {
  it.each([
    '金额^待核^，',
    '牵头单位：^待定^',
    '完成时限^待定^；责任人^待填^。',
    '| ^待定^ | ^待补充^ |',
    '^TODO^: 补充案例',
    '人数^TBD^。',
    '<!-- ^FIXME^ -->',
  ])('finds %s', (marked) => {
    expect(find(unmark(marked))).toBe(marked);
  });

  it.each([
    '等待定点医院',
    '尚待核实。',
    '仍待补充。',
    '期待定期会商',
    '优待补助',
    '招待核销',
    '待核准后实施',
    '待定性处理',
    '待补贴发放',
    '待填埋区域',
    '状态为“待定”的事项',
    '正待核实。',
    'TODO清单',
    'TODO list',
    'TODO.md',
    'MY_TODO',
    'todo',
    'TBDX',
  ])('says nothing of %s', (text) => {
    expect(find(text)).toBe(text);
  });
});

describe('blank dates', () => {
  it.each([
    '^2023年5月  日^',
    '^2023年 月 日^',
    '^二〇二三年  月  日^',
    '^20  年  月  日^',
    '于^  月  日^召开',
    '^2023年　　月　　日^印发',
    '至^2023年  月^，',
    '^2023年 5 月  日^',
    '签字：^    年  月  日^',
    '^年 月 日^',
  ])('finds %s', (marked) => {
    expect(find(unmark(marked))).toBe(marked);
  });

  it.each([
    '2025 年 6 月 3 日',
    '2025年 6月 3日',
    '2025年6月 日均接待',
    '2023年 月均收入',
    '（年 月 日）',
    '成文日期写明年 月 日',
    '年月日',
    '2025 年 6 月 3 日',
    '年 月 日均在册',
    '5 月份',
    '每月 一次',
    '6月 中旬',
    '按月 按日',
  ])('says nothing of %s', (text) => {
    expect(find(text)).toBe(text);
  });

  it.each([
    '投入资金^　　^万元，惠及群众。',
    '投入资金^  ^万元。',
    '全年培训^  ^人次，占比^  ^%。',
    '共^  ^名职工参加，召开第^  ^次会议。',
    '走访群众^　^户，发放资料^  ^份。',
    '按照医保发〔2025〕^  ^号文件要求，抓好落实。',
    '增长^  ^个百分点；新增^   ^平方米绿地。',
  ])('finds %s', (marked) => {
    expect(find(unmark(marked))).toBe(marked);
  });

  it.each([
    '单位　　户　　人',
    '乡镇名称    万元    万人',
    '项目  个  万元',
    '| 投入资金  万元，合计 |',
    '投入资金\t万元，合计',
    '春回大地　万象更新，喜气盈门。',
    '“国泰民安　人寿年丰”，祝福声声。',
    '国泰民安　人寿年丰。',
    '“心系群众　户户相连”，蔚然成风。',
    '盛世中华　万家灯火，人间烟火。',
    '张　元，李　家，王　万。',
    '县委书记张  元。',
    '张 三，李　四。',
    '走访 12 户，投入 30 万元。',
    '单位名称：某局　人数：12人，户数：5户。',
    '书记  名单，主任  人选。',
    '　　万元户，个体户。',
  ])('says nothing of %s', (text) => {
    for (const markdown of [false, true]) expect(find(text, markdown)).toBe(text);
  });

  it('leaves a deep indentation out of the span', () => {
    const [date] = findPlaceholders(`${' '.repeat(40)}年  月  日`, false);
    expect(date).toMatchObject({ start: 32, end: 47, family: 'blank', slot: 'date' });
  });
});

describe('Markdown', () => {
  it.each([
    '**^XX^县**工作',
    '*^XX^县*',
    '[^XX^县报告](./a.md)',
    '## 一、^XX^县情况',
    '- [ ] ^XX^局牵头',
    '> ^XX^同志强调',
    '`a` 和 ^XX^县',
    '**拨付^XX^万元**',
    '姓名：^____^',
  ])('finds %s', (marked) => {
    expect(find(unmark(marked), true)).toBe(marked);
  });

  it.each([
    '写作 `XX县` 时',
    '``a ` XX县`` 之后',
    '[附件](./XX县/报告.md)',
    '[附件](<XX县 报告.md>)',
    '![图](img/XX县.png "XX县")',
    '[xx]: ./XX县.md',
    '<a title="XX县">链接</a>',
    '说明 <!-- XX县 -->',
    '说明 <!-- XX县',
    '[姓名](#name)',
    '[姓名][1]',
    '[姓名]: #name',
    '**市**领导',
    '**县**镇',
    '**重点**工作和**难点**问题',
    '__重点__和__难点__',
    '***重点***',
    '- [ ] 完成',
    '- [x] 完成',
    '* [X] 完成',
    '| --- | --- |',
    '`{{name}}`',
    '**开展调研工作要做到',
  ])('says nothing of %s', (text) => {
    expect(find(text, true)).toBe(text);
  });

  it('reads code marks and tags as text in a plain draft', () => {
    expect(find('写作 `XX县` 时', false)).toBe('写作 `^XX^县` 时');
  });
});

describe('slots', () => {
  const slots = (text: string) => findPlaceholders(text, false).map((one) => one.slot);
  it.each([
    ['XX省XX市XX区XX街道XX社区', ['province', 'city', 'district', 'street', 'community']],
    ['XX县XX乡XX村', ['county', 'township', 'village']],
    ['贫困人口XXX户XXX人', ['households', 'people']],
    ['贫困村XX个', ['villages']],
    ['XX个贫困村', ['villages']],
    ['XX个乡镇', ['townships']],
    ['XX家企业', ['organisations']],
    ['XX个月', ['duration']],
    ['XX个百分点', ['percentage']],
    ['XX万元、XX亿元、XX元', ['amountTenThousands', 'amountHundredMillions', 'amount']],
    ['XX余万元', ['amountTenThousands']],
    ['XX市委〔20XX〕XX号', ['city', 'documentYear', 'documentNumber']],
    ['20XX年X月X日', ['year', 'month', 'day']],
    ['近XX年', ['duration']],
    ['20世纪XX年代', ['decade']],
    ['第XX届', ['session']],
    ['第XX次全会', ['session']],
    ['召开XX次会议', ['times']],
    ['XX镇XX村民委员会', ['town', 'village']],
    ['联系人：____', ['person']],
    ['联系电话：____', ['phone']],
    ['张XX', ['person']],
    ['XX同志', ['person']],
    ['XX局', ['organisation']],
    ['XX项目', ['project']],
    ['XX会议', ['meeting']],
    ['《XX》', ['document']],
    ['占比XX%', ['percentage']],
    ['百分之XX', ['percentage']],
    ['XX亩', ['measure']],
    ['第XX条', ['ordinal']],
    ['XX村XX组', ['village', 'place']],
    ['XX路XX号', ['place', 'place']],
    ['XX(20XX)XX号', ['unknown', 'documentYear', 'documentNumber']],
    ['XX发[20XX]X号', ['unknown', 'documentYear', 'documentNumber']],
    ['XX市场', ['unknown']],
    ['XX大棚', ['unknown']],
    ['{{单位名称}}', ['organisation']],
    ['[姓名]', ['person']],
    ['（待补充）', ['note']],
    ['〖待补：金额〗', ['amount']],
  ])('reads %s as %j', (text, expected) => {
    expect(slots(text)).toEqual(expected);
  });
});
