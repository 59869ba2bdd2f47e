import type { Line } from '../../draft/line';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import { numbersIn } from '../reading/numbers';
import { quotedAt } from '../reading/quoted';
import type { LineReport, LineRule } from '../rule';

/** A further item of the list with a Han numeral: 、五个…; 两 is left out, it is idiom as often as number. */
const ITEM =
  /[、和及]([^，。；：、“”《》（）\d]{0,12}?)([三四五六七八九]|十[一二三四五六七八九]?)(个(?!方面|意识|自信|全面|代表|服从|务必|必须|一批)|名|户|家|条(?!例)|项(?!规定)|处|座|所|场)/g;
const VALUES = '〇一二三四五六七八九十';

export const mixedListDigits: LineRule = {
  name: 'numeral/mixed-list-digits',
  level: 'information',
  layer: 'standard',
  source: 'GB/T 15835—2011，4.3（同类别同形式）',
  text: {
    zh: {
      title: '并列的数量两种数字混用',
      why: '同一句里并列的数量，通常用同一种数字：写“3个广场、5个书屋”，不写“3个广场、五个书屋”。',
    },
    en: {
      title: 'Two kinds of digits in one list',
      why: 'Amounts that stand side by side usually take one kind of digits: 3个广场、5个书屋, not 3个广场、五个书屋.',
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

  triggers: '0123456789',
  checkLine(line, report) {
    for (const { start, end } of numbersIn(line)) {
      const found = findItem(line, start, end);
      if (found) report(found);
    }
  },
};

const REACH = 40;

/** The next item of the list that the number stands in, where it counts the same thing in Han digits. */
function findItem(line: Line, start: number, end: number): LineReport | null {
  const { text } = line;
  const counter = text[end];
  if (counter === undefined || !'个名户家条项处座所场'.includes(counter)) return null;
  const clause = text.slice(end + 1, end + 1 + REACH);
  ITEM.lastIndex = 0;
  const item = ITEM.exec(clause);
  if (!item || item[3] !== counter || /[，。；：\d]/.test(clause.slice(0, item.index))) return null;
  const at = end + 1 + item.index + 1 + item[1]!.length;
  const numeral = item[2]!;
  if (quotedAt(line, at) || quotedAt(line, start)) return null;
  const value = numeral.length === 1 ? VALUES.indexOf(numeral) : 10 + VALUES.indexOf(numeral[1]!);
  const values = {
    written: numeral + counter,
    other: text.slice(start, end + 1),
    right: `${value}${counter}`,
  };
  return {
    line: 0,
    start: at,
    end: at + numeral.length,
    message: { id: 'mixed', values },
    related: [{ line: 0, start, end, message: { id: 'other', values: {} } }],
    ...fixOwnWords(line, 'suggestion', { id: 'fix', values }, [
      replaceInLine(at, at + numeral.length, String(value)),
    ]),
  };
}
