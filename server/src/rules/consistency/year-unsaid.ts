import type { Draft } from '../../draft/draft';
import type { Line } from '../../draft/line';
import { gatherLines } from '../matching/gather';
import { phrases } from '../matching/phrase-index';
import { readDraftYear } from '../reading/draft-year';
import { quotedAt } from '../reading/quoted';
import type { DraftRule } from '../rule';

/** 今年 and its like; 今年来 is no other word, 明年 in 明年龄 is. */
const RELATIVE = /今年|去年|明年(?!龄)|前年|上年度|本年度/g;

const gatherRelative = gatherLines(findRelative, [
  phrases('今年', '去年', '明年', '前年', '上年度', '本年度'),
]);

function findRelative(line: Line): { readonly start: number; readonly end: number } | null {
  for (const { index, 0: words } of line.text.matchAll(RELATIVE)) {
    // 从今年、以前年份: what stands in quotation marks was said at another time.
    if (!quotedAt(line, index) && !/[以之]$/.test(line.text.slice(0, index))) {
      return { start: index, end: index + words.length };
    }
  }
  return null;
}

export const yearUnsaid: DraftRule = {
  name: 'consistency/year-unsaid',
  level: 'information',
  layer: 'practice',
  source: {
    zh: '核稿惯例：标题、开头或成文日期至少写明一次年份',
    en: 'Revising custom: title, opening or date name the year at least once',
  },
  text: {
    zh: {
      title: '通篇没有交代年份',
      why: '只写“今年”“去年”，标题、开头和落款又都没有年份，归档之后谁也说不清是哪一年的事。',
    },
    en: {
      title: 'The year is never said',
      why: 'With 今年 and 去年 but no year in title, introduction or date, nobody can tell from the files which year was meant.',
    },
  },
  messages: {
    unsaid: {
      zh: '这里用了“{words}”，但标题、开头和成文日期都没有写明年份，宜在首次出现时写出年份。',
      en: '“{words}” is used, but neither title, introduction nor date says which year; give the year where it first appears.',
    },
  },
  bad: { text: '水源地保护调研报告\n一、基本情况\n　　今年以来，全县取缔违规养殖棚圈17处。\n' },
  good: {
    text: '水源地保护调研报告\n　　2025年4月，调研组走访了6个乡镇。\n一、基本情况\n　　今年以来，全县取缔违规养殖棚圈17处。\n',
  },

  checkDraft({ draft }, report) {
    const [first] = gatherRelative(draft);
    if (!first || saysYear(draft)) return;
    const { start, end } = first.value;
    const words = draft.lines[first.line]!.text.slice(start, end);
    report({ line: first.line, start, end, message: { id: 'unsaid', values: { words } } });
  },
};

/** A year in full, in short (“十四五”, 25年度) or still to be filled in (20XX年 202X年). */
const ANY_YEAR =
  /(?:[\dX×Ｘ〇○零一二三四五六七八九_＿]{2,4}|20_{2,4}|\s{2,4})年|“十[三四五六]五”|〔[\dX×]{4}〕/;
const HEAD = 60;
const TAIL = 12;
const LONGEST_DATE = 50;

/** Looks at the title, what stands before the first heading and behind it in the same paragraph, and the ending. */
function saysYear(draft: Draft): boolean {
  if (readDraftYear(draft) !== null) return true;
  const { lines, outline } = draft;
  const { title, sections } = outline;
  const bodyStart = sections[0]?.line ?? Math.min(lines.length, HEAD);
  for (let i = 0; i < bodyStart; i++) if (ANY_YEAR.test(lines[i]!.text)) return true;
  if (title && ANY_YEAR.test(title.text)) return true;
  // A date that is still masked (20XX年X月X日) is not read as the end of the body.
  for (let i = lines.length - 1; i >= bodyStart && i >= lines.length - TAIL; i--) {
    const { text } = lines[i]!;
    if (text.length <= LONGEST_DATE && !text.includes('。') && ANY_YEAR.test(text)) return true;
  }
  // 今年（2025年）, or the paragraph that opens the first section.
  const firstLines = lines.slice(bodyStart, bodyStart + 3);
  return firstLines.some(({ text }) => ANY_YEAR.test(text)) || draft.frontMatterEnd > 0;
}
