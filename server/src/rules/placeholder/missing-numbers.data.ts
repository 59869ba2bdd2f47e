/** Words that a number follows, and the units that follow the number: side by side, they have lost it. */
export interface NumberPlace {
  /** What stands before the number. */
  readonly leads: readonly string[];
  /** What stands behind it. */
  readonly units: readonly string[];
  /** The clause has to end behind the unit, which begins other words as well (投资亿元以上的项目, 党员名单). */
  readonly ends: boolean;
}

const words = (list: string) => list.split(' ');

/** Practice: what texts look like from whose sites the digits were stripped. */
export const NUMBER_PLACES: readonly NumberPlace[] = [
  { leads: words('面积 版图 幅员'), units: words('平方公里 公顷 万亩 平方米 万平方米'), ends: false },
  { leads: words('面积 耕地 林地 水田 旱地 山林 水面 草场'), units: words('亩 余亩'), ends: true },
  { leads: words('海拔 全长 里程 总长'), units: words('米 公里 千米'), ends: true },
  {
    leads: words('下辖 管辖 现辖 共辖 所辖 辖 管着 管理着 分设 下设'),
    units: words(
      '个行政村 个自然村 个村 个社区 个乡镇 个镇 个乡 个街道 个居委会 个村民小组 个组 个党支部 个支部 个党总支',
    ),
    ends: false,
  },
  {
    leads: words('、 ，'),
    units: words('个行政村 个自然村 个村 个社区 个乡镇 个居委会 个村民小组 个组 个党支部'),
    ends: true,
  },
  {
    leads: words(
      '投资 投入 资金 收入 补助 发放 拨付 筹集 争取 募集 落实 总额 产值 共计 合计 增收 捐款 经费 补贴 达到',
    ),
    units: words('万元 亿元 余万元 多万元 万余元 元 余元'),
    ends: true,
  },
  {
    leads: words('增长 下降 提高 提升 上升 占 占比 达 达到 率 率为 比例为'),
    units: words('% ％ 个百分点'),
    ends: false,
  },
  {
    leads: words('接访 来访 上访 信访 走访 接待 培训 参训 惠及 受益 慰问 越级 集体访 个人访'),
    units: words('批人次 人次 余人次 批次 件次 户次'),
    ends: true,
  },
  {
    leads: words('监测户 贫困户 脱贫户 低保户 五保户 农户 人口 搬迁户'),
    units: words('户人 户余人'),
    ends: true,
  },
  {
    leads: words('问题 隐患 制度 措施 线索 案件 建议 矛盾 纠纷 项目 会议 座谈会 培训班 信访件 党支部'),
    units: words('个 处 项 条 件 起 次 场 期 余个 余件 余条 余次 余处'),
    ends: true,
  },
  {
    leads: words('党员 学生 教师 职工 群众 干部 村民 代表 人员 贫困户 脱贫户 监测户'),
    units: words('名 户 余人 余名 余户'),
    ends: true,
  },
  { leads: ['第'], units: words('次会议 次全会 届全会 次常委会 期培训班 次党组会'), ends: false },
  { leads: words('于 自 从 至 在 截至 截止 定于'), units: words('年月日 年月 月日'), ends: true },
];
