import { isBlank } from '../characters';
import type { SlotId } from '../slots';

/** The word behind a mask, and what it says about it. */
export interface Follower {
  readonly word: string;
  readonly slot: SlotId;
  /** True when it makes a placeholder even of a single X or ×. */
  readonly alone: boolean;
  /** Behind the word. */
  readonly end: number;
}

/**
 * Words behind a mask: slot, words before which a single X counts too (domain 5.2 rule 2), words that need a run.
 * The longest word wins, so 市场 keeps 市 from matching.
 */
const WORDS: readonly (readonly [slot: SlotId, alone: string, run: string])[] = [
  ['province', '省', '直辖市'],
  ['region', '', '自治区'],
  ['city', '市', '地级市 县级市'],
  ['prefecture', '州 盟', '自治州'],
  ['county', '县 旗', '自治县 自治旗'],
  ['district', '区', '新区 开发区 高新区 经开区 园区 林区 矿区'],
  ['township', '乡', '民族乡 苏木'],
  ['town', '镇', ''],
  ['street', '街道', ''],
  ['village', '村', '行政村 自然村 嘎查 村庄'],
  ['community', '社区', ''],
  ['place', '', '地区 小区 村民小组 路 街 河 湖 水库 大道 大街 片区'],
  ['households', '户 万户 余户 多户 千余户 万余户', ''],
  ['people', '人 名 位 万人 人次 万人次 余人 多人 余人次 多人次 余名 多名 千余人 千余名 万余人', ''],
  ['organisations', '家 余家 多家', ''],
  ['times', '次 余次', '多次 场 场次 轮'],
  ['items', '项 件 条 余项 余件 余条 多项 多件 多条 万件', '起 宗 例'],
  [
    'count',
    '个 期 批 万 亿 余个 多个 万个 万份 万株 万头',
    '眼 份 篇 批次 支 所 座 栋 幢 间 台 套 辆 对 类 种 门 本 册 段 道 口 头 只 株 棵 处 张 幅 块 面 片 盏 笔 组 级 艘 架 周年 季度',
  ],
  [
    'measure',
    '万亩 余亩 万平方米 万吨 亿吨 万千瓦 万千瓦时 亿千瓦时 万立方米 亿立方米',
    '亩 公顷 平方米 平方公里 公里 余公里 千米 米 厘米 毫米 吨 公斤 千克 斤 度 千瓦 千瓦时 立方米 倍 岁 周岁 摄氏度',
  ],
  ['percentage', '% ％ 个百分点', '‰'],
  ['amount', '元', '余元 美元 千元'],
  ['amountTenThousands', '万元 余万元 多万元 万余元 万美元', '百万元 千万元'],
  ['amountHundredMillions', '亿元 余亿元 多亿元 亿余元 亿美元', ''],
  ['year', '年', '年度'],
  ['decade', '', '年代'],
  ['century', '', '世纪'],
  ['month', '月', '月份'],
  ['day', '日', ''],
  ['hour', '时', ''],
  ['minute', '分', ''],
  ['duration', '个月 个多月', '余年 多年 年来 年内 年间 天 余天 周 小时 个小时 分钟 秒 年以上 年以来'],
  ['session', '届 次全会 次党代会 次代表大会 次会议 次全体会议', '大 中全会'],
  ['documentNumber', '号', ''],
  [
    'person',
    '同志 书记',
    '先生 女士 主任 副主任 副书记 局长 部长 处长 科长 主席 院长 校长 经理 董事长 常委 支书 等同志 老师 教授',
  ],
  [
    'organisation',
    '局 委 办 厅 科 部 公司 支部 党委',
    '党支部 党总支 党组 党组织 单位 部门 学校 医院 企业 集团 合作社 银行 中心 委员会 协会 工作队 机关 大学 学院 中学 小学 研究院 法院 检察院 政府 大队 中队 支队 总队 队 站 院 街道办 村委会 居委会 办公室 处室 科室 媒体 机构 管委会 指挥部 领导小组 工作组 部队 组织部 宣传部 统战部 纪委 政法委 巡察组 督导组',
  ],
  ['project', '项目', '工程 建设项目'],
  ['meeting', '', '会议 大会 座谈会 培训班 论坛 推进会 现场会 专题会'],
  ['document', '', '文件 通知 意见 办法 方案 规定 条例 制度 规划 决定'],
  [
    'unknown',
    '',
    '多项式 市场 市值 区间 区域 区别 省略 部分 部件 部位 部署 时代 时间 时区 时刻 时期 日报 日均 日常 日志 月均 年均 年报 ' +
      '年龄 年级 分布 分量 分析 分类 分支 分子 分母 分段 分解 元素 元组 元件 元器件 次方 次幂 次元 次数 件数 人数 户数 个数 条数 ' +
      '项数 位数 家数 年数 月数 日数 期数 批数 人均 户均 人口 人格 人们 人类 人工 人生 人民 家族 家庭 家园 家长 科技 科学 科研 科目 期望 ' +
      '期间 期末 期权 期货 条件 条款 位移 位置 位于 位点 位面 名称 名单 名义 个体 个别 个性 号线 号染色体 号码 号机 号角 号召 ' +
      '办理 办公 处理 处分 处于 处方 处罚 局部 局面 局域 委员 委托 旗下 旗舰 旗帜 盟友 州际 厅级 万一 万物 镇定 镇压 乡村 乡愁 ' +
      '大量 大型 大道理 件号 项式 面体 边形 级别 大小 对象 对应 对照 对比 所有 所在 所示 所属 本身 间接 间隔 面积 面向 种类 组合 组织 ' +
      '日利率 月利率 年利率 年化 日息 月息 年息 日薪 月薪 年薪 日工资 月工资 年工资 年限 分值 路径 路线 度数 队列 队伍 支持 支出 支付 起来 起到 起点 起草 场景 场所 场地 元旦 元首 院士 街区 大家 大力 头部 口径 口号 道路 道理 ' +
      '门户 天然 天气 周边 周期 周围 米粉 台账 站点',
  ],
];

