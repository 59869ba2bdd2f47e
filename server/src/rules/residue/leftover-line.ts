import type { DraftRule } from '../rule';
import { deleteLine, listLeftovers, quoteWords } from './leftovers';

export const leftoverLine: DraftRule = {
  name: 'residue/leftover-line',
  level: 'error',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（审核内容是否准确）；校对惯例：成稿不留模板来源的水印、广告和群号',
    en: "Regulations on Official Documents, art. 20 (is the content accurate?); proofreading custom: a finished text keeps no watermarks, advertisements or group numbers of its template's source",
  },
  text: {
    zh: {
      title: '模板网站留下的文字',
      why: '从范文网站、资料群里下载的模板，往往夹着水印、群号和“仅供学习”一类的话。它们和报告无关，带着报上去，等于告诉别人这份稿子是从哪儿来的。',
    },
    en: {
      title: 'Line left over from a template site',
      why: 'Templates from sample sites and paid groups carry watermarks, group numbers and lines such as 仅供学习. They have nothing to do with the report, and tell every reader where it came from.',
    },
  },
  messages: {
    sure: {
      zh: '“{words}”是模板网站留下的文字，与报告无关，请整行删去。',
      en: '“{words}” was left by the site the template came from. Delete the line.',
    },
    beside: {
      zh: '“{words}”和网站留下的文字在一起，多半也是从那里来的，请核对后删去。',
      en: '“{words}” stands among lines that a site left, and probably came with them. Delete it if it did.',
    },
    delete: { zh: '删除这一行', en: 'Delete this line' },
  },
  bad: {
    text: '每日范文速递\n仅供学习，禁止外传\n\n2025年信访工作总结\n一、主要工作\n　　全年接访二百一十批次。\n',
  },
  good: { text: '2025年信访工作总结\n一、主要工作\n　　全年接访二百一十批次。\n' },

  checkDraft({ draft }, report) {
    for (const { line, kind, sure, words } of listLeftovers(draft)) {
      if (kind !== 'site') continue;
      const { contentStart, contentEnd } = draft.lines[line]!;
      report({
        line,
        start: contentStart,
        end: contentEnd,
        message: { id: sure ? 'sure' : 'beside', values: { words: quoteWords(words) } },
        ...(!sure && { level: 'warning' as const }),
        // Words go with it, so the writer decides.
        fix: { kind: 'suggestion', title: { id: 'delete', values: {} }, edits: [deleteLine(draft, line)] },
      });
    }
  },
};
