import { isMasked } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import type { LineRule } from '../rule';

const NUMBER = /〔(\d{2}|\d{4})〕(第?)(0*)(\d{1,4})号/g;
/** Since then GB/T 9704—2012 holds; older papers carry their numbers as they were given. */
const SINCE = 2012;

export const documentNumberForm: LineRule = {
  name: 'numeral/document-number-form',
  level: 'warning',
  layer: 'standard',
  source: { zh: 'GB/T 9704—2012，7.2.5（发文字号）', en: 'GB/T 9704—2012, 7.2.5 (document number)' },
  text: {
    zh: {
      title: '发文字号的年份、顺序号写法不对',
      why: '标准规定，发文字号的年份应标全称；发文顺序号不加“第”字，不编虚位，1不写作01。',
    },
    en: {
      title: 'Document number in the wrong form',
      why: 'The standard requires the year of a document number in full; its serial number takes no 第 and no leading zero.',
    },
  },
  messages: {
    ordinal: {
      zh: '发文字号“{written}”的顺序号不加“第”字，写作“{right}”。',
      en: 'The serial number in “{written}” takes no 第: “{right}”.',
    },
    zero: {
      zh: '发文字号“{written}”的顺序号不编虚位，写作“{right}”。',
      en: 'The serial number in “{written}” takes no leading zero: “{right}”.',
    },
    year: {
      zh: '发文字号“{written}”的年份不全，标准规定年份应标全称，请核对。',
      en: 'The standard requires the year in “{written}” in full; check it.',
    },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  bad: { text: '根据县政办发〔2024〕第05号文件要求。' },
  good: { text: '根据县政办发〔2024〕5号、国发〔2001〕第3号文件要求。' },

  triggers: '〔',
  checkLine(line, report) {
    const { text } = line;
    NUMBER.lastIndex = 0;
    for (let found = NUMBER.exec(text); found; found = NUMBER.exec(text)) {
      const [written, year, ordinal, zeros, number] = found as unknown as [
        string,
        string,
        string,
        string,
        string,
      ];
      const start = found.index;
      const end = start + written.length;
      const isShort = year.length === 2;
      if (isMasked(line, start, end) || (!isShort && Number(year) < SINCE)) continue;
      if (!isShort && ordinal === '' && zeros === '') continue;
      const right = `〔${year}〕${number}号`;
      const values = { written, right };
      const id = isShort ? 'year' : ordinal ? 'ordinal' : 'zero';
      const fix = fixOwnWords(line, 'suggestion', { id: 'fix', values }, [replaceInLine(start, end, right)]);
      report({ line: 0, start, end, message: { id, values }, ...(!isShort && fix) });
    }
  },
};
