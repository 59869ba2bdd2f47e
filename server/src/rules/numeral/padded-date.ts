import { isMasked } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import type { LineRule } from '../rule';

const DATE = /(?<!\d)(\d{4}年)?(0?[1-9]|1[0-2])月(?:(0?[1-9]|[12]\d|3[01])日)?/g;

export const paddedDate: LineRule = {
  name: 'numeral/padded-date',
  level: 'information',
  layer: 'standard',
  source: {
    zh: 'GB/T 9704—2012，7.3.5.4（成文日期中的数字）',
    en: 'GB/T 9704—2012, 7.3.5.4 (digits of the date)',
  },
  text: {
    zh: {
      title: '日期里用“0”补位',
      why: '标准写明，公文的成文日期月、日不编虚位，1不写作01。正文里的日期通常也用同一写法。',
    },
    en: {
      title: 'Date padded with zeros',
      why: 'In the date of an official paper month and day take no leading zero: 1, not 01. Dates in the body follow suit.',
    },
  },
  messages: {
    signed: {
      zh: '成文日期“{written}”的月、日，标准写明不编虚位，写作“{right}”。',
      en: 'The date of the paper, “{written}”, takes no leading zero: “{right}”.',
    },
    body: {
      zh: '“{written}”的月、日通常不用“0”补位，写作“{right}”。',
      en: 'Month and day of “{written}” usually take no leading zero: “{right}”.',
    },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  bad: { text: '某某县民政局\n2024年05月01日' },
  good: { text: '某某县民政局\n2024年5月1日' },

  triggers: '月',
  checkLine(line, report) {
    const { text, contentStart, contentEnd } = line;
    if (!text.includes('0')) return;
    DATE.lastIndex = 0;
    for (let found = DATE.exec(text); found; found = DATE.exec(text)) {
      const [written, year = '', month, day] = found as unknown as [string, string?, string?, string?];
      const start = found.index;
      const end = start + written.length;
      if (!month!.startsWith('0') && !day?.startsWith('0')) continue;
      if (isMasked(line, start, end)) continue;
      const right = `${year}${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`;
      const values = { written, right };
      // A date alone on its line is the date of the paper; a bracketed one stands under the title.
      const isSigned = day !== undefined && year !== '' && end - start >= contentEnd - contentStart - 2;
      report({
        line: 0,
        start,
        end,
        message: { id: isSigned ? 'signed' : 'body', values },
        ...(isSigned && { level: 'warning' as const }),
        ...fixOwnWords(line, 'suggestion', { id: 'fix', values }, [replaceInLine(start, end, right)]),
      });
    }
  },
};
