import { phrases } from '../matching/phrase-index';
import { isMasked } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import type { LineRule } from '../rule';
import { COUNTERS } from './counters';

const NUMBER = '(?:\\d{1,9}(?:,\\d{3}){0,3}(?:\\.\\d{1,3})?|[一二三四五六七八九十百千两半]{1,5})';
const UNIT = `[%％‰万亿多余]{0,2}(?:个百分点|个月|个工作日|${COUNTERS}|分|日|层|级|度|小时)?`;
const LOWER = '超过|高于|多于|不低于|不少于|不小于|不下于|至少|最少|最低|起码|最多|至多';
const UPPER = '不超过|不高于|不多于|不大于|低于|少于|最多|至多|最高';
const LOW = new RegExp(
  `(?<!不)(${LOWER})(?:了|达|达到|要|有|需|应|为|在|(?<=至少|最少|起码)[\\u4e00-\\u9fff]{1,6}?)?(${NUMBER}${UNIT})(以上)`,
  'g',
);
const HIGH = new RegExp(`(${UPPER})(?:要|有|为)?(${NUMBER}${UNIT})(以下|以内|之内)`, 'g');

export const boundStatedTwice: LineRule = {
  name: 'numeral/bound-stated-twice',
  level: 'warning',
  layer: 'practice',
  source: { zh: '用语惯例：同一界限只说一次', en: 'Usage: a bound is stated once' },
  text: {
    zh: {
      title: '界限重复或者矛盾',
      why: '“超过”“不少于”和“以上”说的是同一头的界限，说一次就够；“最多……以上”则前后矛盾，读者不知道按哪个执行。',
    },
    en: {
      title: 'A bound stated twice',
      why: '超过 or 不少于 sets the same bound as 以上; once is enough. 最多…以上 contradicts itself, and nobody knows which one holds.',
    },
  },
  messages: {
    twice: {
      zh: '“{words}”里的“{before}”和“{after}”重复，只用一个。',
      en: '“{before}” and “{after}” in “{words}” set the same bound; use one.',
    },
    opposite: {
      zh: '“{words}”里的“{before}”和“{after}”前后矛盾，请核对是上限还是下限。',
      en: '“{before}” and “{after}” in “{words}” contradict each other; check whether it is the upper or the lower bound.',
    },
    fix: { zh: '删去“{after}”', en: 'Delete “{after}”' },
  },
  bad: { text: '每年培训不少于3次以上，最多5人以上。' },
  good: { text: '每年培训不少于3次，每组最多5人，3次以上的予以表扬，不少于3名副高以上职称人员。' },

  triggers: [phrases(...LOWER.split('|'), ...UPPER.split('|'))],
  checkLine(line, report) {
    const { text } = line;
    for (const pattern of [LOW, HIGH]) {
      if (!text.includes(pattern === LOW ? '以上' : '以') || !/以[上下内]|之内/.test(text)) continue;
      pattern.lastIndex = 0;
      for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
        const [words, before, , after] = found as unknown as [string, string, string, string];
        const start = found.index;
        const end = start + words.length;
        if (isMasked(line, start, end)) continue;
        const isOpposite = after === '以上' && /[最至]多/.test(before);
        const values = { words, before, after };
        report({
          line: 0,
          start,
          end,
          message: { id: isOpposite ? 'opposite' : 'twice', values },
          ...(!isOpposite &&
            fixOwnWords(line, 'suggestion', { id: 'fix', values }, [
              replaceInLine(end - after.length, end, ''),
            ])),
        });
      }
    }
  },
};
