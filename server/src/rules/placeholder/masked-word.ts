import { readMaskedWord } from '../../draft/placeholder/party-word';
import { wordsBetween } from '../reading/words-between';
import type { LineRule } from '../rule';

const STAND_IN = /[Xx×Ｘｘ*＊]|ZZ/g;

export const maskedWord: LineRule = {
  name: 'placeholder/masked-word',
  level: 'error',
  layer: 'practice',
  source: {
    zh: '起草惯例：范文网站常把“党”“政治”换成字母或符号以避开审查，抄用时要改回原字',
    en: 'Drafting custom: sites of model texts put letters or signs for 党 and 政治 to get past filters; what is taken from them has to be put right',
  },
  text: {
    zh: {
      title: '字被换成了字母或符号',
      why: '“X建”“X员”“镇X委”“ZZ建设”是范文网站把“党”“政治”换掉以后的样子。这里不是待填的内容，原来的字是知道的，报出去之前必须改回来。',
    },
    en: {
      title: 'Word replaced by a letter',
      why: 'X建, X员, 镇X委 and ZZ建设 are what sites of model texts make of 党建, 党员, 镇党委 and 政治建设. Nothing is to be filled in here: the right word is known and has to be put back before the report goes out.',
    },
  },
  messages: {
    word: {
      zh: '“{text}”里的“{mask}”应是“{right}”：这是网站换掉的字，请改回。',
      en: 'In “{text}”, “{mask}” stands for “{right}”, which a site has replaced. Put the word back.',
    },
    fix: { zh: '改回“{right}”', en: 'Put “{right}” back' },
  },
  bad: { text: '抓好基层X建工作，发展X员12名。' },
  good: { text: '抓好基层党建工作，发展党员12名。' },

  triggers: 'Xx×Ｘｘ*＊Z',
  checkLine({ text, placeholders }, report) {
    for (const { index: at } of text.matchAll(STAND_IN)) {
      const word = readMaskedWord(text, at);
      if (!word || placeholders.some(({ start, end }) => start < word.end && at < end)) continue;
      const { start, end, right } = word;
      report({
        line: 0,
        start,
        end,
        message: {
          id: 'word',
          values: { text: wordsBetween(text, start, end + 2), mask: text.slice(start, end), right },
        },
        fix: {
          kind: 'suggestion',
          title: { id: 'fix', values: { right } },
          edits: [{ line: 0, start, endLine: 0, end, text: right }],
        },
      });
    }
  },
};
