import { isHan } from '../../draft/characters';
import type { Line } from '../../draft/line';
import { replaceInLine } from '../reading/line-fix';
import { isInTitle } from '../reading/quoted';
import type { LineRule } from '../rule';

/** 〔2024〕3号《 or 〔2024〕3号文件《. */
const NUMBER_THEN_TITLE = /〔(?:[\dX×]{4}|\s{1,4})〕\s?[\dX×]{1,5}号(?:文件?|通知|函)?[“（]?《/g;
/** Words behind which the code of an office begins. */
const LEADS =
  '根据 按照 依据 依照 遵照 落实 贯彻 执行 印发 转发 下发 对照 参照 结合 关于 出台 制定 学习 传达 文件 通知'.split(
    ' ',
  );
const LONGEST_CODE = 12;

export const numberBeforeTitle: LineRule = {
  name: 'wording/number-before-title',
  level: 'information',
  layer: 'practice',
  source: {
    zh: '引用公文的惯例：先引标题，后引发文字号',
    en: 'Custom of citing documents: title first, number after it',
  },
  text: {
    zh: {
      title: '引用公文先写了发文字号',
      why: '机关引用公文，习惯先写标题、后把发文字号放进括号：《……的通知》（×发〔2024〕3号）。文号抢在前面，读的人还不知道是份什么文件。',
    },
    en: {
      title: 'Document number before its title',
      why: 'Offices cite a document by its title first, with the number behind it in brackets. A number in front tells the reader nothing yet.',
    },
  },
  messages: {
    order: {
      zh: '引用公文一般先引标题、后引发文字号，“{number}”可移到书名号后面的括号里。',
      en: 'A document is usually cited by title first; “{number}” goes in brackets behind it.',
    },
    fix: { zh: '把发文字号移到标题后面', en: 'Move the number behind the title' },
  },
  bad: { text: '根据青府办〔2024〕12号《关于做好秋粮收购工作的通知》要求，各乡镇已开仓。' },
  good: { text: '根据《关于做好秋粮收购工作的通知》（青府办〔2024〕12号）要求，各乡镇已开仓。' },

  triggers: '〔',
  checkLine(line, report) {
    NUMBER_THEN_TITLE.lastIndex = 0;
    for (let found = NUMBER_THEN_TITLE.exec(line.text); found; found = NUMBER_THEN_TITLE.exec(line.text)) {
      if (isInTitle(line, found.index)) continue;
      const end = found.index + found[0].search(/号/) + 1;
      const start = findCode(line, found.index);
      const number = line.text.slice(start, end);
      report({
        line: 0,
        start,
        end,
        message: { id: 'order', values: { number } },
        ...moveNumber(line, start, found.index + found[0].length - 1, number),
      });
    }
  },
};

/** Where the code of the office begins: 青府办 in 根据青府办〔2024〕. */
function findCode({ text }: Line, bracket: number): number {
  let from = bracket;
  while (from > 0 && bracket - from < LONGEST_CODE && isCode(text, from - 1)) from--;
  const code = text.slice(from, bracket);
  const start = Math.max(
    0,
    ...LEADS.map((lead) => (code.includes(lead) ? code.lastIndexOf(lead) + lead.length : 0)),
  );
  return from + start + (/^[和与及以]/.test(code.slice(start)) ? 1 : 0);
}

function isCode(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at)) || 'X×'.includes(text[at]!);
}

/** Only where nothing but the number stands before 《 and the title is closed. */
function moveNumber({ text }: Line, start: number, title: number, number: string) {
  const close = text.indexOf('》', title);
  if (close < 0 || start + number.length !== title) return {};
  const inside = text.slice(title + 1, close);
  if (inside.includes('《') || number.startsWith('〔')) return {};
  return {
    fix: {
      kind: 'suggestion' as const,
      title: { id: 'fix', values: {} },
      edits: [replaceInLine(start, title, ''), replaceInLine(close + 1, close + 1, `（${number}）`)],
    },
  };
}
