import { phrases } from '../matching/phrase-index';
import { type Amount, amountsIn } from '../reading/amounts';
import { isCited } from '../reading/quoted';
import type { LineRule } from '../rule';

/** Shares of a whole; 完成率, 增长率, 参保率 and 入住率 may exceed it. */
const SHARE =
  /(覆盖率|普及率|合格率|优良率|优秀率|达标率|满意率|满意度|知晓率|参与率|巩固率|出勤率|到位率|到会率|出席率|到课率|参会率|在线率|上线率|整改率|办结率|销号率|结案率|破案率|回复率|答复率|入户率|走访率|建档率|就业率|绿化率|绿地率|城镇化率|入学率|入园率|通达率|硬化率|通电率|安装率|签约率|回收率|处置率|处理率|治理率|受益率|持证率|登记率|成活率|及格率|录取率|回访率|好评率|占比|所占比重)(?:已经?|均|都|仍|平均|总体|一直)?(?:[由从][\d.]{1,6}[%％])?(?:(?:提高|提升|上升|增加|扩大)(?:到|至)|升至|增至|达到?|稳定在|保持在|超过?|高达|突破|为|是|在|占)?了?$/;
/** Measures of banks, of schools and of debts that may well exceed a hundred. */
const MAY_EXCEED =
  /拨备|流动性|准备金|毛入学|毛入园|资本|资产|利息|现金|偿债|债务|负债|损失|净稳定|担保|抵押|质押|贷款|产能|资金|保障|需求|计划|目标/;
const OF_ALL = /占(?:全[省市县区州旗国镇乡村校局厂院]|总)[^，。；：\d%％]{0,12}$/;
/** 山体类占45%: one share of several. */
const ONE =
  /(?:^|[，、；。：（中])(?:其中)?([^，、；。：（）占\d]{1,10}|[^，、；。：（）占]{0,12}岁(?:以上|以下|及以上|及以下)?)占(?:比|比为|了)?$/;
const EXCLUSIVE = /类|型|级|产业|等次|档$/;

export const overTheWhole: LineRule = {
  name: 'numeral/over-the-whole',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（四）（内容准确）；部分占总体的比率不超过100%',
    en: 'Regulations on Official Documents, art. 20 (4) (accuracy); a share of a whole is 100% at most',
  },
  text: {
    zh: {
      title: '比率超过100%',
      why: '覆盖率、合格率之类的比率以总体为分母，各类占比加起来就是总体，都不会超过100%。超过了，不是数字有误，就是分母用错。完成率、增长率和拨备覆盖率、流动性覆盖率、毛入学率可以超过。',
    },
    en: {
      title: 'Share of more than 100%',
      why: 'Coverage and pass rates are shares of a whole, and shares of several kinds make up the whole: neither exceeds 100%. Where one does, a number or its base is wrong. Completion of a plan, growth, and a few measures of banks and schools may exceed it.',
    },
  },
  messages: {
    rate: {
      zh: '“{name}”是部分占总体的比率，不会达到“{rate}”，请核对数字和分母。',
      en: '“{name}” is a share of a whole and cannot be “{rate}”; check the number and its base.',
    },
    sum: {
      zh: '各类占比 {parts} 加起来是 {sum}%，超过100%，请核对。',
      en: 'The shares {parts} make {sum}%, more than the whole; check them.',
    },
  },
  bad: { text: '自来水普及率达到103%。' },
  good: { text: '自来水普及率达到97%，年度投资完成率达到103%，拨备覆盖率180%。' },

  triggers: [
    phrases(
      ...[
        '率1',
        '率2',
        '率达',
        '率为',
        '率提',
        '率已',
        '率超',
        '率稳',
        '率保',
        '率升',
        '率均',
        '率高',
        '率上',
        '率由',
        '率从',
      ],
      ...['度达', '度为', '度1', '占比', '所占比重', '占全', '占总'],
    ),
    '占',
  ],
  checkLine(line, report) {
    const { text } = line;
    let row: Amount[] = [];
    let labels: string[] = [];
    const close = () => {
      const sum = row.reduce((all, { value }) => all + value, 0);
      if (
        row.length > 1 &&
        sum > 100 + row.reduce((all, { step }) => all + step, 0) / 2 &&
        areExclusive(labels)
      ) {
        const parts = row.map(({ words }) => words).join(' + ');
        const values = { parts, sum: Number(sum.toFixed(2)) };
        report({ line: 0, start: row[0]!.start, end: row.at(-1)!.end, message: { id: 'sum', values } });
      }
      row = [];
      labels = [];
    };
    for (const amount of amountsIn(line)) {
      const { start, end, value, unit, words } = amount;
      if (unit !== '%' || isCited(line, start)) continue;
      const before = text.slice(Math.max(0, start - 30), start);
      if (value > 100) {
        const name = SHARE.exec(before)?.[1] ?? (OF_ALL.test(before) ? '占' : undefined);
        if (name !== undefined && !MAY_EXCEED.test(before)) {
          report({ line: 0, start, end, message: { id: 'rate', values: { name, rate: words } } });
        }
      }
      const last = row.at(-1);
      const label = amount.vague ? undefined : ONE.exec(before)?.[1];
      if (
        last &&
        (label === undefined ||
          !/^[，、；][^，。；]{1,20}$/.test(text.slice(last.end, Math.min(start, last.end + 24))))
      )
        close();
      if (label === undefined || value > 100) continue;
      row.push(amount);
      labels.push(label);
    }
    close();
  },
};

/** Kinds that a thing is one of: 甲类, 乙类; men and women; bands of age. */
function areExclusive(labels: readonly string[]): boolean {
  if (new Set(labels).size < labels.length) return false;
  const end = labels[0]!.at(-1);
  if (labels.every((label) => EXCLUSIVE.test(label.at(-1)!) || EXCLUSIVE.test(label.slice(-2)))) {
    return labels.every((label) => label.at(-1) === end);
  }
  if (
    labels.length === 2 &&
    /男/.test(labels.join('')) &&
    labels.filter((label) => /女/.test(label)).length === 1
  ) {
    return labels.filter((label) => /男/.test(label)).length === 1;
  }
  const isBand = labels.every((label) => label.includes('岁'));
  return (
    isBand &&
    labels.filter((label) => /以下/.test(label)).length < 2 &&
    labels.filter((label) => /以上/.test(label)).length < 2
  );
}
