import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlainTitle } from './plain-title';
import { kindsOfTitle, SECTION_KINDS, type SectionKind } from './section-kinds';

/** Titles as drafts have them, with all the kinds of section each one opens; `-` opens none. */
const TITLES: Readonly<Record<string, string>> = {
  problem: `
    存在的问题 存在问题 存在的主要问题 主要问题 突出问题 存在的短板和不足
    存在的问题短板和不足 工作中的不足 存在的差距 差距与不足 薄弱环节 面临的困难
    面临的困难和挑战 查摆的问题 查摆出的问题 检视出的问题 查找的问题 反馈的问题 发现的问题
    问题清单 问题表现 需要改进的地方 当前存在的突出问题 存在的不足 不足与短板 不足之处
    存在问题和困难 当前面临的形势与挑战 政治站位方面存在的问题 学习贯彻方面的差距
    巡察发现的主要问题 督查中发现的问题 整改工作中存在的问题 尚未整改到位的问题
    主要困难和问题 推进中遇到的困难 存在的薄弱环节 对照检查存在的问题 存在的突出问题及其表现
    思想认识上的差距 工作短板`,
  'problem cause': `当前还存在的问题及原因分析 自查自纠发现的问题及原因`,
  'problem next': `存在不足及下一步打算`,
  cause: `
    原因分析 原因剖析 主要原因 产生问题的原因 问题根源 问题根源剖析 成因分析 思想根源
    症结 深层次原因 深层次原因分析 存在问题的原因分析 产生问题的主要原因 问题产生的根源剖析
    问题原因分析 原因和教训 存在问题的主要原因 问题成因 剖析原因 深刻剖析问题产生的思想根源`,
  measure: `
    对策建议 对策 整改措施 改进措施 解决措施 整改方向 思路与对策 对策与建议 政策建议
    加强基层治理的对策建议 关于改进工作的建议 针对存在问题的整改措施 整改思路 改进工作的措施
    防范措施 提升措施 解决问题的办法`,
  'measure request': `意见建议 工作建议 建议 几点建议 整改意见和建议 意见和建议`,
  'measure next': `下一步整改措施 今后努力方向和改进措施 下一步工作建议 下一步工作举措 下一步工作打算和建议`,
  'measure rect': `整改措施及成效`,
  next: `
    下一步打算 下步工作打算 下步工作计划 下步工作安排 下步工作思路 今后工作打算
    明年工作安排 明年工作思路 明年工作计划 2025年工作打算 努力方向 今后努力方向
    下一步工作重点 下阶段重点工作 2026年工作思路 2026年工作计划 下半年工作安排
    今后的工作方向 下一步工作`,
  'practice next': `2026年重点工作 2025年主要工作`,
  basic: `
    基本情况 总体情况 调研情况 调研基本情况 基本情况分析 单位概况 工作背景 发展现状
    现状分析 主要情况 任职基本情况 工作概况 全县产业发展现状 事故基本情况 自查情况
    检查基本情况 被巡察党组织基本情况 总体评价 分工情况 队伍现状 当前现状 产业现状及特点
    整改工作总体情况`,
  org: `
    组织领导 加强组织领导 工作组织情况 组织实施情况 整改工作组织情况 高度重视，加强组织领导
    整改工作组织领导情况`,
  'basic org': `开展自查情况`,
  'org practice': `
    自查工作开展情况 工作开展情况 工作推进情况 督查工作开展情况 今年以来工作开展情况
    整改工作开展情况`,
  practice: `
    主要做法 工作做法 主要工作 重点工作完成情况 主要举措 采取的主要措施 工作进展情况
    工作完成情况 一年来的主要工作 抓党建促脱贫的主要做法 贯彻落实情况 落实主体责任情况
    2025年工作回顾 创新做法 经验做法 责任制落实情况 年度目标任务完成情况 开展的主要工作`,
  'practice result': `主要做法及成效 主要做法和成效 主要工作及成效`,
  'basic practice': `2025年工作情况`,
  result: `
    主要成效 取得的成效 工作成效 取得的成绩 工作亮点 初步成效 主要成果 阶段性成效
    改革成效和亮点`,
  insight: `
    几点启示 启示 经验启示 主要经验 几点体会 工作体会 心得体会 主要收获 几点思考
    学习收获和体会 启示与思考 基本经验`,
  duty: `
    履职情况 履行职责情况 履行主体责任情况 岗位职责 履行岗位职责情况 个人履职情况
    履职尽责情况 主要业绩`,
  'practice duty': `履行抓党建责任的主要做法`,
  head: `履行第一责任人责任情况 主要负责人履行推进法治建设第一责任人职责情况`,
  integrity: `
    廉洁自律情况 廉洁从政情况 党风廉政建设情况 遵守廉洁纪律情况 严守纪律规矩，保持清正廉洁
    个人廉洁自律`,
  'duty integrity': `履行一岗双责情况`,
  law: `述法情况 推进法治建设情况 依法行政情况 学法用法情况 推进依法治县`,
  'duty law': `依法履职情况`,
  prev: `
    上年度民主生活会整改措施落实情况 上一年度整改落实情况 上次组织生活会整改落实情况
    上年度述职评议问题整改情况 2024年度民主生活会查摆问题整改情况 上一年度整改承诺兑现情况
    上年度问题整改情况 上一轮巡察反馈问题整改情况 去年整改情况`,
  rect: `
    整改落实情况 整改进展情况 反馈问题整改情况 问题整改情况 整改成效 整改完成情况
    集中整改进展情况 具体问题整改情况 主要整改措施及成效 逐项整改落实 反馈问题整改落实情况
    整改取得的成效 紧盯问题整改 抓好问题整改`,
  'practice rect': `整改任务完成情况`,
  'problem rect': `存在的问题及整改情况`,
  case: `案例剖析 典型案例剖析 以案促改情况 典型案例分析`,
  matters: `
    个人有关事项 需要说明的事项 需要说明的问题 其他需要报告的事项 个人有关事项说明
    重点问题说明`,
  leader: `党组书记组织落实整改情况`,
  lasting: `建立长效机制 需要长期坚持的事项 巩固整改成果 健全长效机制`,
  contact: `联系方式`,
  situation: `形势研判`,
  request: `需要协调解决的问题`,
  study: `学习情况 理论学习情况 政治素质情况`,
  '-': `
    理论学习不够深入 法治建设推进不平衡 廉洁教育不到位 履行职责不够主动 组织领导弱化
    着力解决突出问题 聚焦短板 坚持问题导向 突出问题导向 聚焦短板弱项 补齐短板 提升工作成效
    巩固拓展成果 切实解决群众困难 加强学习 强化责任落实 狠抓工作落实 推动高质量发展
    深化改革创新 给钱给物不如建个好支部 思想认识不到位 担当精神不够强 政治站位不够高
    破解发展难题 直面问题差距 科技创新成果转化 总结推广先进经验 学习先进经验 完善工作措施
    落实工作责任 加强作风建设 优化营商环境 整改突出问题 破解资金困难 消除安全隐患
    解决群众反映强烈的问题 工作方法 会议要求 指导思想 结语 强化措施 提高认识 正视困难
    抓实隐患排查 全面落实整改措施 严明纪律 群众反映问题办理`,
};

