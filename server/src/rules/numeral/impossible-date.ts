import { isMasked } from '../reading/foreign';
import type { LineReport, LineRule } from '../rule';
import { daysIn } from './dates';

/** A month and a day, a year before it or not; or a year and a month. A second day may follow: 4月30日至31日. */
const DATE = /(?<!\d)(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日?(?:\s?[至到—～－-]\s?(\d{1,2}))?日)?/g;

export const impossibleDate: LineRule = {
  name: 'numeral/impossible-date',
  level: 'error',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（审核内容是否准确）；历法：一年十二个月，各月天数固定',
    en: 'Regulations on Official Documents, art. 20 (is the content accurate?); the calendar: twelve months with their days',
  },
  text: {
    zh: {
      title: '不存在的日期',
      why: '2月30日、6月31日、13月这样的日期并不存在，一定是笔误，会让人怀疑全稿的数据。',
    },
    en: {
      title: 'Date that does not exist',
      why: 'There is no 30 February, no 31 June and no thirteenth month: a slip that casts doubt on every number of the draft.',
    },
  },
  messages: {
    month: {
      zh: '“{written}”：一年只有12个月，请核对。',
      en: '“{written}”: a year has twelve months only; check the date.',
    },
    day: {
      zh: '“{written}”不存在：{month}月只有 {days} 天，请核对。',
      en: '“{written}” does not exist: month {month} has {days} days; check the date.',
    },
    leap: {
      zh: '“{written}”不存在：{year}年不是闰年，2月只有28天，请核对。',
      en: '“{written}” does not exist: {year} is no leap year, and its February has 28 days; check the date.',
    },
    zero: { zh: '“{written}”：没有0日，请核对。', en: '“{written}”: no month has a day 0; check the date.' },
  },
  bad: { text: '截至2023年2月29日完成12项，6月31日前全部完成。' },
  good: { text: '截至2024年2月29日完成12项，6月30日前全部完成，24月龄以上。' },

  triggers: '月',
  checkLine(line, report) {
    const { text } = line;
    DATE.lastIndex = 0;
    for (let found = DATE.exec(text); found; found = DATE.exec(text)) {
      const [written, year, month, day, lastDay] = found;
      const end = found.index + written.length;
      if (isMasked(line, found.index, end)) continue;
      const date = { written, year: year === undefined ? undefined : Number(year), month: Number(month) };
      const fault = findFault({ ...date, day, lastDay });
      if (fault) report({ line: 0, start: found.index, end, message: fault });
    }
  },
};

interface WrittenDate {
  readonly written: string;
  readonly year: number | undefined;
  readonly month: number;
  readonly day: string | undefined;
  readonly lastDay: string | undefined;
}

function findFault({ written, year, month, day, lastDay }: WrittenDate): LineReport['message'] | null {
  // 24月龄, 18月 alone: months that are counted, not named.
  if (day === undefined && year === undefined) return null;
  if (month < 1 || month > 12) return { id: 'month', values: { written } };
  for (const one of [day, lastDay]) {
    if (one === undefined) continue;
    if (Number(one) === 0) return { id: 'zero', values: { written } };
    if (Number(one) <= daysIn(month, year)) continue;
    if (month === 2 && one === '29') return { id: 'leap', values: { written, year: year! } };
    return { id: 'day', values: { written, month, days: daysIn(month, year) } };
  }
  return null;
}
