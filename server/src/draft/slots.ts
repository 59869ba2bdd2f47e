/** What kind of value fills a slot: decides how an entered value is checked. */
export type SlotKind = 'place' | 'number' | 'amount' | 'date' | 'name' | 'text';

/** What a slot is called in messages, and what kind of value it wants. */
export interface Slot {
  readonly zh: string;
  readonly en: string;
  readonly kind: SlotKind;
}

/** Every slot a placeholder can stand for. The order is the order of a summary: places, numbers, money, dates, names, text. */
export const SLOTS = {
  province: { zh: '省名', en: 'province', kind: 'place' },
  region: { zh: '自治区名', en: 'autonomous region', kind: 'place' },
  city: { zh: '市名', en: 'city', kind: 'place' },
  prefecture: { zh: '州（盟）名', en: 'prefecture', kind: 'place' },
  county: { zh: '县（旗）名', en: 'county', kind: 'place' },
  district: { zh: '区名', en: 'district', kind: 'place' },
  township: { zh: '乡名', en: 'township', kind: 'place' },
  town: { zh: '镇名', en: 'town', kind: 'place' },
  street: { zh: '街道名', en: 'subdistrict', kind: 'place' },
  village: { zh: '村名', en: 'village', kind: 'place' },
  community: { zh: '社区名', en: 'community', kind: 'place' },
  place: { zh: '地名', en: 'place', kind: 'place' },

  households: { zh: '户数', en: 'number of households', kind: 'number' },
  people: { zh: '人数', en: 'number of people', kind: 'number' },
  villages: { zh: '村数', en: 'number of villages', kind: 'number' },
  townships: { zh: '乡镇数', en: 'number of townships', kind: 'number' },
  organisations: { zh: '单位数', en: 'number of organisations', kind: 'number' },
  times: { zh: '次数', en: 'number of times', kind: 'number' },
  items: { zh: '项数', en: 'number of items', kind: 'number' },
  count: { zh: '数量', en: 'count', kind: 'number' },
  measure: { zh: '计量数', en: 'measurement', kind: 'number' },
  percentage: { zh: '百分比', en: 'percentage', kind: 'number' },
  score: { zh: '分数', en: 'score', kind: 'number' },
  session: { zh: '届次', en: 'session number', kind: 'number' },
  ordinal: { zh: '序号', en: 'ordinal number', kind: 'number' },
  documentNumber: { zh: '文号序号', en: 'document number', kind: 'number' },

  amount: { zh: '金额（元）', en: 'amount (yuan)', kind: 'amount' },
  amountTenThousands: { zh: '金额（万元）', en: 'amount (10,000 yuan)', kind: 'amount' },
  amountHundredMillions: { zh: '金额（亿元）', en: 'amount (100 million yuan)', kind: 'amount' },

  documentYear: { zh: '文号年份', en: 'year of the document number', kind: 'date' },
  year: { zh: '年份', en: 'year', kind: 'date' },
  month: { zh: '月份', en: 'month', kind: 'date' },
  day: { zh: '日期（日）', en: 'day of the month', kind: 'date' },
  hour: { zh: '时间（时）', en: 'hour', kind: 'date' },
  minute: { zh: '时间（分）', en: 'minute', kind: 'date' },
  date: { zh: '日期', en: 'date', kind: 'date' },
  decade: { zh: '年代', en: 'decade', kind: 'date' },
  century: { zh: '世纪', en: 'century', kind: 'date' },
  duration: { zh: '时长', en: 'length of time', kind: 'number' },

  person: { zh: '姓名', en: 'name of a person', kind: 'name' },
  organisation: { zh: '单位名称', en: 'name of an organisation', kind: 'name' },
  project: { zh: '项目名称', en: 'name of a project', kind: 'name' },
  meeting: { zh: '会议名称', en: 'name of a meeting', kind: 'name' },
  document: { zh: '文件名称', en: 'title of a document', kind: 'name' },
  phone: { zh: '电话号码', en: 'telephone number', kind: 'text' },
  note: { zh: '待补充的内容', en: 'content to be supplied', kind: 'text' },
  unknown: { zh: '未填内容', en: 'content not filled in', kind: 'text' },
} as const satisfies Record<string, Slot>;

/** What a placeholder stands for. */
export type SlotId = keyof typeof SLOTS;
