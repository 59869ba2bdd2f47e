import { GuardedPhrases } from '../matching/guarded-phrases';
import { isForeign } from '../reading/foreign';
import { replaceInLine } from '../reading/line-fix';
import { isCited } from '../reading/quoted';
import type { LineRule } from '../rule';
import { MISMATCHES } from './mismatched-formulation.data';

const PHRASES = new GuardedPhrases(MISMATCHES);

export const mismatchedFormulation: LineRule = {
  name: 'wording/mismatched-formulation',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（审核引文是否准确）；《中国共产党章程》总纲',
    en: 'Regulations on Official Documents, art. 20 (are quotations accurate?); Party constitution, general programme',
  },
  text: {
    zh: {
      title: '固定提法搭配有误',
      why: '增强“四个意识”、坚定“四个自信”、做到“两个维护”，“五位一体”总体布局、“四个全面”战略布局，动词和名词都是配好的，互换了就是政治表述不准确。',
    },
    en: {
      title: 'Fixed formulation with the wrong companion',
      why: '增强 goes with “四个意识”, 坚定 with “四个自信”, 做到 with “两个维护”; “五位一体” is a 总体布局, “四个全面” a 战略布局. Exchanging them is a slip in political wording.',
    },
  },
  messages: {
    mismatch: {
      zh: '“{wrong}”搭配有误，通常写作“{right}”。',
      en: '“{wrong}” does not go together; the usual wording is “{right}”.',
    },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  bad: { text: '坚定“四个意识”，统筹推进“五位一体”战略布局。' },
  good: { text: '增强“四个意识”，坚定“四个自信”，统筹推进“五位一体”总体布局。' },

  triggers: [PHRASES.index],
  checkLine(line, report) {
    for (const { row, start, end } of PHRASES.find(line.text)) {
      if (isCited(line, start) || isForeign(line, start, end)) continue;
      const values = { wrong: bare(line.text.slice(start, end)), right: bare(row.right) };
      report({
        line: 0,
        start,
        end,
        message: { id: 'mismatch', values },
        fix: {
          kind: 'suggestion',
          title: { id: 'fix', values },
          edits: [replaceInLine(start, end, row.right)],
        },
      });
    }
  },
};

/** Inside the quotation marks of a message the words go without their own. */
function bare(words: string): string {
  return words.replace(/[“”]/g, '');
}
