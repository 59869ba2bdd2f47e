import type { DraftRule } from '../rule';
import { deleteLine, listLeftovers, quoteWords } from './leftovers';

export const assistantReply: DraftRule = {
  name: 'residue/assistant-reply',
  level: 'error',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（审核内容是否准确）；校对惯例：成稿不留写作助手的答话',
    en: 'Regulations on Official Documents, art. 20 (is the content accurate?); proofreading custom: a finished text keeps no word of a writing assistant to its user',
  },
  text: {
    zh: {
      title: '写作助手的答话',
      why: '用写作助手起草的稿子，开头常有“以下是为您撰写的”，末尾常有“希望对您有帮助”“如需调整请告诉我”。这些是它对使用者说的话，不是报告的内容；留在稿子里报上去，很失分寸。',
    },
    en: {
      title: "An assistant's reply left in the text",
      why: 'Drafts that an assistant wrote often open with 以下是为您撰写的 and close with an offer or a wish. These words are addressed to its user and are no part of the report.',
    },
  },
  messages: {
    reply: {
      zh: '“{words}”是写作助手的答话，不是报告的内容，请整行删去。',
      en: "“{words}” is an assistant's reply to its user, not part of the report. Delete the line.",
    },
    delete: { zh: '删除这一行', en: 'Delete this line' },
  },
  bad: {
    text: '好的，以下是为您撰写的信访工作总结：\n\n2025年信访工作总结\n一、主要工作\n　　全年接访二百一十批次。\n',
  },
  good: { text: '2025年信访工作总结\n一、主要工作\n　　全年接访二百一十批次。\n' },

  checkDraft({ draft }, report) {
    for (const { line, kind, words } of listLeftovers(draft)) {
      if (kind !== 'assistant') continue;
      const { contentStart, contentEnd } = draft.lines[line]!;
      report({
        line,
        start: contentStart,
        end: contentEnd,
        message: { id: 'reply', values: { words: quoteWords(words) } },
        fix: { kind: 'suggestion', title: { id: 'delete', values: {} }, edits: [deleteLine(draft, line)] },
      });
    }
  },
};
