import { phrases } from '../matching/phrase-index';
import { isMasked } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import { quotedAt } from '../reading/quoted';
import type { LineRule } from '../rule';
import { CITING_WORDS, DOCUMENT_KINDS } from './document-names.data';

const CITED = new RegExp(
  `(?:${CITING_WORDS})(?:了|好)?(关于[^，。；：、“”《》（）\\s]{4,40}?的(?:${DOCUMENT_KINDS}))`,
  'g',
);

export const documentWithoutTitleMarks: LineRule = {
  name: 'punctuation/document-without-title-marks',
  level: 'information',
  layer: 'standard',
  source: { zh: 'GB/T 15834—2011，4.15（书名号）', en: 'GB/T 15834—2011, 4.15 (title marks)' },
  text: {
    zh: {
      title: '文件名没有加书名号',
      why: '引用文件一般用书名号标出全称，读者才知道说的是哪一份文件，也便于核对。',
    },
    en: {
      title: 'Document named without 书名号',
      why: 'A document that is cited usually stands in 书名号 with its full name, so that the reader knows which one it is and can look it up.',
    },
  },
  messages: {
    bare: {
      zh: '“{name}”如果是文件名，一般加书名号。',
      en: 'If “{name}” is the name of a document, it usually takes 书名号.',
    },
    fix: { zh: '加上书名号', en: 'Add 书名号' },
  },
  bad: { text: '我们按照关于加强和改进基层治理的意见，逐条对照落实。' },
  good: { text: '我们按照《关于加强和改进基层治理的意见》，逐条对照落实，落实关于减负的要求。' },

  triggers: [phrases('关于')],
  checkLine(line, report) {
    const { text } = line;
    if (!text.includes('关于', 1)) return;
    CITED.lastIndex = 0;
    for (let found = CITED.exec(text); found; found = CITED.exec(text)) {
      const name = found[1]!;
      const end = found.index + found[0].length;
      const start = end - name.length;
      // 意见建议, 报告会, 决定性, 规定动作, 方案设计: the word goes on.
      if (CONTINUES.test(text.slice(end, end + 2)) || quotedAt(line, start) || isMasked(line, start, end))
        continue;
      report({
        line: 0,
        start,
        end,
        message: { id: 'bare', values: { name: name } },
        ...fixOwnWords(line, 'suggestion', { id: 'fix', values: {} }, [
          replaceInLine(start, start, '《'),
          replaceInLine(end, end, '》'),
        ]),
      });
    }
  },
};

const CONTINUES = /^(?:建议|会|性|动作|设计|精神|中的|里的|书|员|制|要点)/;
