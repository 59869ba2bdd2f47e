import type { Line } from '../../draft/line';
import { rememberLast } from '../matching/remember';
import { numbersIn, readValue } from './numbers';

/** A number with what it counts, `[start, end)` in UTF-16 columns with its unit. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  /** On a scale of one: 3万元 is 30000. */
  readonly value: number;
  /** By how much the value may be rounded, on the same scale; 0 for things that are counted one by one. */
  readonly step: number;
  /** 1, or ten thousand for 万, and so on. */
  readonly scale: number;
  /** The word it counts in, without 万 and 亿; % for shares. */
  readonly unit: string;
  /** As it is written. */
  readonly words: string;
  /** True for 约30户, 30余户, 30户以上: nothing can be reckoned with it. */
  readonly vague: boolean;
}

/** Longer ones first. */
const UNITS =
  '个百分点|个工作日|平方公里|平方米|立方米|公里|千米|公顷|公斤|毫米|小时|课时|学时|人次|户次|场次|批次|车次|班次|件次|例次|家次|千瓦时|千瓦|个月|' +
  '个|名|人|位|户|家|项|条|件|次|处|座|起|宗|例|笔|所|栋|间|台|套|辆|份|篇|场|期|批|种|类|元|亩|吨|斤|米|天|年|月|日|岁|倍|村|支|只|头|羽|株|棵|盏|眼|口|艘|列|架|部|本|张|幅|块|片|段|道|对|组|门|班|里|孔|册|枚|轮|%|％|‰';
const UNIT = new RegExp(`^(万亿|[万亿]?)([余多]?)(${UNITS})`);
const SCALE: Readonly<Record<string, number>> = { '': 1, 万: 1e4, 亿: 1e8, 万亿: 1e12 };
const VAGUE_BEFORE = /(?:约|近|逾|超|超过|不足|将近|接近|至少|最多|突破|第|以上的)$/;
const VAGUE_BEHIND = /^(?:余|多|以上|左右|以下|以内|上下|[-—～~]|至\d)/;
/** What is measured is rounded even where it is told in whole numbers. */
const MEASURED = /元|[米里顷斤亩吨瓦时]$|[%％‰]/;

/** The amounts of a line from left to right; numbers without a unit, ordinals and masks are none. */
export const amountsIn = rememberLast((line: Line): readonly Amount[] => {
  const { text } = line;
  const found: Amount[] = [];
  for (const number of numbersIn(line)) {
    const { start } = number;
    const unit = UNIT.exec(text.slice(number.end, number.end + 8));
    if (!unit) continue;
    const [written, scaled, more, name] = unit as unknown as [string, string, string, string];
    const scale = SCALE[scaled]!;
    const end = number.end + written.length;
    const decimals = text.slice(start, number.end).split('.')[1]?.length ?? 0;
    const isRounded = decimals > 0 || scale > 1 || MEASURED.test(name);
    const isVague =
      more !== '' ||
      VAGUE_BEFORE.test(text.slice(Math.max(0, start - 3), start)) ||
      VAGUE_BEHIND.test(text.slice(end, end + 2));
    found.push({
      start,
      end,
      value: readValue(text, number) * scale,
      step: isRounded ? scale * 10 ** -decimals : 0,
      scale,
      unit: name === '％' ? '%' : name,
      words: text.slice(start, end),
      vague: isVague,
    });
  }
  return found;
});

/** The amounts that lie inside `[from, to)`. */
export function amountsWithin(amounts: readonly Amount[], from: number, to: number): readonly Amount[] {
  let low = 0;
  for (let high = amounts.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (amounts[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < amounts.length && amounts[end]!.end <= to) end++;
  return amounts.slice(low, end);
}

/** True where the parts make the total, as far as rounding of each of them lets one say. */
export function makesUp(parts: readonly Amount[], total: Amount): boolean {
  const rounding = parts.reduce((all, { step }) => all + step, total.step) / 2;
  return Math.abs(sumOf(parts) - total.value) <= rounding + total.value * 1e-9;
}

/** The sum of amounts, on a scale of one. */
export function sumOf(parts: readonly Amount[]): number {
  return parts.reduce((all, { value }) => all + value, 0);
}

/** A value in the words of an amount like it: its 万, its unit. */
export function inWordsOf({ scale, words }: Amount, value: number): string {
  return `${Number((value / scale).toPrecision(10))}${words.replace(/^[\d.,]+/, '')}`;
}
