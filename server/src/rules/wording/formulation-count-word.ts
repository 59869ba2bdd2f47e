import { GuardedPhrases } from '../matching/guarded-phrases';
import { isForeign } from '../reading/foreign';
import { replaceInLine } from '../reading/line-fix';
import { isCited } from '../reading/quoted';
import type { LineRule } from '../rule';
import { MISCOUNTED_FORMULATIONS } from './counted-formulations.data';

const PHRASES = new GuardedPhrases(MISCOUNTED_FORMULATIONS);

export const formulationCountWord: LineRule = {
  name: 'wording/formulation-count-word',
  level: 'error',
  layer: 'standard',
  source: {
    zh: 'GB/T 15835—2011，4.2.3（已定型的含汉字数字的词语）',
    en: 'GB/T 15835—2011, 4.2.3 (set phrases with Han digits)',
  },
  text: {
    zh: {
      title: '固定词语里的数字写法有误',
      why: '“四个意识”“第一书记”“党的二十大”是定了型的词语，数字一般用汉字，量词也不能换。写成“4个意识”“第1书记”，多是图快没有切换输入法。',
    },
    en: {
      title: 'Number of a set phrase written wrongly',
      why: '四个意识, 第一书记 or 党的二十大 are set phrases: their numbers are usually written in Han, and their counters are fixed. 4个意识 is what an input method leaves when one is in a hurry.',
    },
  },
  messages: {
    count: {
      zh: '“{wrong}”是定型的词语，通常写作“{right}”。',
      en: '“{wrong}” is a set phrase; it is usually written “{right}”.',
    },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  bad: { text: '第1书记带头学习党的20大精神，增强“4个意识”。' },
  good: { text: '第一书记带头学习党的二十大精神，增强“四个意识”，走访3个全面整改的村、20大重点项目。' },

  triggers: [PHRASES.index],
  checkLine(line, report) {
    for (const { row, start, end } of PHRASES.find(line.text)) {
      if (isCited(line, start) || isForeign(line, start, end)) continue;
      const values = { wrong: line.text.slice(start, end), right: row.right };
      report({
        line: 0,
        start,
        end,
        message: { id: 'count', values },
        ...(row.isLikely && { level: 'warning' as const }),
        fix: {
          kind: 'suggestion',
          title: { id: 'fix', values },
          edits: [replaceInLine(start, end, row.right)],
        },
      });
    }
  },
};
