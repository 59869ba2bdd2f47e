import { isContentsLine } from '../../draft/leftover/page';
import type { DraftRule } from '../rule';
import { deleteLine, listLeftovers, quoteWords } from './leftovers';

export const pageLine: DraftRule = {
  name: 'residue/page-line',
  level: 'warning',
  layer: 'practice',
  source: {
    zh: '排版惯例：页码由排版时生成（GB/T 9704—2012，7.5），目录随页码更新，都不写进正文',
    en: 'Typesetting custom: page numbers are made by the layout (GB/T 9704—2012, 7.5), contents follow them; neither is typed into the text',
  },
  text: {
    zh: {
      title: '从版面上带进来的页码、目录',
      why: '从 PDF、Word 里复制文字，页码、带点线的目录行会一起进来，夹在正文中间。页码由排版时生成，目录随它更新；写死在文字里，改几个字就对不上了。',
    },
    en: {
      title: 'Page number or contents line brought along from a layout',
      why: 'Text that is copied out of a PDF or Word file brings page numbers and lines of its contents along. Both are made by the layout; typed into the text they are wrong as soon as a word changes.',
    },
  },
  messages: {
    number: {
      zh: '“{words}”是复制时带进来的页码，页码由排版时生成，请整行删去。',
      en: '“{words}” is a page number that was copied along. The layout makes them: delete the line.',
    },
    contents: {
      zh: '“{words}”是复制时带进来的目录行，目录应当由 Word 生成，请删去。',
      en: '“{words}” is a line of a table of contents that was copied along. Word makes it: delete the line.',
    },
    delete: { zh: '删除这一行', en: 'Delete this line' },
  },
  bad: {
    text: '2025年信访工作总结\n一、主要工作\n　　全年接访二百一十批次，办结一百九十八\n— 2 —\n批次。\n',
  },
  good: { text: '2025年信访工作总结\n一、主要工作\n　　全年接访二百一十批次，办结一百九十八批次。\n' },

  checkDraft({ draft }, report) {
    for (const { line, kind, words } of listLeftovers(draft)) {
      if (kind !== 'page') continue;
      const { contentStart, contentEnd } = draft.lines[line]!;
      report({
        line,
        start: contentStart,
        end: contentEnd,
        message: { id: isContentsLine(words) ? 'contents' : 'number', values: { words: quoteWords(words) } },
        fix: { kind: 'suggestion', title: { id: 'delete', values: {} }, edits: [deleteLine(draft, line)] },
      });
    }
  },
};
