import { findWordFields } from '../../draft/leftover/word-fields';
import type { Line } from '../../draft/line';
import { phrases } from '../matching/phrase-index';
import type { LineRule } from '../rule';
import { quoteWords } from './leftovers';

export const wordField: LineRule = {
  name: 'residue/word-field',
  level: 'error',
  layer: 'practice',
  source: {
    zh: '校对惯例：交叉引用、内容控件里的提示不留在成稿中',
    en: 'Proofreading custom: no failed cross-reference and no prompt of a content control in a finished text',
  },
  text: {
    zh: {
      title: 'Word 留下的出错提示、输入提示',
      why: '交叉引用、书签被删以后，Word 会在原处写上“错误!未找到引用源。”；模板里没有填的控件，会留下“单击或点击此处输入文字。”。这些都不是报告的话，而且说明这里本该有的内容没有了。',
    },
    en: {
      title: 'Error or prompt left by Word',
      why: 'Where a cross-reference has lost its target, Word writes 错误!未找到引用源。 (Error! Reference source not found.); an empty control of a template leaves its prompt. Neither belongs to the report, and each marks a place where something is missing.',
    },
  },
  messages: {
    error: {
      zh: '“{words}”是 Word 的出错提示，原来引用的内容已经找不到了，请改为要引用的文字。',
      en: '“{words}” is an error of Word: what was referred to is gone. Write what should stand here.',
    },
    prompt: {
      zh: '“{words}”是模板里的输入提示，请填上内容，或者删去。',
      en: '“{words}” is a prompt of the template. Fill it in, or delete it.',
    },
    code: {
      zh: '“{words}”是 Word 的域代码，请改为它应当显示的文字。',
      en: '“{words}” is a field code of Word. Write what it should have shown.',
    },
  },
  bad: { text: '各乡镇接访情况见错误!未找到引用源。' },
  good: { text: '各乡镇接访情况见附件2。' },

  triggers: [
    phrases(
      '错误!',
      '错误！',
      'Error!',
      '此处',
      '输入',
      '键入',
      '选择',
      'Click',
      'Choose',
      'REF',
      'TOC',
      'HYPERLINK',
      '_Toc',
      'FORM',
      'MERGEFIELD',
      '未找到',
    ),
  ],
  checkLine(line: Line, report) {
    for (const { kind, start, end } of findWordFields(line.text)) {
      const words = quoteWords(line.text.slice(start, end));
      report({ line: 0, start, end, message: { id: kind, values: { words } } });
    }
  },
};
