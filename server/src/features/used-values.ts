import type { Line } from '../draft/line';
import type { Placeholder } from '../draft/placeholder';
import { isPlace, readFollower } from '../draft/placeholder/followers';
import { SLOTS } from '../draft/slots';
import { plainNumber } from './entry/number-text';
import { bodyBefore, personBefore, placeBefore } from './names';

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
    const value = valueBefore(text, at, { kind, unit });
    if (value) yield value;
  }
}

function valueBefore(
  text: string,
  end: number,
  { kind, unit }: WantedValues & { kind: Exclude<WantedValues['kind'], 'date'> },
): string | null {
  switch (kind) {
    case 'place':
      return placeBefore(text, end, unit);
    case 'organisation':
      return bodyBefore(text, end, unit);
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
