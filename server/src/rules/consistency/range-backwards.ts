import { DIGITS, pairs } from '../matching/phrase-index';
import { isCited } from '../reading/quoted';
import type { LineRule } from '../rule';

const TO = '\\s?(?:至|到|—{1,2}|－|-|～|~)\\s?';
const DAYS = new RegExp(
  `(?<!\\d)(20\\d\\d)年(\\d{1,2})月(?:(\\d{1,2})日)?${TO}(?:(20\\d\\d)年)?(\\d{1,2})月(?:(\\d{1,2})日)?`,
  'g',
);
const SAME_YEAR = new RegExp(`(?<![\\d年])(\\d{1,2})月(\\d{1,2})日${TO}(\\d{1,2})月(\\d{1,2})日`, 'g');
const IN_MONTH = new RegExp(`(?<!\\d)(\\d{1,2})月(\\d{1,2})日${TO}(\\d{1,2})日(?![内前后止])`, 'g');
const YEARS = new RegExp(`(?<![\\d〔（(])(20\\d\\d)年?${TO}(20\\d\\d)年(?!\\d{1,2}月)`, 'g');

export const rangeBackwards: LineRule = {
  name: 'consistency/range-backwards',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（四）（时间、数字、引文等是否准确）',
    en: 'Regulations on Official Documents, art. 20 (4) (whether times, numbers and quotations are right)',
  },
  text: {
    zh: {
      title: '起止时间前后颠倒',
      why: '起始日期在截止日期之后，不是月份写错，就是跨年没有写明“次年”。',
    },
    en: {
      title: 'Period that ends before it begins',
      why: 'Where the first date lies after the second one, a month is wrong, or the second belongs to the next year and does not say so.',
    },
  },
  messages: {
    backwards: {
      zh: '“{words}”起始时间晚于截止时间，请核对；跨年的写明年份或者“次年”。',
      en: '“{words}” ends before it begins; check it. Where it runs into the next year, say so.',
    },
  },
  bad: { text: '2025年9月10日至6月20日清淤。' },
  good: { text: '2025年6月10日至9月20日清淤，2025年11月至次年3月休整。' },

  triggers: [pairs(`月日年${DIGITS}`, '至到—－-～~')],
  checkLine(line, report) {
    const { text } = line;
    const tell = (start: number, words: string) => {
      if (isCited(line, start)) return;
      const message = { id: 'backwards', values: { words } };
      report({ line: 0, start, end: start + words.length, message });
    };
    for (const {
      index,
      0: words,
      1: year,
      2: month,
      3: day,
      4: nextYear,
      5: toMonth,
      6: toDay,
    } of text.matchAll(DAYS)) {
      const from = [Number(year), Number(month), Number(day ?? 0)] as const;
      const to = [Number(nextYear ?? year), Number(toMonth), Number(toDay ?? 0)] as const;
      if (nextYear === undefined && isWinter(from[1], to[1])) continue;
      if (
        day === undefined || toDay === undefined ? isAfter(from, [to[0], to[1], from[2]]) : isAfter(from, to)
      )
        tell(index, words);
    }
    for (const { index, 0: words, 1: month, 2: day, 3: toMonth, 4: toDay } of text.matchAll(SAME_YEAR)) {
      if (isWinter(Number(month), Number(toMonth))) continue;
      if (isAfter([0, Number(month), Number(day)], [0, Number(toMonth), Number(toDay)])) tell(index, words);
    }
    for (const { index, 0: words, 2: from, 3: to } of text.matchAll(IN_MONTH)) {
      if (Number(from) > Number(to)) tell(index, words);
    }
    for (const { index, 0: words, 1: from, 2: to } of text.matchAll(YEARS)) {
      if (Number(from) > Number(to)) tell(index, words);
    }
  },
};

type Day = readonly [number, number, number];

function isAfter(a: Day, b: Day): boolean {
  const differing = a.findIndex((value, i) => value !== b[i]);
  return differing >= 0 && a[differing]! > b[differing]!;
}

/** 11月15日至3月15日: the heating season runs into the next year, as everybody knows. */
function isWinter(from: number, to: number): boolean {
  return from >= 9 && to <= 5;
}
