import { DIGITS, pairs } from '../matching/phrase-index';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import { numbersIn } from '../reading/numbers';
import type { LineRule } from '../rule';

/** What shows that two digits before 年 are a year and no span of time. */
const BEHIND =
  /^年(?:[1-9]\d?月(?![龄均])|底(?![蕴色子气线层部数])|初(?![步心中级期始见衷具显现创次])|度(?![过假])|上半年|下半年|全年)/;
/** 历时15年底蕴, 过去10年初: words before a span, and the first half of 2019—20年度. */
const SPAN = /[近约第历时去来满前后共达超过再为有的了用经每随隔晚早—–～~\-/一]$/;

export const shortYear: LineRule = {
  name: 'numeral/short-year',
  level: 'warning',
  layer: 'standard',
  source: {
    zh: 'GB/T 15835—2011，4.1（年份不简写）；GB/T 9704—2012，7.3.5.4',
    en: 'GB/T 15835—2011, 4.1 (years in full); GB/T 9704—2012, 7.3.5.4',
  },
  text: {
    zh: {
      title: '年份简写成两位',
      why: '年份一般写全四位。“23年底”既可以是2023年，也可以是“二十三年之底”，归档以后更说不清。',
    },
    en: {
      title: 'Year cut to two digits',
      why: 'A year is usually written with its four digits; 23年底 may be the end of 2023 or of a span of 23 years, and in the files nobody can tell any more.',
    },
  },
  messages: {
    short: {
      zh: '“{written}”是年份的简写，一般写全为“{right}”。',
      en: '“{written}” is a year cut short; write “{right}”.',
    },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  bad: { text: '23年底前完成整改，24年3月开展回头看。' },
  good: { text: '2023年底前完成整改，用了10年时间，近30年来变化很大。' },

  triggers: [pairs(DIGITS, '年')],
  checkLine(line, report) {
    const { text } = line;
    for (const { start, end } of numbersIn(line)) {
      if (end - start !== 2 || text[end] !== '年') continue;
      const value = Number(text.slice(start, end));
      if (!isYear(value)) continue;
      if (
        !(BEHIND.test(text.slice(end, end + 5)) || isSince(text, start, end)) ||
        SPAN.test(text.slice(Math.max(0, start - 1), start))
      )
        continue;
      if (REIGN.test(text.slice(Math.max(0, start - 4), start))) continue;
      const right = `${value > 40 ? 19 : 20}${text.slice(start, end)}年`;
      const values = { written: text.slice(start, end + 1), right };
      report({
        line: 0,
        start,
        end: end + 1,
        message: { id: 'short', values },
        ...fixOwnWords(line, 'suggestion', { id: 'fix', values }, [replaceInLine(start, end + 1, right)]),
      });
    }
  },
};

/** 05年以来: a span has no zero before it. */
function isSince(text: string, start: number, end: number): boolean {
  return text[start] === '0' && /^年(?:以来|以前|以后|之前|之后|起|间|至|到)/.test(text.slice(end, end + 3));
}

/** 清咸丰10年: a year of a reign, or of the Republic, is counted from its own beginning. */
const REIGN =
  /(?:民国|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|顺治|洪武|永乐|宣德|正统|成化|弘治|正德|嘉靖|隆庆|万历|天启|崇祯|昭和|平成|令和|大正|明治|开元|贞观|绍兴|至元|至正|元丰|熙宁)$/;

/** 1980 to 2040: what reports speak of. */
function isYear(value: number): boolean {
  return value >= 80 || value <= 40;
}
