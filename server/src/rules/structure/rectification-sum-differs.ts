import type { Draft } from '../../draft/draft';
import { rememberLines } from '../../draft/remember';
import { readCount } from '../reading/count-word';
import type { DraftRule, Report } from '../rule';
import { findRectificationItems } from './rectification-items';

const NUMBER = '(\\d{1,4}|[两一二三四五六七八九十]{1,3})';
const COUNTER = '[个项条件]';
/** The words for how far problems have come. */
const STATE =
  '(?:已(?:经|全部|基本)?(?:完成整改|整改到位|整改完成|完成|整改|办结|销号|解决)|完成整改|整改到位|基本(?:完成|解决)(?:整改)?|正在(?:推进|整改|办理|抓紧整改)|持续(?:推进|整改)|(?:有序|稳步|加快)推进|长期坚持|(?:尚|还|仍)?未(?:完成|整改到位|整改|办结)(?:整改)?)';
const TOTAL = new RegExp(
  `${NUMBER}${COUNTER}(?:方面)?的?(?:反馈|具体|突出)?(?:问题|整改事项|整改任务|事项|任务|措施)` +
    `|(?:反馈|指出|移交|交办|发现|下达|梳理|查摆)(?:出|了)?[^，。；：]{0,8}?(?:问题|事项|任务)(?:共)?${NUMBER}${COUNTER}`,
);
const STATE_FIRST = new RegExp(`${STATE}的?(?:问题)?(?:有|共)?${NUMBER}${COUNTER}`, 'g');
const NUMBER_FIRST = new RegExp(
  `${NUMBER}${COUNTER}(?:问题|事项|任务)?(?:目前)?(?:需(?:要)?)?(?=${STATE})`,
  'g',
);
/** The rest is told in words, or the numbers overlap. */
const OPEN_SUM = /其余|剩余|余下|另有|其他|其中[^。]{0,40}其中|外，/;
const RAISED = new RegExp(
  `(?:反馈|指出|移交|交办|发现|下达)[^，。；：]{0,16}?${NUMBER}[个项条](?:方面)?的?(?:具体)?问题`,
);

export const rectificationSumDiffers: DraftRule = {
  name: 'structure/rectification-sum-differs',
  level: 'warning',
  layer: 'practice',
  source: {
    zh: '机关写作惯例：整改总数与分项数、条目数相符',
    en: 'Office custom: totals of a rectification report match its items',
  },
  text: {
    zh: {
      title: '整改数字对不上',
      why: '反馈了几个问题，完成几个、正在推进几个，加起来要等于总数，逐条列出的也要是这么多。这是审核整改报告时第一个要核的数。',
    },
    en: {
      title: 'Numbers of problems do not add up',
      why: 'Problems raised must equal those done and those under way, and as many must be told one by one. It is the first thing that is checked in a rectification report.',
    },
  },
  messages: {
    sum: {
      zh: '总数是 {total}，“{words}”分项加起来是 {sum}，请核对。',
      en: 'The total is {total}, and “{words}” adds up to {sum}. Check the numbers.',
    },
    items: {
      zh: '“{words}”说的是 {total} 个问题，“{section}”部分逐条列了 {count} 个，请核对。',
      en: '“{words}” speaks of {total} problems, and “{section}” tells of {count} one by one. Check which is right.',
    },
    section: { zh: '逐条列出的部分在这里', en: 'They are told one by one here' },
  },
  bad: {
    text: '河湖“清四乱”反馈问题整改落实情况的报告\n　　督查组反馈的9个问题中，已完成整改5个，正在推进3个。\n一、整改工作组织推进情况\n　　成立专班。\n',
    genre: 'zhenggai',
  },
  good: {
    text: '河湖“清四乱”反馈问题整改落实情况的报告\n　　督查组反馈的9个问题中，已完成整改6个，正在推进3个。\n一、整改工作组织推进情况\n　　成立专班。\n',
    genre: 'zhenggai',
  },

  checkDraft({ draft, plan }, report) {
    if (plan?.genre.id !== 'zhenggai' && plan?.genre.id !== 'xunshi-zhenggai') return;
    const { title, ending } = draft.outline;
    for (let line = title?.endLine ?? 0; line < ending.bodyEnd; line++) {
      for (const { start, end, total, sum } of readSums(draft, line)) {
        const words = draft.lines[line]!.text.slice(start, end);
        report({ line, start, end, message: { id: 'sum', values: { words, total, sum } } });
      }
    }
    const found = findRectificationItems(plan);
    const raised = found && findRaised(draft, found.section.line);
    if (!found || !raised || raised.total === found.items.length) return;
    report(describeItems(draft, raised, found.section, found.items.length));
  },
};

interface Sum {
  readonly start: number;
  readonly end: number;
  readonly total: number;
  readonly sum: number;
}

/** Sentences that tell a total and at least two states, when these do not make up the total. */
const readSums = rememberLines(({ role, text }): readonly Sum[] => {
  const sums: Sum[] = [];
  if (role !== 'text') return sums;
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('。', start);
    const end = stop < 0 ? text.length : stop;
    const sum = readSum(text.slice(start, end));
    if (sum) sums.push({ ...sum, start: start + sum.start, end: start + sum.end });
    start = end + 1;
  }
  return sums;
});

function readSum(sentence: string): Sum | null {
  const total = TOTAL.exec(sentence);
  if (!total || OPEN_SUM.test(sentence)) return null;
  const from = total.index + total[0].length;
  const states = readStates(sentence.slice(from));
  if (states.length < 2) return null;
  const sum = states.reduce((all, { value }) => all + value, 0);
  const declared = readCount(total[1] ?? total[2]!);
  if (sum === declared || declared === 0) return null;
  return { start: total.index, end: from + states.at(-1)!.end, total: declared, sum };
}

/** 已完成5个，正在推进3个 or 5个已完成，3个正在推进: whichever of the two forms the sentence uses. */
function readStates(text: string): { readonly value: number; readonly end: number }[] {
  const read = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(({ index, 0: words, 1: number }) => ({
      value: readCount(number!),
      end: index + words.length,
    }));
  const first = read(STATE_FIRST);
  return first.length > 1 ? first : read(NUMBER_FIRST);
}

interface Raised {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly total: number;
}

/** How many problems the introduction says were raised; null where it gives no number, or more than one. */
function findRaised({ lines, outline }: Draft, end: number): Raised | null {
  const first = outline.sections[0]?.line ?? end;
  for (let line = outline.title?.endLine ?? 0; line < Math.min(first, end); line++) {
    const found = RAISED.exec(lines[line]!.text);
    const total = found ? readCount(found[1]!) : 0;
    if (found && total > 1) return { line, start: found.index, end: found.index + found[0].length, total };
  }
  return null;
}

function describeItems(
  { lines }: Draft,
  { line, start, end, total }: Raised,
  section: {
    readonly line: number;
    readonly titleStart: number;
    readonly titleEnd: number;
    readonly title: string;
  },
  count: number,
): Report {
  const words = lines[line]!.text.slice(start, end);
  const place = { line: section.line, start: section.titleStart, end: section.titleEnd };
  return {
    line,
    start,
    end,
    message: { id: 'items', values: { words, total, count, section: section.title } },
    related: [{ ...place, message: { id: 'section', values: {} } }],
  };
}
