import { isHan } from '../draft/characters';
import type { Line } from '../draft/line';
import type { Placeholder } from '../draft/placeholder';
import { isPlace, readFollower } from '../draft/placeholder/followers';
import { isSurname } from '../draft/placeholder/slot';
import { SLOTS } from '../draft/slots';
import { plainNumber } from './entry/number-text';

/** A value that a draft has where another one is open for the same. Line from 0. */
export interface UsedValue {
  readonly value: string;
  readonly line: number;
}

/** Which values would fit a placeholder: those that a text has before the same unit. */
export interface WantedValues {
  readonly kind: 'place' | 'organisation' | 'person' | 'number' | 'year' | 'date';
  /** What stands behind them, empty for whole dates. */
  readonly unit: string;
}

/** What to look for to fill a placeholder; null where no value can be told from the words around it. */
export function wantedValues(text: string, { slot, end }: Placeholder): WantedValues | null {
  const follower = readFollower(text, end);
  const unit = follower && follower.slot !== 'unknown' ? follower.word : '';
  if (slot === 'date') return { kind: 'date', unit: '' };
  if (unit === '') return null;
  if (isPlace(slot)) return { kind: 'place', unit };
  if (slot === 'organisation' || slot === 'person' || slot === 'year') return { kind: slot, unit };
  const { kind } = SLOTS[slot];
  return kind === 'number' || kind === 'amount' ? { kind: 'number', unit } : null;
}

/** More than these nobody reads in a list. */
export const MOST_VALUES = 8;
/** A long draft is looked at as far as this from the place to be filled in, in lines to either side. */
const REACH = 2000;

/**
 * The values of a draft that fit, the nearest to line `near` first, each once.
 * @param leftovers lines that do not count
 */
export function findUsedValues(
  lines: readonly Line[],
  leftovers: ReadonlySet<number>,
  wanted: WantedValues,
  near: number,
): readonly UsedValue[] {
  const found = new Map<string, UsedValue>();
  for (let distance = 0; distance <= REACH && found.size < MOST_VALUES; distance++) {
    for (const line of distance === 0 ? [near] : [near - distance, near + distance]) {
      const one = lines[line];
      if (one?.role !== 'text' || leftovers.has(line)) continue;
      for (const value of valuesIn(one.text, wanted)) {
        if (!found.has(value)) found.set(value, { value, line });
        if (found.size === MOST_VALUES) break;
      }
    }
  }
  return [...found.values()].slice(0, MOST_VALUES);
}

function* valuesIn(text: string, { kind, unit }: WantedValues): Generator<string> {
  if (kind === 'date') {
    for (const [date] of text.matchAll(/\d{4}年\d{1,2}月\d{1,2}日/g)) yield date;
    return;
  }
  for (let at = text.indexOf(unit); at >= 0; at = text.indexOf(unit, at + unit.length)) {
    // 市场 and 县委 are no city and no county.
    if (readFollower(text, at)?.word !== unit) continue;
    const value = valueBefore(text, at, kind);
    if (value) yield value;
  }
}

function valueBefore(text: string, end: number, kind: Exclude<WantedValues['kind'], 'date'>): string | null {
  switch (kind) {
    case 'place':
    case 'organisation':
      return nameBefore(text, end);
    case 'person':
      return personBefore(text, end);
    case 'year':
      return /(?<!\d)(?:19|20)\d\d$/.exec(text.slice(Math.max(0, end - 5), end))?.[0] ?? null;
    case 'number': {
      const number = /(?<![\d.,])\d[\d,]*(?:\.\d+)?$/.exec(text.slice(Math.max(0, end - 16), end))?.[0];
      return number ? plainNumber(number) : null;
    }
  }
}

const LONGEST_NAME = 8;
/** Characters that stand before a name and are hardly ever in one. */
const STOPS = new Set(
  '在到于赴往去对向从由为是及或的了等各我本该此每某其这那有至被把将经让给跟以并又也已约近超达驻如按就因与省市县区州盟旗乡镇村局委办厅部处科',
);
/** Words that stand before a name. */
const LEADS =
  /(?:走访|前往|深入|来到|位于|对口|帮扶|来自|调研|考察|覆盖|涉及|包括|组织|指导|督促|选派|支持|推动|帮助|联系|结对|包联|检查|督导|走进|会同|联合|陪同|带领|共有|现有|报送|报|请)$/;
/** What is written before a unit and names nothing. */
const NO_NAMES = new Set(
  '贫困 脱贫 重点 示范 行政 自然 深度 边境 中心 特色 试点 所辖 下辖 城中 空心 偏远 薄弱 空壳 先进 后进 相关 有关 直属 全部 部分 多个 所在 建制'.split(
    ' ',
  ),
);

/** The name that ends before a unit: Han characters back to a mark, another unit or a word that leads up to it. */
function nameBefore(text: string, end: number): string | null {
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME && isNamePart(text, start - 1)) {
    if (start < end - 1 && LEADS.test(text.slice(Math.max(0, start - 2), start))) break;
    start--;
  }
  const name = text.slice(start, end);
  const isName = name.length >= 2 && end - start < LONGEST_NAME && !NO_NAMES.has(name);
  return isName && !NO_NAMES.has(name.slice(-2)) ? name : null;
}

function isNamePart(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at)) && !STOPS.has(text[at]!);
}

/** Two or three characters before a title of which the first is a surname. */
function personBefore(text: string, end: number): string | null {
  for (const length of [3, 2]) {
    const name = text.slice(Math.max(0, end - length), end);
    if (name.length === length && isSurname(name[0]!) && /^\p{Script=Han}+$/u.test(name)) {
      return name.includes('某') ? null : name;
    }
  }
  return null;
}
