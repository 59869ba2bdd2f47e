import { GuardedPhrases } from '../matching/guarded-phrases';
import { isForeign } from '../reading/foreign';
import { replaceInLine } from '../reading/line-fix';
import { isMentioned } from '../reading/mention';
import { isCited } from '../reading/quoted';
import type { LineRule } from '../rule';
import { TYPOS } from './typos.data';

const PHRASES = new GuardedPhrases(TYPOS.filter(({ sure }) => sure === 'C'));

export const unofficialForm: LineRule = {
  name: 'wording/unofficial-form',
  level: 'information',
  layer: 'practice',
  source: {
    zh: '机关用字习惯；《现代汉语词典》推荐词形',
    en: 'Usage of offices; forms recommended by the Contemporary Chinese Dictionary',
  },
  text: {
    zh: {
      title: '公文里不常用的写法',
      why: '“其它”“做出决定”不算错，但机关文稿习惯写“其他”“作出决定”。一份稿子里两种写法混着用，显得没有统过稿。',
    },
    en: {
      title: 'Form unusual in official papers',
      why: '其它 or 做出决定 is no mistake, but offices write 其他 and 作出决定. A paper that mixes both looks as if nobody had gone over it.',
    },
  },
  messages: {
    usual: {
      zh: '公文中“{wrong}”一般写作“{right}”。',
      en: 'Official papers usually write “{right}” for “{wrong}”.',
    },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  bad: { text: '局党组及时做出部署，其它科室抓好落实。' },
  good: { text: '局党组及时作出部署，其他科室抓好落实。' },

  triggers: [PHRASES.index],
  checkLine(line, report) {
    for (const { row, start, end } of PHRASES.find(line.text)) {
      if (isForeign(line, start, end) || isCited(line, start) || isMentioned(line, start)) continue;
      const values = { wrong: line.text.slice(start, end), right: row.right };
      report({
        line: 0,
        start,
        end,
        message: { id: 'usual', values },
        fix: {
          kind: 'suggestion',
          title: { id: 'fix', values },
          edits: [replaceInLine(start, end, row.right)],
        },
      });
    }
  },
};
