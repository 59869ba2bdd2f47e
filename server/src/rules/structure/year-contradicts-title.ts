import type { Draft } from '../../draft/draft';
import type { Section } from '../../draft/section';
import { kindsOfTitle } from '../../genres/kinds-of-title';
import type { DraftRule, Message, Report } from '../rule';
import { placeInTitle } from './title-words';

/** Genres that look back on the year in their title (practice; a 政府工作报告 is named after the year it looks into). */
const ANNUAL: ReadonlySet<string> = new Set([
  'zongjie',
  'shuzhi',
  'shuzhi-shulian',
  'dangjian-shuzhi',
  'fazhi-niandu',
  'quanmian-congyan',
  'yishixingtai',
  'huibao',
]);
/** Titles that look ahead, or back on a part of the year only. */
const OTHER_SPAN = /政府工作报告|计划|打算|思路|要点|安排|规划|上半年|下半年|季度|月|学年|以来/;
const PART_OF_YEAR = /下半年|上半年|季度|月|今冬|剩余/;
const LOOKS_AHEAD = /打算|计划|安排|思路|设想|谋划|目标/;
const LOOKS_BACK = /工作(?:回顾|总结|情况|开展情况|完成情况|成效)|履职情况|述职/;

export const yearContradictsTitle: DraftRule = {
  name: 'structure/year-contradicts-title',
  level: 'warning',
  layer: 'practice',
  source: {
    zh: '机关写作惯例：标题、各部分、落款的年份前后一致',
    en: 'Office custom: title, sections and signature agree on the year',
  },
  text: {
    zh: {
      title: '年份和标题对不上',
      why: '年度材料多是在上一年的稿子上改的。标题改了年份，小标题、落款里还留着旧的，是最常见也最难为情的差错：总结的是今年，打算写的还是今年，或者落款比标题早一年。',
    },
    en: {
      title: 'Year at odds with the title',
      why: 'Annual papers are written over those of the year before. The year in the title is changed, and the one in a heading or above the signature is forgotten: plans for the year that is over, or a date before the year began.',
    },
  },
  messages: {
    plan: {
      zh: '标题是 {titleYear} 年的材料，下一步打算一般写 {expected} 年，这里写的是“{words}”，请核对。',
      en: 'The title speaks of {titleYear}, so that plans are usually for {expected}; here stands “{words}”. Check the year.',
    },
    review: {
      zh: '标题是 {titleYear} 年的材料，这里回顾的却是“{words}”，请核对。',
      en: 'The title speaks of {titleYear}, and this heading looks back on “{words}”. Check the year.',
    },
    date: {
      zh: '标题是 {titleYear} 年的材料，落款日期却是“{words}”，请核对。',
      en: 'The title speaks of {titleYear}, and the paper is dated “{words}”. Check the year.',
    },
    title: { zh: '标题里的年份', en: 'The year in the title' },
  },
  bad: {
    text: '2025年垃圾分类工作总结\n一、主要工作\n　　新建投放点四十处。\n二、存在的不足\n　　夜间保洁跟不上。\n三、2025年工作打算\n　　再建投放点三十处。\n',
    genre: 'zongjie',
  },
  good: {
    text: '2025年垃圾分类工作总结\n一、主要工作\n　　新建投放点四十处。\n二、存在的不足\n　　夜间保洁跟不上。\n三、2026年工作打算\n　　再建投放点三十处。\n',
    genre: 'zongjie',
  },

  checkDraft({ draft, genre }, report) {
    const title = draft.outline.title?.text ?? '';
    const [year, ...others] = readYears(title);
    if (!year || others.length > 0 || !genre || !ANNUAL.has(genre.id) || OTHER_SPAN.test(title)) return;
    const related = [{ ...placeInTitle(draft, year.words), message: { id: 'title', values: {} } }];
    for (const section of draft.outline.sections) {
      for (const part of [section, ...section.children]) {
        const found = checkHeading(part, year.value);
        if (found) report({ ...found, related });
      }
    }
    const found = checkDate(draft, year.value);
    if (found) report({ ...found, related });
  },
};

function checkHeading({ title, titleStart, line, kind }: Section, titleYear: number): Report | null {
  if (kind !== 'heading' && kind !== 'run-in') return null;
  const [year, ...others] = readYears(title);
  if (!year || others.length > 0 || PART_OF_YEAR.test(title)) return null;
  const values = { titleYear, expected: titleYear + 1, words: year.words };
  const id = judge(title, year.value, titleYear);
  const start = titleStart + year.start;
  return id && { line, start, end: start + year.words.length, message: { id, values } satisfies Message };
}

function judge(title: string, year: number, titleYear: number): 'plan' | 'review' | null {
  const kinds = kindsOfTitle(title);
  if (kinds.includes('next') && LOOKS_AHEAD.test(title)) return year === titleYear + 1 ? null : 'plan';
  if (kinds.includes('prev') || kinds.includes('rect')) return null;
  return LOOKS_BACK.test(title) && year !== titleYear ? 'review' : null;
}

/** Nobody dates the summary of a year before the year, or years after it. */
function checkDate({ lines, outline }: Draft, titleYear: number): Report | null {
  const at = outline.ending.dateLine;
  const line = lines[at];
  const [year] = line ? readYears(line.text) : [];
  if (!line || !year || year.value === titleYear || year.value === titleYear + 1) return null;
  const values = { titleYear, words: line.text.slice(line.contentStart, line.contentEnd) };
  return { line: at, start: line.contentStart, end: line.contentEnd, message: { id: 'date', values } };
}

interface Year {
  readonly value: number;
  /** Column of its first digit in the text read. */
  readonly start: number;
  readonly words: string;
}

const YEAR = /(?<!\d)(20\d\d)年|二[〇○零]([〇○零一二三四五六七八九]{2})年/g;
const HAN_DIGITS: Readonly<Record<string, string>> = { 〇: '0', '○': '0', 零: '0' };

function readYears(text: string): Year[] {
  return [...text.matchAll(YEAR)].map(({ index, 0: words, 1: digits, 2: han }) => {
    const value =
      digits ??
      `20${[...han!].map((char) => HAN_DIGITS[char] ?? '零一二三四五六七八九'.indexOf(char)).join('')}`;
    return { value: Number(value), start: index, words };
  });
}
