/** Places that reports count, with their English plural. */
const PLACES: readonly (readonly [zh: string, en: string])[] = [
  ['贫困村', 'poor villages'],
  ['脱贫村', 'villages lifted out of poverty'],
  ['行政村', 'administrative villages'],
  ['自然村', 'natural villages'],
  ['重点村', 'key villages'],
  ['示范村', 'model villages'],
  ['村', 'villages'],
  ['社区', 'communities'],
  ['乡镇', 'townships'],
  ['镇', 'towns'],
  ['街道', 'subdistricts'],
  ['县', 'counties'],
];

/** What else reports count. */
const NOUNS: readonly (readonly [zh: string, en: string])[] = [
  ['建档立卡贫困户', 'registered poor households'],
  ['贫困户', 'poor households'],
  ['脱贫户', 'households lifted out of poverty'],
  ['监测户', 'monitored households'],
  ['建档立卡贫困人口', 'registered poor population'],
  ['未脱贫人口', 'population still in poverty'],
  ['贫困人口', 'poor population'],
  ['脱贫人口', 'population lifted out of poverty'],
  ['人口', 'population'],
  ['农户', 'farming households'],
  ['农牧民', 'farmers and herders'],
  ['群众', 'residents'],
  ['村民', 'villagers'],
  ['第一书记', 'first secretaries'],
  ['后备干部', 'reserve officials'],
  ['储备人才', 'people in reserve'],
  ['党员干部', 'Party members and officials'],
  ['村干部', 'village officials'],
  ['干部', 'officials'],
  ['党员', 'Party members'],
  ['工作队员', 'team members'],
  ['工作队', 'work teams'],
  ['致富带头人', 'local business leaders'],
  ['人才', 'skilled people'],
  ['学生', 'students'],
  ['教师', 'teachers'],
  ['党组织', 'Party organisations'],
  ['党支部', 'Party branches'],
  ['支部', 'branches'],
  ['单位', 'organisations'],
  ['部门', 'departments'],
  ['企业', 'companies'],
  ['合作社', 'cooperatives'],
  ['项目', 'projects'],
  ['问题', 'problems'],
  ['隐患', 'hazards'],
  ['措施', 'measures'],
  ['制度', 'rules'],
  ['文件', 'documents'],
  ['会议', 'meetings'],
  ['案件', 'cases'],
  ['线索', 'leads'],
  ['信访件', 'petitions'],
  ['建议', 'suggestions'],
  ['任务', 'tasks'],
  ['活动', 'activities'],
  ['培训', 'training courses'],
  ['岗位', 'posts'],
  ['小组', 'groups'],
];

/** A counted noun, in Chinese and as an English plural. */
export interface CountedNoun {
  readonly zh: string;
  readonly en: string;
}

/** Longer ones are found before shorter ones that they end in. */
const byLength = (nouns: typeof NOUNS): readonly CountedNoun[] =>
  nouns.map(([zh, en]) => ({ zh, en })).sort((a, b) => b.zh.length - a.zh.length);

const ALL = byLength([...PLACES, ...NOUNS]);
/** XX村X名 counts no villages: a place is counted by 个 only. */
const WITHOUT_PLACES = byLength(NOUNS);

const nounsOf = (unit: string) => (unit === '个' ? ALL : WITHOUT_PLACES);

/** The noun that `unit` counts and that starts at `at`, or null. */
export function nounAt(text: string, at: number, unit: string): CountedNoun | null {
  return nounsOf(unit).find(({ zh }) => text.startsWith(zh, at)) ?? null;
}

/** The noun that `unit` counts and that ends at `end`, or null. */
export function nounBefore(text: string, end: number, unit: string): CountedNoun | null {
  return nounsOf(unit).find(({ zh }) => text.endsWith(zh, end)) ?? null;
}
