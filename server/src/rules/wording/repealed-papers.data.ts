/** A law, rule or standard that is no longer in force. */
export interface RepealedPaper {
  /** As it is named between 《》, without 中华人民共和国; a standard as it is written, its dash left out. */
  readonly name: string;
  /** What holds now. */
  readonly now: string;
  /** The year since which it no longer holds; what speaks of an earlier one may name it. */
  readonly since: number;
  readonly source: string;
}

const CIVIL_CODE = {
  now: '《中华人民共和国民法典》',
  since: 2021,
  source: '民法典第一千二百六十条（2021年1月1日起施行）',
};
const DOCUMENTS = {
  now: '《党政机关公文处理工作条例》',
  since: 2012,
  source: '《党政机关公文处理工作条例》第四十二条（2012年7月1日起施行）',
};
const FOREIGN = {
  now: '《中华人民共和国外商投资法》',
  since: 2020,
  source: '外商投资法第四十二条（2020年1月1日起施行）',
};

/** A closed list, as of 2026: what is not surely repealed is not in it. */
export const REPEALED_PAPERS: readonly RepealedPaper[] = [
  ...['婚姻法', '继承法', '民法通则', '收养法', '担保法', '合同法', '物权法', '侵权责任法', '民法总则'].map(
    (name) => ({ name, ...CIVIL_CODE }),
  ),
  ...['国家行政机关公文处理办法', '中国共产党机关公文处理条例'].map((name) => ({ name, ...DOCUMENTS })),
  ...['中外合资经营企业法', '外资企业法', '中外合作经营企业法'].map((name) => ({ name, ...FOREIGN })),
  { name: 'GB/T9704-1999', now: 'GB/T 9704—2012', since: 2012, source: 'GB/T 9704—2012，前言' },
  {
    name: 'GB/T9704-1988',
    now: 'GB/T 9704—2012',
    since: 1999,
    source: 'GB/T 9704—1999、GB/T 9704—2012，前言',
  },
  { name: 'GB/T15834-1995', now: 'GB/T 15834—2011', since: 2012, source: 'GB/T 15834—2011，前言' },
  { name: 'GB/T15835-1995', now: 'GB/T 15835—2011', since: 2011, source: 'GB/T 15835—2011，前言' },
  {
    name: '行政监察法',
    now: '《中华人民共和国监察法》',
    since: 2018,
    source: '监察法第六十九条（2018年3月20日起施行）',
  },
  {
    name: '环境噪声污染防治法',
    now: '《中华人民共和国噪声污染防治法》',
    since: 2022,
    source: '噪声污染防治法第九十条（2022年6月5日起施行）',
  },
  {
    name: '食品卫生法',
    now: '《中华人民共和国食品安全法》',
    since: 2009,
    source: '食品安全法附则（2009年6月1日起施行）',
  },
  {
    name: '城市规划法',
    now: '《中华人民共和国城乡规划法》',
    since: 2008,
    source: '城乡规划法第七十条（2008年1月1日起施行）',
  },
  {
    name: '城市房屋拆迁管理条例',
    now: '《国有土地上房屋征收与补偿条例》',
    since: 2011,
    source: '国务院令第590号（2011年1月21日）',
  },
  { name: '信访条例', now: '《信访工作条例》', since: 2022, source: '国务院令第752号（2022年5月1日起废止）' },
  {
    name: '营业税暂行条例',
    now: '《中华人民共和国增值税法》',
    since: 2017,
    source: '国务院令第691号（2017年11月19日）',
  },
  {
    name: '公司登记管理条例',
    now: '《中华人民共和国市场主体登记管理条例》',
    since: 2022,
    source: '国务院令第746号（2022年3月1日起施行）',
  },
  {
    name: '党政领导干部选拔任用工作暂行条例',
    now: '《党政领导干部选拔任用工作条例》',
    since: 2002,
    source: '《党政领导干部选拔任用工作条例》附则（2002年）',
  },
  {
    name: '中国共产党党内监督条例（试行）',
    now: '《中国共产党党内监督条例》',
    since: 2016,
    source: '《中国共产党党内监督条例》第四十七条（2016年10月27日）',
  },
  {
    name: '中国共产党巡视工作条例（试行）',
    now: '《中国共产党巡视工作条例》',
    since: 2015,
    source: '《中国共产党巡视工作条例》附则（2015年8月3日）',
  },
];
