import { isHan, skipBlanks } from '../characters';
import type { Placeholder } from '../placeholder';
import type { SlotId } from '../slots';
import { type Follower, readFollower } from './followers';
import { isSurname } from './slot';

/** What counts: an empty place before any other word is layout. */
const COUNTERS: ReadonlySet<SlotId> = new Set<SlotId>([
  'households',
  'people',
  'organisations',
  'times',
  'items',
  'count',
  'measure',
  'percentage',
  'amount',
  'amountTenThousands',
  'amountHundredMillions',
  'documentNumber',
]);

/**
 * Reads an empty place before a counter (family F7) from its first blank: 投入资金　　万元， 培训  人次。
 * A line without a mark is a table, a form or a heading, and what goes on behind its counter may be verse.
 */
export function readBlankCount(text: string, at: number): Placeholder | null {
  const left = text.charCodeAt(at - 1);
  if (!isHan(left) && text[at - 1] !== '〕') return null;
  const end = skipBlanks(text, at);
  if ((end - at < 2 && text[at] !== '\u3000') || end === text.length) return null;
  const follower = readFollower(text, end);
  if (!follower || !isCounter(text, at, follower)) return null;
  if (!/[，。；]/.test(text) || /[|\t]/.test(text)) return null;
  if (!isCounted(text, at, follower) || isName(text, at, follower)) return null;
  return { start: at, end, family: 'blank', certainty: 'medium', slot: follower.slot };
}

/** 第  次会议, 第  届: a rank, where the word alone would be 大 or 届. */
function isCounter(text: string, at: number, { slot }: Follower): boolean {
  return COUNTERS.has(slot) || (slot === 'session' && text[at - 1] === '第');
}

/** Units that begin no other word. */
const UNIT = /[元亩%％]$|人次|平方|公里|百分点/;
/** Words that a number follows. */
const LEAD = '共达约近超第计〕';

/** The clause ends with the counter, or the words on either side leave no other reading: 共  名职工. */
function isCounted(text: string, at: number, { word, end }: Follower): boolean {
  if (!isHan(text.charCodeAt(end))) return '，。；、！）)'.includes(text[end] ?? ' ') || UNIT.test(word);
  return LEAD.includes(text[at - 1]!) || (word.length > 1 && UNIT.test(word));
}

/** 张　元，李　家: the two characters of a name set apart. */
function isName(text: string, at: number, { word }: Follower): boolean {
  return '元亿万家位件'.includes(word) && isSurname(text[at - 1]!);
}
