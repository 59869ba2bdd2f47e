import type { Draft } from '../../draft/draft';
import { rememberOutline } from '../../draft/remember';
import type { Section } from '../../draft/section';
import { lastYear, readDraftYear } from '../reading/draft-year';
import type { DraftRule, Message, Report } from '../rule';
import { type DateInText, gatherDates } from './dates-in-text';

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
    plan: {
      zh: '本稿为 {now} 年，下一步写的却是“{words}”，请核对年份。',
      en: 'This draft is of {now}, but the next steps speak of “{words}”; check the year.',
    },
    future: {
      zh: '本稿为 {now} 年，“{words}”却当作将来的事来写，请核对。',
      en: 'This draft is of {now}, but “{words}” is told as something to come; please check.',
    },
    month: {
      zh: '本稿落款是 {now} 年 {nowMonth} 月，却写了“{words}”的数据，请核对月份。',
      en: 'This draft is dated {nowMonth}/{now}, and its figures are of “{words}”; check the month.',
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
    const dates = gatherDates(draft);
    const now = readNow(draft);
    if (!now) return;
    for (const found of findStalePlans(draft, now)) report(found);
    for (const { line, value } of dates) {
      for (const date of value) {
        const id = findFault(draft, line, date, now);
        if (!id) continue;
        const { start, end } = date;
        const words = draft.lines[line]!.text.slice(start, end);
        report({ line, start, end, message: describe(id, words, date, now) });
      }
    }
  },
};

/** When the draft was written. */
interface Now {
  readonly year: number;
  /** Of the date at the end, 1 to 12; 0 without one. */
  readonly month: number;
  /** What 今年 may mean: the year of the date, and in the first weeks of a year the one in the title. */
  readonly own: readonly number[];
}

function readNow(draft: Draft): Now | null {
  const year = readDraftYear(draft);
  if (year === null) return null;
  const { ending, title } = draft.outline;
  const dated = ending.dateLine < 0 ? null : /年(\d{1,2})月/.exec(draft.lines[ending.dateLine]!.text);
  const titled = title && lastYear(title.text);
  return { year, month: Number(dated?.[1] ?? 0), own: titled ? [year, titled] : [year] };
}

type Fault = 'until' | 'deadline' | 'preparation' | 'plan' | 'future' | 'month' | 'now';

function describe(id: Fault, words: string, { year }: DateInText, now: Now): Message {
  const values = { now: now.year, words };
  if (id === 'until') return { id, values: { ...values, age: now.year - year } };
  return { id, values: id === 'month' ? { ...values, nowMonth: now.month } : values };
}

function findFault(draft: Draft, line: number, date: DateInText, now: Now): Fault | null {
  const { kind, year } = date;
  const age = now.year - year;
  if (kind === 'until') return age >= 2 ? 'until' : null;
  if (kind === 'month' && age >= 2 && year > 0) return 'until';
  if (kind === 'month') return isAhead(draft, line, date, now) ? 'month' : null;
  if (kind === 'relative') return isOwn(date, now) ? null : 'now';
  if (age <= 0) return null;
  if (kind === 'preparation' || kind === 'future') return kind;
  return isPlanned(draft, line) ? kind : null;
}

const OFFSETS: Readonly<Record<string, number>> = { 去年: -1, 上年: -1, 上年度: -1, 前年: -2, 明年: 1 };

/** 目前（2023年） may well be the year before: figures come late. */
function isOwn({ word, year }: DateInText, { own }: Now): boolean {
  if (word === '目前' || word === '当前') return own.some((one) => one - year < 2);
  return own.some((one) => one + (OFFSETS[word] ?? 0) === year);
}

/** 截至12月 in spring is of the year before; a few months ahead it cannot be. */
const MOST_AHEAD = 6;
const YEAR_END = 12;
/** 截至 is also written for a deadline: then the month lies ahead. */
const NOT_FIGURES = /去年|上年|前年|明年|(?:之?前|力争|务必|确保|必须|将)/;

const REACH = 40;

/** True where figures are said to end in a month behind the draft's own date. */
function isAhead(draft: Draft, line: number, { year, month, start, end }: DateInText, now: Now): boolean {
  if (now.month === 0 || (year > 0 && year !== now.year) || month > YEAR_END) return false;
  const ahead = month - now.month;
  if (ahead <= 0 || (year === 0 && (ahead >= MOST_AHEAD || month === YEAR_END))) return false;
  const { text } = draft.lines[line]!;
  const before = /[^。]*$/.exec(text.slice(Math.max(0, start - REACH), start))![0];
  const after = /^[^，。；]*/.exec(text.slice(end, end + REACH))![0];
  const others = year === 0 && /20\d\d年/.test(before);
  return !others && !NOT_FIGURES.test(before + after) && !isPlanned(draft, line);
}

const PLANNED_YEAR = /^(20\d\d)年[^，。；]{0,12}(?:打算|计划|安排|思路|目标|任务|设想)$/;

const readPlannedYears = rememberOutline(({ outline }) =>
  outline.all.flatMap((section) => {
    const match =
      section.kind === 'heading' || section.kind === 'run-in' ? PLANNED_YEAR.exec(section.title) : null;
    return match ? [{ section, year: Number(match[1]) }] : [];
  }),
);

/** 三、2024年工作打算 in a paper of 2025 whose title names no year; where it does, the title is what disagrees. */
function* findStalePlans(draft: Draft, now: Now): Generator<Report> {
  if (now.own.length > 1) return;
  for (const { section, year } of readPlannedYears(draft)) {
    if (year >= now.year) continue;
    const { line, titleStart: start, titleEnd: end, title } = section;
    yield { line, start, end, message: { id: 'plan', values: { now: now.year, words: title } } };
  }
}

const PLAN = /下一步|下步|打算|计划|今后|努力方向|整改措施|对策|建议/;
const DONE = /情况|回顾|完成|成效/;

/** True for a line in a section that tells what is to be done. */
function isPlanned({ outline }: Draft, line: number): boolean {
  let found: Section | null = null;
  for (const section of outline.all) {
    if (section.line <= line && line < section.endLine) found = section;
  }
  for (let section = found; section; section = section.parent) {
    if (PLAN.test(section.title)) return !DONE.test(section.title);
  }
  return false;
}
