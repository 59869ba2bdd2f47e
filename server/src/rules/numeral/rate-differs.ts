import { phrases } from '../matching/phrase-index';
import { type Amount, amountsIn } from '../reading/amounts';
import { isCited } from '../reading/quoted';
import type { LineReport, LineRule } from '../rule';

const UP = '增长|增加|提高|上升|提升|扩大|增幅|升幅|涨幅|增';
const DOWN = '下降|减少|降低|缩小|压减|压缩|缩短|降幅|减幅|降';
/** 由40起下降到: between the two numbers. */
const TO = new RegExp(`^[^，。；、：\\d（）]{0,6}(?:${UP}|${DOWN})(?:到|至|为)$`);
const FROM = /[由从][^，。；、：由从]{0,24}$/;
/** Between the second number and the rate of change. */
const BY = new RegExp(
  `^[\\p{Script=Han}]{0,4}[，、（](同比|较上年|比上年|较去年|比去年)?(?:${UP}|${DOWN})(?:了|率)?(?:为|达到?)?$`,
  'u',
);
const LAST_YEAR = /上年|去年|同期/;
/** ，在线60个: between the whole and its part. */
const PART = /^[\p{Script=Han}]{0,4}[，、；（](?:其中)?([\p{Script=Han}]{1,8})$/u;
/** ，在线率85%: between the part and its rate. */
const RATE = /^[\p{Script=Han}]{0,4}[，、（]([\p{Script=Han}]{1,6})率(?:为|是|达到?|约)?$/u;
/** ，占85%. */
const SHARE = /^[\p{Script=Han}]{0,4}[，、（](?:占比(?:为|达)?|占(?:总数的?|全部的?)?)$/u;
/** Turnout has words of its own: 应到80人，实到60人，到会率75%. */
const TURNOUT = /^(?:到会|参会|出席|到课|到岗|出勤|参训|参评|签到)$/;
const REACH = 240;

export const rateDiffers: LineRule = {
  name: 'numeral/rate-differs',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（四）（内容准确）；数据核对：比率与相邻的两个数相符',
    en: 'Regulations on Official Documents, art. 20 (4) (accuracy); checking of figures: a rate follows from the two numbers beside it',
  },
  text: {
    zh: {
      title: '比率与相邻的两个数不符',
      why: '总数、分数和比率写在一起，三个数互相算得出来。算不出来，多半是更新了数字没有重算比率。四舍五入和截尾的误差不算。',
    },
    en: {
      title: 'Rate that does not follow from its numbers',
      why: 'A whole, a part and a rate told side by side can be reckoned from each other. Where they cannot, a number was mostly updated without its rate. Rounding up or down does not count.',
    },
  },
  messages: {
    rate: {
      zh: '按“{from}”和“{to}”计算是 {right}，与“{rate}”不符，请核对这三个数。',
      en: '“{from}” and “{to}” give {right}, not “{rate}”; check the three numbers.',
    },
    from: { zh: '从这个数算起', en: 'It is reckoned from this number' },
  },
  bad: { text: '应检车辆80辆，合格60辆，合格率85%。' },
  good: { text: '应检车辆80辆，合格60辆，合格率75%。事故由40起下降到30起，下降25%。' },

  triggers: [
    phrases(
      ...['降到', '降至', '降为', '少到', '少至', '少为', '低到', '低至', '低为', '加到', '加至', '加为'],
      ...[
        '长到',
        '长至',
        '高到',
        '高至',
        '升到',
        '升至',
        '大到',
        '大至',
        '缩到',
        '缩至',
        '小到',
        '小至',
        '减到',
      ],
      ...['减至', '增至', '增到', '短到', '短至', '，占', '、占', '（占'],
    ),
    '率',
  ],
  checkLine(line, report) {
    const amounts = amountsIn(line);
    for (let i = 2; i < amounts.length; i++) {
      const rate = amounts[i]!;
      if (rate.unit !== '%' || rate.vague) continue;
      const found = checkChange(line.text, amounts, i) ?? checkShare(line.text, amounts, i);
      if (found && !isCited(line, rate.start)) report(found);
    }
  },
};

