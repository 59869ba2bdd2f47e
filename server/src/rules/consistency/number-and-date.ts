import { dayNumber } from '../../draft/parts/paper-date';
import { readParts } from '../../draft/parts/parts';
import type { DraftRule } from '../rule';

export const numberAndDate: DraftRule = {
  name: 'consistency/number-and-date',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第九条（五）（十二）；GB/T 9704—2012，7.2.5、7.4.3',
    en: 'Regulations on Official Documents, art. 9 (5) and (12); GB/T 9704—2012, 7.2.5 and 7.4.3',
  },
  text: {
    zh: {
      title: '发文字号、成文日期、印发日期对不上',
      why: '发文字号由发文机关代字、年份和顺序号组成，年份就是发文的那一年，一般与成文日期同年；印发在签发之后。对不上的，多半是套用上一年的稿子忘了改。',
    },
    en: {
      title: 'Number, date and date of printing that do not go together',
      why: 'A document number bears the year of issue, usually that of the date; a paper is printed after it was signed. Where they differ, last year’s paper was mostly reused.',
    },
  },
  messages: {
    year: {
      zh: '发文字号“{number}”是 {year} 年的，成文日期却是“{date}”，一般为同一年，请核对。',
      en: 'The number “{number}” is of {year}, the date is “{date}”; they are usually of one year. Check both.',
    },
    printed: {
      zh: '印发日期“{printed}”早于成文日期“{date}”，请核对。',
      en: 'The paper was printed on “{printed}”, before its date “{date}”; check both.',
    },
    date: { zh: '成文日期', en: 'The date of the paper' },
  },
  bad: {
    text: '柏乡政〔2024〕12号\n\n关于河道清淤工作情况的报告\n\n县水务局：\n　　清淤三公里。\n\n柏林乡人民政府\n2025年6月3日\n',
  },
  good: {
    text: '柏乡政〔2025〕12号\n\n关于河道清淤工作情况的报告\n\n县水务局：\n　　清淤三公里。\n\n柏林乡人民政府\n2025年6月3日\n',
  },

  checkDraft({ draft }, report) {
    const { head, date, imprint } = readParts(draft);
    if (!date) return;
    const { line, start, end, text: words } = date;
    const related = [{ line, start, end, message: { id: 'date', values: {} } }];
    const { number } = head;
    if (number && number.year !== date.year) {
      const values = { number: number.text, year: number.year, date: words };
      const place = { line: number.line, start: number.start, end: number.end };
      // In January a number of the year that has just ended is often still given.
      const isLate = number.year === date.year - 1 && date.month === 1;
      report({
        ...place,
        message: { id: 'year', values },
        related,
        ...(isLate && { level: 'information' as const }),
      });
    }
    const printed = imprint.printed?.date;
    if (!printed || date.day === 0 || dayNumber(printed) >= dayNumber(date)) return;
    const values = { printed: printed.text, date: words };
    const place = { line: printed.line, start: printed.start, end: printed.end };
    report({ ...place, message: { id: 'printed', values }, related });
  },
};
