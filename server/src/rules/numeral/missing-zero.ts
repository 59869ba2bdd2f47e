import { DIGITS, pairs } from '../matching/phrase-index';
import { isForeign, isMasked } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import type { LineRule } from '../rule';

/** A dot and digits, and behind them what shows a quantity, or the end of a clause. */
const DECIMAL = /\.(\d{1,4})(?=个百分点|[%％‰万亿元倍米吨度克折]|公[里斤顷]|平方|毫米|厘米|([，。；、）]))/g;
/** Words for what has no unit: 系数为.93，. */
const RATIO = /(?:系数|指数|比例|比率|比值|率)[为达是]?$/;
/** What ends right before a number: 增长.5% can be nothing else, 到位.3万元 may be a full stop in half width. */
const BEFORE_NUMBER =
  /(?:^|[\s，。、；：（“～—至占约近超达降增减比率]|增长|下降|提高|降低|上升|回落|增加|减少|为|到|仅|只|不足)$/;

export const missingZero: LineRule = {
  name: 'numeral/missing-zero',
  level: 'error',
  layer: 'standard',
  source: { zh: 'GB/T 15835—2011，5.1.2（小数）', en: 'GB/T 15835—2011, 5.1.2 (decimals)' },
  text: {
    zh: {
      title: '纯小数漏了整数位的“0”',
      why: '标准规定，纯小数必须写出小数点前定位的“0”，如“0.5%”。只写“.5%”，小数点很容易看漏，也说不清是不是前面还丢了数字。',
    },
    en: {
      title: 'Decimal without its zero',
      why: 'The standard requires the zero before the point of a decimal below one: 0.5%. In .5% the point is easily overlooked, and nobody knows whether a digit was lost.',
    },
  },
  messages: {
    missing: {
      zh: '“{written}”小数点前面漏了“0”，标准规定必须写出，写作“{right}”；请核对前面有没有丢数字。',
      en: '“{written}” lacks the zero that the standard requires before its point; write “{right}”, and check that no digit was lost.',
    },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  bad: { text: '差错率下降.5个百分点。' },
  good: { text: '差错率下降0.5个百分点，整改到位.3万元已经退还。' },

  triggers: [pairs('.', DIGITS)],
  checkLine(line, report) {
    const { text } = line;
    DECIMAL.lastIndex = 0;
    for (let found = DECIMAL.exec(text); found; found = DECIMAL.exec(text)) {
      const start = found.index;
      const end = start + found[0].length;
      const before = text.slice(Math.max(0, start - 3), start);
      if (!(found[2] === undefined ? BEFORE_NUMBER : RATIO).test(before)) continue;
      if (isForeign(line, start, end) || isMasked(line, start, end)) continue;
      const values = { written: text.slice(start, end + 1), right: `0${text.slice(start, end + 1)}` };
      report({
        line: 0,
        start,
        end,
        message: { id: 'missing', values },
        ...fixOwnWords(line, 'suggestion', { id: 'fix', values }, [replaceInLine(start, start, '0')]),
      });
    }
  },
};