/** 由40起下降到30起，下降30%. */
function checkChange(text: string, amounts: readonly Amount[], i: number): LineReport | null {
  const [from, to, rate] = amounts.slice(i - 2) as [Amount, Amount, Amount];
  if (!areComparable(from, to) || from.value === 0) return null;
  if (!TO.test(text.slice(from.end, Math.min(to.start, from.end + 16)))) return null;
  const said = FROM.exec(text.slice(Math.max(0, from.start - 26), from.start))?.[0];
  const by = BY.exec(text.slice(to.end, Math.min(rate.start, to.end + 20)));
  if (said === undefined || !by || (by[1] !== undefined && !LAST_YEAR.test(said))) return null;
  const change = Math.abs(to.value - from.value);
  const slack = ((from.step + to.step) / 2 + (change * from.step) / 2 / from.value) / from.value;
  return judge(from, to, rate, (change / from.value) * 100, slack * 100);
}

/** 80个，在线60个，在线率85%, 80个，其中在线60个，占85%. */
function checkShare(text: string, amounts: readonly Amount[], i: number): LineReport | null {
  const [whole, part, rate] = amounts.slice(i - 2) as [Amount, Amount, Amount];
  if (!areComparable(whole, part) || part.value > whole.value || whole.value === 0) return null;
  const between = text.slice(whole.end, Math.min(part.start, whole.end + 20));
  const label = PART.exec(between)?.[1];
  if (label === undefined || /同期|上年|去年|新增|比|较|超|其中.*其中/.test(label)) return null;
  const behind = text.slice(part.end, Math.min(rate.start, part.end + 16));
  const named = RATE.exec(behind)?.[1];
  const isShare = SHARE.test(behind);
  if (isShare ? !between.includes('其中') : named === undefined) return null;
  const ofWhole = text.slice(Math.max(0, whole.start - 12), whole.start);
  if (named !== undefined && !isShare && !isRateOf(named, label, ofWhole)) return null;
  const isRest = named !== undefined && /^[不未]/.test(label) && !/^[不未]/.test(named);
  const share = part.value / whole.value;
  const slack = ((part.step + share * whole.step) / 2 / whole.value) * 100;
  const right = (isRest ? 1 - share : share) * 100;
  // The whole may be a number told before.
  for (let at = i - 3; at >= 0 && amounts[at]!.start > whole.start - REACH; at--) {
    const other = amounts[at]!;
    if (other.unit !== whole.unit || other.value === 0) continue;
    const ofOther = [part.value / other.value, whole.value / other.value].flatMap((one) => [one, 1 - one]);
    if (ofOther.some((one) => isAbout(rate, one * 100, slack))) return null;
  }
  return judge(whole, part, rate, right, slack);
}

/** True where a rate speaks of what its part is about: 在线 and 在线率, 应到 and 实到 and 到会率. */
function isRateOf(named: string, label: string, ofWhole: string): boolean {
  if (/同比|增长|下降|平均|环比|上升|降低/.test(named)) return false;
  const isDue = /应|计划|任务/.test(ofWhole) && /^(?:实|已)/.test(label);
  if (isDue && TURNOUT.test(named)) return true;
  if (isDue && [...label.slice(1)].some((char) => named.includes(char))) return true;
  for (let at = 0; at + 2 <= named.length; at++) if (label.includes(named.slice(at, at + 2))) return true;
  return false;
}

/** Counted or measured in one unit, neither of them a share. */
function areComparable(a: Amount, b: Amount): boolean {
  return a.unit === b.unit && !a.vague && !b.vague && !/%|‰|百分点|[年月日]$/.test(a.unit);
}

function judge(from: Amount, to: Amount, rate: Amount, right: number, slack: number): LineReport | null {
  if (isAbout(rate, right, slack)) return null;
  const digits = rate.step >= 1 ? 1 : Math.round(-Math.log10(rate.step));
  const values = {
    from: from.words,
    to: to.words,
    rate: rate.words,
    right: `${Number(right.toFixed(digits))}%`,
  };
  const related = [{ line: 0, start: from.start, end: from.end, message: { id: 'from', values: {} } }];
  return { line: 0, start: rate.start, end: rate.end, message: { id: 'rate', values }, related };
}

/** Rates are rounded or cut off: anything less than one in their last digit is right. */
function isAbout({ value, step }: Amount, right: number, slack: number): boolean {
  return Math.abs(value - right) < step + slack + 1e-6;
}