/** Keyed by the first character, longest word first. */
const BY_FIRST = index();

function index(): ReadonlyMap<number, readonly Omit<Follower, 'end'>[]> {
  const map = new Map<number, Omit<Follower, 'end'>[]>();
  const add = (slot: SlotId, words: string, alone: boolean) => {
    for (const word of words.split(' ')) {
      if (word === '') continue;
      const list = map.get(word.charCodeAt(0)) ?? [];
      list.push({ word, slot, alone });
      map.set(word.charCodeAt(0), list);
    }
  };
  for (const [slot, alone, run] of WORDS) {
    add(slot, alone, true);
    add(slot, run, false);
  }
  for (const list of map.values()) list.sort((a, b) => b.word.length - a.word.length);
  return map;
}

/**
 * The unit, administrative word or noun that stands behind a mask ending at `at`; one blank may stand between.
 * @returns null when none of the known words stands there
 */
export function readFollower(text: string, at: number): Follower | null {
  const start = isBlank(text.charCodeAt(at)) ? at + 1 : at;
  const entries = BY_FIRST.get(text.charCodeAt(start));
  if (!entries) return null;
  for (const { word, slot, alone } of entries) {
    // The first character is known to fit; most words have no second one.
    if (word.length === 1 || text.startsWith(word, start))
      return { word, slot, alone, end: start + word.length };
  }
  return null;
}

/** Slots that name a place: their words may follow one another in a chain. */
const PLACES: ReadonlySet<SlotId> = new Set<SlotId>([
  'province',
  'region',
  'city',
  'prefecture',
  'county',
  'district',
  'township',
  'town',
  'street',
  'village',
  'community',
  'place',
]);

/** True for a slot that wants the name of a place. */
export function isPlace(slot: SlotId): boolean {
  return PLACES.has(slot);
}
