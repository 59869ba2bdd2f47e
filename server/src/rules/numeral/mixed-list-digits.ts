import type { Line } from '../../draft/line';
import { readHanNumeral } from '../../draft/numeral';
import { pairs } from '../matching/phrase-index';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import { type ArabicNumber, numbersIn, numbersWithin } from '../reading/numbers';
import { quotedAt } from '../reading/quoted';
import type { LineReport, LineRule } from '../rule';

/** A counted thing in Han digits; 两 is left out, it is idiom as often as number. */
const COUNTED =
  /(?:十[一二三四五六七八九]?|[三四五六七八九])(?=(?:个(?!方面|意识|自信|全面|代表|服从|务必|必须|一批)|名|户|家|条(?!例)|项(?!规定)|处|座|所|场))/g;

export const mixedListDigits: LineRule = {
  name: 'numeral/mixed-list-digits',
  level: 'information',
  layer: 'standard',
  source: { zh: 'GB/T 15835—2011，4.3（同类别同形式）', en: 'GB/T 15835—2011, 4.3 (like things alike)' },
  text: {
    zh: {
      title: '并列的数量两种数字混用',
      why: '标准规定，同一场合出现的数字应遵循“同类别同形式”原则：写“3个广场、5个书屋”，不写“3个广场、五个书屋”。',
    },
    en: {
      title: 'Two kinds of digits in one list',
      why: 'The standard requires like numbers in one place to be written alike: 3个广场、5个书屋, not 3个广场、五个书屋.',
    },
  },
  messages: {
    mixed: {
      zh: '“{written}”用的是汉字数字，和前面并列的“{other}”不一致，可以写作“{right}”。',
      en: '“{written}” has a Han digit, unlike “{other}” beside it; “{right}” would match.',
    },
    other: { zh: '这里用的是阿拉伯数字', en: 'Arabic digits here' },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  bad: { text: '新建3个文化广场、五个农家书屋。' },
  good: { text: '新建3个文化广场、5个农家书屋，落实4项任务和“四个意识”，3人、五省联动。' },

  triggers: [pairs('一二三四五六七八九十', '个名户家条项处座所场')],
  checkLine(line, report) {
    const { text } = line;
    COUNTED.lastIndex = 0;
    for (let found = COUNTED.exec(text); found; found = COUNTED.exec(text)) {
      const start = found.index;
      const end = start + found[0].length;
      const other = findSibling(line, start, text[end]!);
      if (other && !quotedAt(line, start) && !quotedAt(line, other.start)) {
        report(describe(line, start, end, other));
      }
    }
  },
};

const REACH = 40;
/** From the last joint of the list to its next item: a few words without marks or numbers. */
const JOINT = /[、和及][^，。；：、“”《》（）\d第]{0,12}$/;

/** The amount of the same kind in Arabic digits, in the item of the list before the one at `at`. */
function findSibling(line: Line, at: number, counter: string): ArabicNumber | null {
  const { text } = line;
  const before = text.slice(Math.max(0, at - REACH), at);
  if (!/\d/.test(before)) return null;
  const joint = before.search(JOINT);
  if (joint < 0) return null;
  const last = numbersWithin(numbersIn(line), at - REACH, at).at(-1);
  if (!last || text[last.end] !== counter) return null;
  return /[，。；：]/.test(text.slice(last.end, at)) ? null : last;
}

function describe(line: Line, start: number, end: number, other: ArabicNumber): LineReport {
  const { text } = line;
  const numeral = text.slice(start, end);
  const value = readHanNumeral(numeral, 0)!.value;
  const values = {
    written: text.slice(start, end + 1),
    other: text.slice(other.start, other.end + 1),
    right: `${value}${text[end]}`,
  };
  return {
    line: 0,
    start,
    end,
    message: { id: 'mixed', values },
    related: [{ line: 0, start: other.start, end: other.end, message: { id: 'other', values } }],
    ...fixOwnWords(line, 'suggestion', { id: 'fix', values }, [replaceInLine(start, end, String(value))]),
  };
}
