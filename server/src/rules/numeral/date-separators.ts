import { DIGITS, pairs } from '../matching/phrase-index';
import { isForeign, isMasked } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import type { LineRule } from '../rule';
import { daysIn } from './dates';

const DATE = /((?:19|20)\d{2})([.\-/])(\d{1,2})\2(\d{1,2})/g;

export const dateSeparators: LineRule = {
  name: 'numeral/date-separators',
  level: 'information',
  layer: 'standard',
  source: { zh: 'GB/T 15835—2011，5.1（年月日的写法）', en: 'GB/T 15835—2011, 5.1 (dates)' },
  text: {
    zh: {
      title: '正文日期用点、斜线或者短横隔开',
      why: '正文里的日期一般写全“年、月、日”。“2024.5.1”一类写法适合表格和文件名。',
    },
    en: {
      title: 'Date with dots, slashes or hyphens',
      why: 'Dates in the body are usually written out with 年, 月 and 日; 2024.5.1 and its like belong to tables and file names.',
    },
  },
  messages: {
    separated: {
      zh: '“{written}”在正文里一般写作“{right}”。',
      en: 'In the body “{written}” is usually written “{right}”.',
    },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  bad: { text: '我单位于2024.5.1启动自查，2024-06-30完成。' },
  good: { text: '我单位于2024年5月1日启动自查，版本2024.5.1.3，| 2024-06-30 |' },

  triggers: [pairs('.-/', DIGITS)],
  checkLine(line, report) {
    const { text } = line;
    if (text.includes('|') || line.hanCount === 0) return;
    DATE.lastIndex = 0;
    for (let found = DATE.exec(text); found; found = DATE.exec(text)) {
      const [written, year, , month, day] = found as unknown as [string, string, string, string, string];
      const start = found.index;
      const end = start + written.length;
      if (/[\dA-Za-z.\-/_]/.test(text[start - 1] ?? ' ') || /[\dA-Za-z.\-/_版]/.test(text[end] ?? ' '))
        continue;
      if (!isDate(Number(year), Number(month), Number(day))) continue;
      if (isForeign(line, start, end) || isMasked(line, start, end)) continue;
      const values = { written, right: `${year}年${Number(month)}月${Number(day)}日` };
      report({
        line: 0,
        start,
        end,
        message: { id: 'separated', values },
        ...fixOwnWords(line, 'suggestion', { id: 'fix', values }, [replaceInLine(start, end, values.right)]),
      });
    }
  },
};

function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
}
