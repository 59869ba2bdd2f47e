import type { Draft } from '../../draft/draft';
import type { Line } from '../../draft/line';
import { type Section, walkSections } from '../../draft/section';
import { readDraftYear } from '../reading/draft-year';
import { gatherLines } from '../reading/gather';
import { phrases } from '../reading/phrase-index';
import { isCited } from '../reading/quoted';
import type { DraftRule } from '../rule';

interface DateInText {
  readonly kind: 'until' | 'deadline' | 'preparation' | 'now';
  readonly start: number;
  readonly end: number;
  readonly year: number;
}

/** 截至2019年 · 2021年底前 · 为2021年……做好准备 · 今年（2023年） */
const DATES =
  /截[至止](20\d\d)年|(20\d\d)年(?:\d{1,2}月)?[底末]?(?:之?前|以前)|为(20\d\d)年[^，。；]{1,20}(?:做好准备|打好基础|奠定基础)|今年（(20\d\d)年/g;
const KINDS = ['until', 'deadline', 'preparation', 'now'] as const;

const gatherDates = gatherLines(
  (line: Line): readonly DateInText[] | null => {
    const found: DateInText[] = [];
    for (const match of line.text.matchAll(DATES)) {
      const group = match.slice(1).findIndex((year) => year !== undefined);
      if (isCited(line, match.index)) continue;
      const place = { start: match.index, end: match.index + match[0].length };
      found.push({ ...place, kind: KINDS[group]!, year: Number(match[group + 1]) });
    }
    return found.length === 0 ? null : found;
  },
  [phrases('20')],
);

export const staleDate: DraftRule = {
  name: 'consistency/stale-date',
  level: 'information',
  layer: 'practice',
  source: {
    zh: '核稿惯例：时间节点与成文日期相符',
    en: 'Revising custom: points in time agree with the date of the paper',
  },
  text: {
    zh: {
      title: '时间已经过期',
      why: '稿子落款是今年，里面却“截至前年”、下一步要在去年底前完成，一看就是拿旧稿改的。',
    },
    en: {
      title: 'Date that has passed',
      why: 'A paper dated this year whose figures end two years ago, or whose next steps were due last year, was made out of an old one.',
    },
  },
  messages: {
    until: {
      zh: '本稿为 {now} 年，“{words}”的数据已过去 {age} 年，请核对是否需要更新。',
      en: 'This draft is of {now}; “{words}” is {age} years old. Check whether newer figures are at hand.',
    },
    deadline: {
      zh: '本稿为 {now} 年，下一步的时限却是“{words}”，请核对年份。',
      en: 'This draft is of {now}, but the next step is due “{words}”; check the year.',
    },
    preparation: {
      zh: '本稿为 {now} 年，“{words}”所说的年份已经过去，请核对。',
      en: 'This draft is of {now}; the year in “{words}” has passed. Please check.',
    },
    now: {
      zh: '“{words}”与本稿的年份 {now} 年不一致，请核对。',
      en: '“{words}” does not agree with {now}, the year of this draft; please check.',
    },
  },
  bad: {
    text: '2025年水源地保护工作总结\n一、工作情况\n　　截至2022年底，划定保护区12处。\n二、下一步打算\n　　在2024年底前完成界桩埋设。\n',
  },
  good: {
    text: '2025年水源地保护工作总结\n一、工作情况\n　　截至2025年10月，划定保护区12处，其中2023年底前划定的有5处。\n二、下一步打算\n　　在2026年底前完成界桩埋设。\n',
  },

  checkDraft({ draft }, report) {
    const dates = gatherDates(draft.lines);
    const now = dates.length === 0 ? null : readDraftYear(draft);
    if (now === null) return;
    for (const { line, value } of dates) {
      for (const { kind, start, end, year } of value) {
        if (!isStale(draft, line, kind, now - year)) continue;
        const words = draft.lines[line]!.text.slice(start, end);
        const values = { now, words, ...(kind === 'until' && { age: now - year }) };
        report({ line, start, end, message: { id: kind, values } });
      }
    }
  },
};

function isStale(draft: Draft, line: number, kind: DateInText['kind'], age: number): boolean {
  if (kind === 'until') return age >= 2;
  if (kind === 'now') return age !== 0;
  if (kind === 'preparation') return age > 0;
  return age > 0 && isPlanned(draft, line);
}

const PLAN = /下一步|下步|打算|计划|今后|努力方向|整改措施|对策|建议/;
const DONE = /情况|回顾|完成|成效/;

/** True for a line in a section that tells what is to be done. */
function isPlanned({ outline }: Draft, line: number): boolean {
  let found: Section | null = null;
  for (const section of walkSections(outline.sections)) {
    if (section.line <= line && line < section.endLine) found = section;
  }
  for (let section = found; section; section = section.parent) {
    if (PLAN.test(section.title)) return !DONE.test(section.title);
  }
  return false;
}
