import { DIGITS, pairs } from '../matching/phrase-index';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import { numbersIn, readValue } from '../reading/numbers';
import type { LineRule } from '../rule';

/**
 * 千 十 百 that belong to the number. Not units (千克, 百帕), not words of their own (百姓, 百强, 十大), not 余 and 多,
 * which custom lets stand (2百多人).
 */
const BEHIND =
  /^(?:千(?![克米瓦帕赫卡伏焦安吨斤字比余多分年里家万禧])|百(?![帕分年姓强货亿万科度合事余多家团瓦米里佳])(?=[零\d一二三四五六七八九个名户家人元亩吨条项次件])|十(?=[零\d一二三四五六七八九]?[个名户家人元亩吨条项次件](?!大|年规)))/;
const SCALE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

export const arabicBeforeHanDigit: LineRule = {
  name: 'numeral/arabic-before-han-digit',
  level: 'warning',
  layer: 'standard',
  source: {
    zh: 'GB/T 15835—2011，5.3（阿拉伯数字与汉字数字同时使用）',
    en: 'GB/T 15835—2011, 5.3 (Arabic and Han digits together)',
  },
  text: {
    zh: {
      title: '阿拉伯数字和“十、百、千”混用',
      why: '标准规定，除“万”“亿”作单位外，一个数值不能同时用阿拉伯数字和汉字数字：写“300户”或者“三百户”，不写“3百户”。',
    },
    en: {
      title: 'Arabic digits before 十, 百 or 千',
      why: 'The standard lets one number be written in both kinds of digits only with 万 and 亿 as its units, not with 十, 百 or 千: 300户 or 三百户, not 3百户.',
    },
  },
  messages: {
    mixed: {
      zh: '“{written}”里阿拉伯数字后面用了“{unit}”，标准规定一个数值不能同时用两种数字，请全部写成阿拉伯数字或者汉字数字。',
      en: '“{written}” has “{unit}” behind Arabic digits; the standard does not let one number be written in both kinds of digits.',
    },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  bad: { text: '全村共有3百户，其中1百零8户已经签约。' },
  good: { text: '全村共有300户，用电5千瓦，进入500强，投入3万元，2百多人参加。' },

  triggers: [pairs(DIGITS, '十百千')],
  checkLine(line, report) {
    const { text } = line;
    for (const number of numbersIn(line)) {
      const { start, end } = number;
      const unit = text[end];
      if (unit === undefined || !(unit in SCALE) || !BEHIND.test(text.slice(end, end + 4))) continue;
      const value = readValue(text, number);
      if (value >= 100 || value === 0 || (unit === '十' && value >= 10)) continue;
      const isWhole =
        !/[零\d一二三四五六七八九]/.test(text[end + 1] ?? ' ') && !/[百万]$/.test(text.slice(0, start));
      const right = String(Math.round(value * SCALE[unit]!));
      const values = { written: wholeNumber(text, start, end), unit, right };
      const fix = fixOwnWords(line, 'suggestion', { id: 'fix', values }, [
        replaceInLine(start, end + 1, right),
      ]);
      report({
        line: 0,
        start,
        end: end + 1,
        message: { id: 'mixed', values },
        // 5千元 is read every day.
        ...(unit === '千' && { level: 'information' as const }),
        ...(isWhole && fix),
      });
    }
  },
};

/** The number as it is written, with its counter: 2万5千公里, not 5千公. */
function wholeNumber(text: string, start: number, end: number): string {
  const before = /(?:\d{1,9}(?:\.\d{1,4})?[万亿百]){0,2}$/.exec(
    text.slice(Math.max(0, start - 24), start),
  )![0];
  const behind = BEHIND_NUMBER.exec(text.slice(end, end + 14))![0];
  return before + text.slice(start, end) + behind;
}

const BEHIND_NUMBER =
  /^(?:[十百千万亿零多余]|\d|[一二三四五六七八九](?![是要])){1,8}(?:公[里斤顷]|平方[公千]?米|立方米|万?元|人次|人|户|名|个|家|亩|吨|米|条|项|件|次)?/;
