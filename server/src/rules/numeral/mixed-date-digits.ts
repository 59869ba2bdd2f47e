import { readHanNumeral } from '../../draft/numeral';
import { isMasked } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import type { LineRule } from '../rule';
import { readHanYear } from './han-number';

/** A month with its year before or its day behind it, each in digits of either kind. */
const DATE =
  /(?:(?<![\d一二三四五六七八九〇零○])(\d{4}|[一二][一二三四五六七八九〇零○]{3})年)?(?<![\d一二三四五六七八九十])(\d{1,2}|十[一二]|[一二三四五六七八九十])月(?:(\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日)?/g;

export const mixedDateDigits: LineRule = {
  name: 'numeral/mixed-date-digits',
  level: 'error',
  layer: 'standard',
  source: { zh: 'GB/T 15835—2011，4.3（同类别同形式）', en: 'GB/T 15835—2011, 4.3 (like things alike)' },
  text: {
    zh: {
      title: '一个日期里两种数字混用',
      why: '标准规定，同一场合出现的数字应遵循“同类别同形式”原则，一个日期的年、月、日用同一种数字。公文的成文日期用阿拉伯数字；半汉字半阿拉伯数字的写法两头都不合规范。',
    },
    en: {
      title: 'Two kinds of digits in one date',
      why: 'The standard requires like numbers to be written alike: year, month and day of one date take one kind of digits, in official papers Arabic ones. Half of each conforms to neither form.',
    },
  },
  messages: {
    mixed: {
      zh: '“{written}”里汉字数字和阿拉伯数字混用，应当写作“{right}”。',
      en: '“{written}” mixes Han and Arabic digits; write “{right}”.',
    },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  bad: { text: '二〇二四年5月至2025年三月十五日，整改全部完成。' },
  good: { text: '2024年5月至2025年3月15日，整改全部完成；二〇二四年五月。' },

  triggers: '月',
  checkLine(line, report) {
    const { text } = line;
    if (!/\d/.test(text)) return;
    DATE.lastIndex = 0;
    for (let found = DATE.exec(text); found; found = DATE.exec(text)) {
      const [written, year, month, day] = found as unknown as [string, string?, string?, string?];
      const parts = [year, month, day].filter((part) => part !== undefined);
      const arabic = parts.filter((part) => /\d/.test(part)).length;
      const start = found.index;
      const end = start + written.length;
      if (arabic === 0 || arabic === parts.length || isMasked(line, start, end)) continue;
      // 2024年八月十五: the farmers' calendar is written in Han digits (G35 4.2.1).
      if (day === undefined && /^[初廿卅十一二三四五六七八九]/.test(text.slice(end, end + 1))) continue;
      // 3月一日三餐: no day of the month.
      if (day === '一' && '三之千两游'.includes(text[end] ?? ' ')) continue;
      const right = writeArabic(year, month!, day);
      const values = { written, right };
      report({
        line: 0,
        start,
        end,
        message: { id: 'mixed', values },
        ...fixOwnWords(line, 'suggestion', { id: 'fix', values }, [replaceInLine(start, end, right)]),
      });
    }
  },
};

function writeArabic(year: string | undefined, month: string, day: string | undefined): string {
  const head = year === undefined ? '' : `${/\d{4}/.test(year) ? year : readHanYear(year)}年`;
  return `${head}${toArabic(month)}月${day === undefined ? '' : `${toArabic(day)}日`}`;
}

function toArabic(written: string): string {
  return /\d/.test(written) ? written : String(readHanNumeral(written, 0)?.value ?? written);
}
