import type { Line } from '../../draft/line';
import { isForeign } from '../reading/foreign';
import { isCited } from '../reading/quoted';
import type { LineRule } from '../rule';
import { FORMULATIONS } from '../wording/formulations.data';

/** “五个一”（ or “三公开”机制（ : one number, and a list in brackets right behind. */
const COUNTED = /“([一二两三四五六七八九十双])([^“”（）]{1,8})”[\p{Script=Han}]{0,4}（([^（）]{4,160})）/gu;
const VALUES: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  双: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};
/** A second number, an ordinal, or a word in which the number counts nothing: 五通七有 十四五 一站式. */
const COUNTS_NOTHING =
  /[一二两三四五六七八九十百千万]|^(?:站式|体化|盘棋|刀切|网通|把手|线|等|手|季度|类|次性)/;
/** A list that does not claim to be whole. */
const PARTIAL = /等|…|比如|例如|包括|其中|以下|简称|之一|含|特别|主要|重点/;
const KNOWN = new Set(FORMULATIONS.map(({ name }) => name));

export const quotedCount: LineRule = {
  name: 'consistency/quoted-count',
  level: 'error',
  layer: 'practice',
  source: {
    zh: '核稿惯例：数概之后列举的项数要与数字一致',
    en: 'Revising custom: a list has as many items as the number before it says',
  },
  text: {
    zh: {
      title: '数概与列举的项数不符',
      why: '写了“五个一”，括号里却只列四项，读的人一数就露馅。改稿时增删过项目的，最容易忘了回头改前面的数字。',
    },
    en: {
      title: 'Number and list disagree',
      why: 'After “五个一” a reader counts, and finds four. It happens when items are added or dropped and nobody goes back to the number.',
    },
  },
  messages: {
    count: {
      zh: '“{name}”后面列了 {listed} 项，与“{number}”不符，请核对。',
      en: '“{name}” is followed by {listed} items, not {number}; please check.',
    },
  },
  bad: { text: '推行“五个一”（一个方案、一张清单、一套台账、一个专班）工作法。' },
  good: {
    text: '推行“四个一”（一个方案、一张清单、一套台账、一个专班）工作法，落实“五通七有”（水、电等）。',
  },

  triggers: '“',
  checkLine(line, report) {
    COUNTED.lastIndex = 0;
    for (let found = COUNTED.exec(line.text); found; found = COUNTED.exec(line.text)) {
      const [whole, number, rest, list] = found as unknown as [string, string, string, string];
      const start = found.index;
      const listed = countItems(list);
      if (
        listed === null ||
        mayCount(list, listed, VALUES[number]!) ||
        !isJudged(line, start, number + rest, rest)
      )
        continue;
      const end = start + whole.length;
      report({
        line: 0,
        start,
        end,
        message: { id: 'count', values: { name: number + rest, listed, number } },
      });
    }
  },
};

function isJudged(line: Line, start: number, name: string, rest: string): boolean {
  // Fixed formulations have a rule of their own.
  if (KNOWN.has(name) || COUNTS_NOTHING.test(rest.replace(/^个一批?/, ''))) return false;
  return !isCited(line, start) && !isForeign(line, start, start + 1);
}

/**
 * How many items a list in brackets has; null where that cannot be told. Items are counted only when they are
 * made alike, so that a 、 inside one of them does not count: all begin or end with one character, or are of
 * one length.
 */
function countItems(list: string): number | null {
  if (PARTIAL.test(list) || list.includes('。')) return null;
  const mark = ['；', '，', '、'].find((one) => list.includes(one));
  if (mark === undefined) return null;
  const items = list
    .replace(/[；，、]$/, '')
    .split(mark)
    .map((item) => item.replace(/^(?:和|以及|及)/, ''));
  if (items.some((item) => item === '' || item.length > 24) || !areAlike(items)) return null;
  // The last two may be joined by 和: then the number is either.
  return items.some((item) => /[和与及]/.test(item)) ? null : items.length;
}

/** True where the number is right, or would be with every mark counted. */
function mayCount(list: string, listed: number, number: number): boolean {
  return listed === number || list.split(/[；，、]/).length === number;
}

function areAlike(items: readonly string[]): boolean {
  const [first] = items as readonly [string];
  return (
    items.every((item) => item[0] === first[0]) ||
    items.every((item) => item.at(-1) === first.at(-1)) ||
    items.every((item) => item.length === first.length)
  );
}
