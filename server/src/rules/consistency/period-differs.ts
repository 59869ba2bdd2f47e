import { DIGITS, pairs } from '../matching/phrase-index';
import { quotedAt } from '../reading/quoted';
import type { LineRule } from '../rule';

/** By the Han numeral of a five-year plan, its first year; it is four years more to its last. */
const FIRST_YEARS: Readonly<Record<string, number>> = {
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
};
const PLAN =
  /“?(十[一二三四五]五)”?(?:时期|规划|期间|规划期|规划纲要)?[（(](20\d\d)\s?年?\s?(?:—{1,2}|－|-|–|～|~|至|到)\s?(20\d\d)\s?年[）)]/g;
const MONTHS_OF: Readonly<Record<string, readonly [number, number]>> = {
  上半年: [1, 6],
  下半年: [7, 12],
  一季度: [1, 3],
  二季度: [4, 6],
  三季度: [7, 9],
  四季度: [10, 12],
  前三季度: [1, 9],
};
const MONTHS =
  /(上半年|下半年|前三季度|(?<!前)[一二三四]季度)[（(](?:20\d\d年)?(\d{1,2})月?(?:—{1,2}|－|-|–|～|~|至|到)(\d{1,2})月[）)]/g;

export const periodDiffers: LineRule = {
  name: 'consistency/period-differs',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（四）（时间、数字、引文等是否准确）；历次国民经济和社会发展五年规划纲要的起止年份',
    en: 'Regulations on Official Documents, art. 20 (4) (whether times, numbers and quotations are right); the years of the national five-year plans',
  },
  text: {
    zh: {
      title: '时期与括号里的年月对不上',
      why: '“十四五”是2021—2025年，“十五五”是2026—2030年；上半年是1—6月。括号里写成别的年月，统计口径就错了。',
    },
    en: {
      title: 'Period and years or months that do not go together',
      why: '“十四五” is 2021 to 2025, “十五五” 2026 to 2030, the first half-year January to June. With others in brackets the figures are of another period.',
    },
  },
  messages: {
    plan: {
      zh: '“{words}”年份不对，“{plan}”是 {from}—{to} 年。',
      en: 'The years in “{words}” are wrong: “{plan}” is {from} to {to}.',
    },
    months: {
      zh: '“{words}”月份不对，{period}是 {from}—{to} 月。',
      en: 'The months in “{words}” are wrong: {period} is months {from} to {to}.',
    },
  },
  bad: { text: '“十四五”（2020—2025年）治理任务完成，上半年（1—7月）清淤三公里。' },
  good: { text: '“十四五”（2021—2025年）治理任务完成，上半年（1—6月）清淤三公里。' },

  triggers: [pairs('五”期间划要度年', '（('), pairs(DIGITS, '月')],
  checkLine(line, report) {
    const { text } = line;
    for (const { index: start, 0: words, 1: plan, 2: from, 3: to } of text.matchAll(PLAN)) {
      const first = FIRST_YEARS[plan!];
      if (first === undefined || quotedAt(line, start)?.kind === 'title') continue;
      const [a, b] = [Number(from), Number(to)];
      // A programme within a plan may begin later, or end earlier.
      if (a >= first && b <= first + 4 && a <= b) continue;
      const values = { words, plan: plan!, from: first, to: first + 4 };
      report({ line: 0, start, end: start + words.length, message: { id: 'plan', values } });
    }
    for (const { index: start, 0: words, 1: period, 2: from, 3: to } of text.matchAll(MONTHS)) {
      const [first, last] = MONTHS_OF[period!]!;
      if ((Number(from) === first && Number(to) === last) || quotedAt(line, start)?.kind === 'title')
        continue;
      const values = { words, period: period!, from: first, to: last };
      report({ line: 0, start, end: start + words.length, message: { id: 'months', values } });
    }
  },
};
