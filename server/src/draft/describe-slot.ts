import type { Placeholder } from './placeholder';
import { type CountedNoun, nounAt, nounBefore } from './placeholder/counted-nouns';
import { type Follower, readFollower } from './placeholder/followers';
import { readNoteName } from './placeholder/note';
import { SLOTS } from './slots';

/** Words for a slot in both languages of the interface. */
export interface SlotWords {
  readonly zh: string;
  readonly en: string;
}

/**
 * Says in words what a placeholder of the line `text` stands for, as exactly as its surroundings tell:
 * 贫困村的个数, 金额（万元）, 数量（台）, the note's own words, or the slot's plain name.
 */
export function describeSlot(text: string, placeholder: Placeholder): SlotWords {
  const { slot, start, end, family } = placeholder;
  if (slot === 'note' && family === 'note') return describeNote(text.slice(start, end));
  const follower = readFollower(text, end);
  if (SLOTS[slot].kind !== 'number' && SLOTS[slot].kind !== 'amount') return SLOTS[slot];
  if (!follower || follower.slot === 'unknown') return SLOTS[slot];
  switch (slot) {
    case 'households':
    case 'people':
    case 'villages':
    case 'townships':
    case 'organisations':
    case 'times':
    case 'items':
    case 'count':
      return describeCount(text, start, follower) ?? SLOTS[slot];
    case 'measure':
    case 'duration':
    case 'amount':
    case 'amountTenThousands':
    case 'amountHundredMillions':
      return describeUnit(slot, follower);
    default:
      return SLOTS[slot];
  }
}

function describeNote(note: string): SlotWords {
  const name = readNoteName(note);
  return name === '' ? SLOTS.note : { zh: name, en: `content to be supplied (${name})` };
}

/** 余万元, 多户: the part that says "and some" is no part of the unit. */
function unitOf({ word }: Follower): string {
  return word.replace(/^[余多]/, '').replace(/(?<=[万亿])余/, '');
}

function describeUnit(slot: Placeholder['slot'], follower: Follower): SlotWords {
  const unit = unitOf(follower);
  if (slot === 'measure') return { zh: `数量（${unit}）`, en: `quantity (${unit})` };
  if (slot === 'duration') return { zh: `时长（${unit}）`, en: `length of time (${unit})` };
  const plain = SLOTS[slot];
  return plain.zh.includes(`（${unit}）`) ? plain : { zh: `金额（${unit}）`, en: `amount (${unit})` };
}

/** What to call the count of a counter; the others go by 数量. */
const COUNT_WORDS: Readonly<Record<string, string>> = {
  个: '个数',
  户: '户数',
  人: '人数',
  名: '人数',
  位: '人数',
  家: '家数',
  次: '次数',
  项: '项数',
  件: '件数',
  条: '条数',
  人次: '人次',
  场: '场数',
  场次: '场次',
  期: '期数',
  批: '批数',
  份: '份数',
  处: '处数',
};

function describeCount(text: string, start: number, follower: Follower): SlotWords | null {
  const unit = unitOf(follower);
  const count = COUNT_WORDS[unit];
  const noun = countedNoun(text, start, follower, unit);
  if (!noun) return count ? null : { zh: `数量（${unit}）`, en: `count (${unit})` };
  return { zh: `${noun.zh}的${count ?? `数量（${unit}）`}`, en: englishCount(noun, unit) };
}

function englishCount(noun: CountedNoun, unit: string): string {
  if (!noun.en.includes('population')) return `number of ${noun.en}`;
  return unit.endsWith('户') ? `number of households in the ${noun.en}` : `size of the ${noun.en}`;
}

/** The noun behind the counter (XX个贫困村), else the one before the mask (贫困村XX个), also over a first count (贫困人口XX户XX人). */
function countedNoun(text: string, start: number, follower: Follower, unit: string): CountedNoun | null {
  if (unit === '级') return null; // XX级干部 counts no officials
  return (
    nounAt(text, follower.end, unit) ??
    nounBefore(text, start, unit) ??
    nounBefore(text, skipCountBack(text, start), unit)
  );
}

/** Before a first count that ends at `start`: XXX户 of 贫困人口XXX户XXX人. */
function skipCountBack(text: string, start: number): number {
  const count = /(?:[X×Ｘx]{1,4}|\d{1,7})万?户$/.exec(text.slice(Math.max(0, start - 10), start));
  return count ? start - count[0].length : start;
}
