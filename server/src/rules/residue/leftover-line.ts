import type { Draft } from '../../draft/draft';
import { findLeftoverLines } from '../../draft/find-leftover-lines';
import type { DraftRule, Edit } from '../rule';

const LONGEST_QUOTE = 24;

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
      zh: '“{words}”和标题上方的广告行在一起，多半也是模板网站留下的，请核对后删去。',
      en: '“{words}” stands among the advertising lines above the title and probably came with them. Delete it if it did.',
    },
    delete: { zh: '删除这一行', en: 'Delete this line' },
  },
  bad: {
    text: '每日范文速递\n仅供学习，禁止外传\n\n2025年信访工作总结\n一、主要工作\n　　全年接访二百一十批次。\n',
  },
  good: { text: '2025年信访工作总结\n一、主要工作\n　　全年接访二百一十批次。\n' },

  checkDraft({ draft }, report) {
    const { lines, outline } = draft;
    for (const line of findLeftoverLines(lines, outline)) {
      const { text, contentStart, contentEnd, leftover } = lines[line]!;
      const isSure = leftover > 0;
      report({
        line,
        start: contentStart,
        end: contentEnd,
        message: {
          id: isSure ? 'sure' : 'beside',
          values: { words: quote(text.slice(contentStart, contentEnd)) },
        },
        ...(!isSure && { level: 'warning' as const }),
        // Words go with it, so the writer decides.
        fix: { kind: 'suggestion', title: { id: 'delete', values: {} }, edits: [deleteLine(draft, line)] },
      });
    }
  },
};

function quote(words: string): string {
  if (words.length <= LONGEST_QUOTE) return words;
  const code = words.charCodeAt(LONGEST_QUOTE);
  const cut = code >= 0xdc00 && code <= 0xdfff ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
  return `${words.slice(0, cut)}……`;
}

/** The line with its line end; the last one has none and leaves an empty line. */
function deleteLine({ lines }: Draft, line: number): Edit {
  const isLast = line === lines.length - 1;
  const end = isLast ? lines[line]!.text.length : 0;
  return { line, start: 0, endLine: isLast ? line : line + 1, end, text: '' };
}
