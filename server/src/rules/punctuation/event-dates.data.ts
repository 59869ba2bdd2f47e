/**
 * Events and days named after their date (GB/T 15834—2011, 4.14.3.5: in Han digits only dates of January, November and
 * December take a dot, which tells 一·二九 from 一二·九; in Arabic digits all of them do).
 */

/** Dates in Han digits that stand without a dot: digits of month and day. */
export const UNDOTTED: readonly (readonly [month: string, day: string])[] = [
  ['九', '一八'], // 1931年
  ['七', '七'], // 1937年
  ['五', '四'], // 1919年
  ['五', '卅'], // 1925年
  ['五', '一'], // 国际劳动节
  ['三', '八'], // 国际妇女节
  ['六', '一'], // 国际儿童节
  ['七', '一'], // 党的生日
  ['八', '一'], // 建军节
  ['八', '一三'], // 1937年
];

/** Dates in Han digits that need their dot, with the words that show the event where the date stands bare. */
export const DOTTED: readonly {
  readonly month: string;
  readonly day: string;
  readonly cues: readonly string[];
}[] = [
  { month: '一', day: '二八', cues: ['事变', '抗战', '淞沪'] },
  { month: '一二', day: '九', cues: ['运动', '精神', '歌咏', '爱国'] },
  { month: '一二', day: '一', cues: ['运动', '惨案'] },
];

/** Days in Arabic digits, with the words that show the day and not an amount. */
export const ARABIC: readonly { readonly date: string; readonly cues: readonly string[] }[] = [
  { date: '1.10', cues: ['警察节', '中国人民警察节', '宣传'] },
  { date: '3.5', cues: ['学雷锋'] },
  { date: '3.8', cues: ['妇女节', '国际妇女节'] },
  { date: '3.12', cues: ['植树节', '义务植树'] },
  { date: '3.15', cues: ['国际消费者', '消费者', '晚会', '维权', '投诉', '活动', '宣传'] },
  { date: '4.15', cues: ['全民国家安全', '国家安全'] },
  { date: '4.23', cues: ['世界读书', '读书日'] },
  { date: '4.26', cues: ['世界知识产权', '知识产权'] },
  { date: '5.12', cues: ['防灾减灾', '全国防灾', '汶川', '地震', '护士节'] },
  { date: '6.5', cues: ['环境日', '世界环境'] },
  { date: '6.26', cues: ['国际禁毒', '禁毒'] },
  { date: '7.1', cues: ['建党节', '表彰大会'] },
  { date: '9.18', cues: ['事变'] },
  { date: '9.30', cues: ['烈士纪念'] },
  { date: '10.17', cues: ['扶贫日', '全国扶贫日'] },
  { date: '11.9', cues: ['消防日', '消防宣传', '全国消防'] },
  { date: '12.2', cues: ['全国交通安全', '交通安全日'] },
  { date: '12.4', cues: ['国家宪法', '宪法', '全国法制宣传', '法治宣传'] },
  { date: '12.13', cues: ['国家公祭'] },
];
