import { trimBlanksEnd } from '../../draft/characters';
import { replaceInLine } from '../reading/line-fix';
import type { LineRule } from '../rule';

export const trailingSpace: LineRule = {
  name: 'punctuation/trailing-space',
  level: 'information',
  layer: 'practice',
  source: { zh: '排版惯例：段末不留空格', en: 'Typesetting custom: no spaces at the end of a paragraph' },
  text: {
    zh: {
      title: '段末有空格',
      why: '段末的空格看不见，排版时却可能把最后一个字挤到下一行，右对齐的落款也会因此偏移。',
    },
    en: {
      title: 'Trailing space',
      why: 'A space at the end of a paragraph cannot be seen, but may push its last character to another line, and shifts a signature that is set to the right.',
    },
  },
  messages: {
    trailing: {
      zh: '段末多了 {count} 个空格，请删去。',
      en: 'There are {count} blanks at the end of the paragraph; delete them.',
    },
    fix: { zh: '删去段末空格', en: 'Delete the trailing blanks' },
  },
  bad: { text: '认真学习党章。 ' },
  good: { text: '认真学习党章。' },

  triggers: ' \t\u00a0\u3000',
  checkLine({ text, contentEnd }, report) {
    const start = trimBlanksEnd(text, contentEnd, text.length);
    const tail = text.slice(start);
    // Two spaces are a line break in Markdown.
    if (tail === '' || tail === '  ') return;
    report({
      line: 0,
      start,
      end: text.length,
      message: { id: 'trailing', values: { count: tail.length } },
      fix: { kind: 'safe', title: { id: 'fix', values: {} }, edits: [replaceInLine(start, text.length, '')] },
    });
  },
};
