import { pairs } from '../matching/phrase-index';
import { isForeign } from '../reading/foreign';
import { wordsBetween } from '../reading/words-between';
import type { LineRule } from '../rule';
import { partnerOf } from './pairs';

const EMPTY = /“[ \u3000]{0,4}”|《[ \u3000]{0,4}》|‘[ \u3000]{0,4}’|【[ \u3000]{0,4}】/g;
/** Words about the mark itself: 使用双引号“”时. */
const OF_MARKS = /[号符]$|标点.{0,4}$/;

export const emptyPair: LineRule = {
  name: 'punctuation/empty-pair',
  level: 'warning',
  layer: 'standard',
  source: {
    zh: 'GB/T 15834—2011，4.8（引号）、4.15（书名号）',
    en: 'GB/T 15834—2011, 4.8 (quotation marks), 4.15 (title marks)',
  },
  text: {
    zh: {
      title: '引号、书名号里是空的',
      why: '引号、书名号里面没有字，不是名称还没填，就是改稿时把里面的字删掉了，标点没有一起删。',
    },
    en: {
      title: 'Nothing between a pair of marks',
      why: 'Quotation marks or 书名号 with nothing between them wait for a name, or were left when the words in them went.',
    },
  },
  messages: {
    empty: {
      zh: '“{words}”这里的{mark}里没有内容，请补上名称或者删去这对标点。',
      en: 'There is nothing between the marks at “{words}” ({mark}); fill in the name or remove the pair.',
    },
  },
  bad: { text: '会议以《》为依据，讨论了“”提出的方案。' },
  good: { text: '会议以《预算法》为依据，讨论了“一站式”方案，双引号“”成对使用。' },

  triggers: [pairs('“《‘【', '”》’】 \u3000')],
  checkLine(line, report) {
    const { text } = line;
    if (line.role !== 'text' || line.hanCount === 0) return;
    EMPTY.lastIndex = 0;
    for (let found = EMPTY.exec(text); found; found = EMPTY.exec(text)) {
      const start = found.index;
      const end = start + found[0].length;
      if (OF_MARKS.test(text.slice(Math.max(0, start - 8), start)) || isForeign(line, start, end)) continue;
      const open = found[0][0]!;
      report({
        line: 0,
        start,
        end,
        message: {
          id: 'empty',
          values: { words: wordsBetween(text, start - 4, end + 4), mark: `${open}${partnerOf(open)}` },
        },
      });
    }
  },
};
