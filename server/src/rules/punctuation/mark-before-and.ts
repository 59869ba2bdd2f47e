import { pairs } from '../matching/phrase-index';
import { isForeign } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import { isInTitle } from '../reading/quoted';
import { wordsBetween } from '../reading/words-between';
import type { LineRule } from '../rule';

/**
 * 与 is left out: it opens phrases that are items of a list (跟车看市场、与菌农同吃同住).
 * Words that begin with the character and are items of the list themselves: 富强、民主、和谐; 、及时.
 */
const OTHER_WORD: Readonly<Record<string, RegExp>> = {
  和: /^和(?:[\u4e00-\u9fff](?:县|市|镇|乡|村|铁路|高速|公路)|谐|平|美|睦|解|顺|气|缓|善|田|县|悦|合|亲|声|衷|约|服|布|风|林|政|硕|静|龙|润|棋|牌|面|弦|蔼|煦|乐|为贵|而不同|舟|村|信|乡)/,
  及: /^及(?:时|早|格|第|至|物|笄|锋)/,
};

export const markBeforeAnd: LineRule = {
  name: 'punctuation/mark-before-and',
  level: 'warning',
  layer: 'standard',
  source: { zh: 'GB/T 15834—2011，4.5.3（顿号）', en: 'GB/T 15834—2011, 4.5.3 (enumeration commas)' },
  text: {
    zh: {
      title: '“和”“及”前面多了顿号',
      why: '“和”“及”已经把前后两项连起来了，前面不再加顿号。',
    },
    en: {
      title: '顿号 before 和 or 及',
      why: '和 and 及 join two items by themselves; no 顿号 stands before them.',
    },
  },
  messages: {
    mark: {
      zh: '“{words}”里“{word}”前面的顿号是多余的，连词和顿号只用一个。',
      en: 'The 顿号 before “{word}” in “{words}” is too much; use either it or the conjunction.',
    },
    fix: { zh: '删去顿号', en: 'Delete the 顿号' },
  },
  bad: { text: '办公室、人事科、和财务科负责人参加。' },
  good: { text: '办公室、人事科和财务科负责人参加，倡导文明、和谐、与时俱进，做到早发现、及时报告。' },

  triggers: [pairs('、', '和及')],
  checkLine(line, report) {
    const { text } = line;
    for (let at = text.indexOf('、', 1); at >= 0; at = text.indexOf('、', at + 1)) {
      const word = text[at + 1] ?? ' ';
      const other = OTHER_WORD[word];
      if (!other || other.test(text.slice(at + 1, at + 5)) || at <= (line.ordinal?.end ?? 0)) continue;
      if ('、，。”》）'.includes(text[at + 2] ?? '。')) continue;
      if (isForeign(line, at, at + 2) || isInTitle(line, at)) continue;
      const values = { word, words: wordsBetween(text, at - 4, at + 5) };
      report({
        line: 0,
        start: at,
        end: at + 1,
        message: { id: 'mark', values },
        ...fixOwnWords(line, 'suggestion', { id: 'fix', values: {} }, [replaceInLine(at, at + 1, '')]),
      });
    }
  },
};