for (const [kinds, titles] of Object.entries(TITLES)) {
  const expected = kinds === '-' ? [] : kinds.split(' ');
  describe(kinds === '-' ? 'no section' : kinds, () => {
    test.each(titles.trim().split(/\s+/))('%s', (title) => {
      expect([...kindsOfTitle(title)].sort()).toEqual([...expected].sort());
    });
  });
}

test.each(Object.entries(SECTION_KINDS))('the usual titles of %s are read as such', (kind, { titles }) => {
  for (const title of titles) expect(kindsOfTitle(title)).toContain(kind as SectionKind);
});

test('blanks, quotation marks and a mark at the end change nothing', () => {
  expect(kindsOfTitle('存 在\u00A0的\u3000问题：')).toEqual(['problem']);
  expect(kindsOfTitle('履行“一岗双责”情况。')).toEqual(['duty', 'integrity']);
});

test.each([
  ['当前存在的主要问题和不足', true],
  ['2026年工作打算', true],
  ['今后努力方向和改进措施', true],
  ['一些干部存在不担当的问题', false],
  ['信息共享机制不完善的问题', false],
  ['', false],
])('%s consists of the words of titles: %s', (title, plain) => {
  expect(isPlainTitle(title)).toBe(plain);
});

test('any text is a title: nothing throws, and the answer does not depend on what was asked before', () => {
  const words = fc.constantFrom(
    '问题',
    '整改',
    '的',
    '情况',
    '2025年',
    '下一步',
    '\uD800',
    '\0',
    '，',
    '*',
    '(',
    '存在',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 40 }), (parts) => {
      const title = parts.join('');
      const first = kindsOfTitle(title);
      isPlainTitle(title);
      expect(kindsOfTitle(`${title}`)).toEqual(first);
    }),
  );
});

test('a title as long as a book is read as far as a heading goes', () => {
  expect(kindsOfTitle(`存在的问题${'。'.repeat(3_000_000)}`)).toEqual(['problem']);
  expect(kindsOfTitle('存在'.repeat(1_000_000))).toEqual([]);
});
