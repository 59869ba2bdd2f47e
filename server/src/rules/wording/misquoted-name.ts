import { GuardedPhrases } from '../matching/guarded-phrases';
import { isForeign } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import { isCited } from '../reading/quoted';
import type { LineRule } from '../rule';
import { MISQUOTED_NAMES } from './formulation-names.data';

const PHRASES = new GuardedPhrases(MISQUOTED_NAMES);

export const misquotedName: LineRule = {
  name: 'wording/misquoted-name',
  level: 'error',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（审核引文是否准确）；《中国共产党章程》总纲',
    en: 'Regulations on Official Documents, art. 20 (are quotations accurate?); Party constitution, general programme',
  },
  text: {
    zh: {
      title: '专有提法写得不全或有误',
      why: '党的指导思想、主题教育等名称一字不能差。漏字、换标点、引号放错位置，都属于政治表述差错，校对时要逐字核对。',
    },
    en: {
      title: 'Name of a guiding idea misquoted',
      why: 'Names of the Party’s guiding ideas and campaigns are quoted to the letter. A lost character, another mark or a misplaced quotation mark counts as a slip in political wording.',
    },
  },
  messages: {
    sure: {
      zh: '“{wrong}”与规范表述不符，应为“{right}”。',
      en: '“{wrong}” is not the exact wording, which is “{right}”.',
    },
    likely: {
      zh: '“{wrong}”一般写作“{right}”，请核对原文件名称。',
      en: '“{wrong}” is usually worded “{right}”; please check the name of the document.',
    },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  bad: { text: '深入学习习近平新时代中国特色社会主义，参加“不忘初心，牢记使命”主题教育。' },
  good: {
    text: '深入学习习近平新时代中国特色社会主义思想，参加“不忘初心、牢记使命”主题教育，做到不忘初心，牢记使命。',
  },

  triggers: [PHRASES.index],
  checkLine(line, report) {
    for (const { row, start, end } of PHRASES.find(line.text)) {
      if (isForeign(line, start, end)) continue;
      // A hard-wrapped line; a heading of Markdown ends with its line.
      if (row.mayWrap && end >= line.contentEnd && line.hash === 0) continue;
      if (row.isLikely && isCited(line, start)) continue;
      const values = { wrong: bare(line.text.slice(start, end)), right: bare(row.right) };
      report({
        line: 0,
        start,
        end,
        message: { id: row.isLikely ? 'likely' : 'sure', values },
        ...(row.isLikely && { level: 'information' as const }),
        ...fixOwnWords(line, 'suggestion', { id: 'fix', values }, [replaceInLine(start, end, row.right)]),
      });
    }
  },
};

/** Inside the quotation marks of a message those of the words become single ones, or go where they hold all. */
function bare(words: string): string {
  return words
    .replace(/^“([^“”]*)”$/, '$1')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
}
