import { DIGITS, pairs } from '../matching/phrase-index';
import { isForeign, isMasked } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import type { LineRule } from '../rule';
import { hanDigit } from './han-number';

const PAIR =
  /(\d)(0?)[、，](\d)(0?)(?=(十|百|千|万|亿)?(?:个|名|人|位|户|家|项|条|件|次|天|年|岁|倍|元|亩|吨|处|座|所|场|批|种|米|公里|里|遍|回|辆|台)(?!级|产业|学|大队|分队|月份|代))/g;

export const arabicEstimate: LineRule = {
  name: 'numeral/arabic-estimate',
  level: 'warning',
  layer: 'standard',
  source: {
    zh: 'GB/T 15835—2011，4.2.2（概数用汉字数字）、5.2.1',
    en: 'GB/T 15835—2011, 4.2.2 (estimates in Han digits), 5.2.1',
  },
  text: {
    zh: {
      title: '概数用了阿拉伯数字',
      why: '标准规定，数字连用表示的概数应采用汉字数字，中间不用顿号，如“三四个”“五六十人”。写成“3、4个”，就成了3个和4个。',
    },
    en: {
      title: 'Estimate in Arabic digits',
      why: 'The standard requires Han digits, without a 顿号, where two neighbouring numerals give a rough number: 三四个, 五六十人. Written 3、4个 they are three and four.',
    },
  },
  messages: {
    estimate: {
      zh: '“{written}”如果是大概的数目，标准规定采用汉字数字，写作“{right}”。',
      en: 'If “{written}” is a rough number, the standard requires Han digits: “{right}”.',
    },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  bad: { text: '每个组有3、4个人，每周走访30、40户。' },
  good: { text: '每个组有三四个人，每周走访三四十户；第3、4条，1、2号楼，3、4月份。' },

  triggers: [pairs(DIGITS, '、，')],
  checkLine(line, report) {
    const { text } = line;
    PAIR.lastIndex = 0;
    for (let found = PAIR.exec(text); found; found = PAIR.exec(text)) {
      const [written, low, zero, high, otherZero] = found as unknown as [
        string,
        string,
        string,
        string,
        string,
      ];
      const start = found.index;
      const end = start + written.length;
      if (Number(high) !== Number(low) + 1 || low === '0' || zero !== otherZero) continue;
      if (
        /[\d.、，：:第件图表组班]$/.test(text.slice(Math.max(0, start - 1), start)) ||
        start === line.contentStart
      )
        continue;
      if (isForeign(line, start, end) || isMasked(line, start, end)) continue;
      const right = hanDigit(Number(low)) + hanDigit(Number(high)) + (zero ? '十' : '');
      const values = { written: text.slice(start, end + 1), right: right + text[end] };
      report({
        line: 0,
        start,
        end,
        message: { id: 'estimate', values },
        ...fixOwnWords(line, 'suggestion', { id: 'fix', values }, [replaceInLine(start, end, right)]),
      });
    }
  },
};
