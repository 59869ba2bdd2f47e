import { pairs } from '../matching/phrase-index';
import { isForeign } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import { isCited } from '../reading/quoted';
import type { LineRule } from '../rule';

/** 由：甲、乙组成: the colon parts a word from what it governs. */
const CUT = /由[：:](?=[^。；：]{1,80}?(组成|构成|担任|牵头|负责|承担|参加|共同))/g;
/** Ends of other words: 理由：, 自由：, 缘由：, 正由. */
const OTHER_WORD = /[理自缘事来因案情根原]/;

export const needlessColon: LineRule = {
  name: 'punctuation/needless-colon',
  level: 'warning',
  layer: 'standard',
  source: { zh: 'GB/T 15834—2011，4.7（冒号）', en: 'GB/T 15834—2011, 4.7 (colons)' },
  text: {
    zh: {
      title: '句子中间多了冒号',
      why: '冒号提示下文，前面的话要能停得住。“由：甲、乙、丙组成”里，“由”和后面的话是一个整体，冒号把它切断了。',
    },
    en: {
      title: 'Colon in the middle of a phrase',
      why: 'A colon announces what follows and stands where one can pause. In 由：甲、乙组成 it cuts 由 off from what it governs.',
    },
  },
  messages: {
    colon: {
      zh: '“由”后面的冒号是多余的：“由……{end}”中间不能断开。',
      en: 'The colon behind 由 is too much: “由…{end}” must not be parted.',
    },
    fix: { zh: '删去冒号', en: 'Delete the colon' },
  },
  bad: { text: '领导小组由：分管副县长、办公室主任组成。' },
  good: { text: '领导小组由分管副县长、办公室主任组成。申请理由：资金不足等。' },

  triggers: [pairs('由', '：:')],
  checkLine(line, report) {
    const { text } = line;
    CUT.lastIndex = 0;
    for (let found = CUT.exec(text); found; found = CUT.exec(text)) {
      const end = found[1]!;
      const start = found.index;
      if (OTHER_WORD.test(text.slice(Math.max(0, start - 1), start))) continue;
      if (isForeign(line, start, start + 2) || isCited(line, start)) continue;
      const values = { end };
      report({
        line: 0,
        start: start + 1,
        end: start + 2,
        message: { id: 'colon', values },
        ...fixOwnWords(line, 'suggestion', { id: 'fix', values: {} }, [
          replaceInLine(start + 1, start + 2, ''),
        ]),
      });
    }
  },
};
