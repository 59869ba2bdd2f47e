import type { PlaceholderReading } from '../placeholder';
import { isPlace, readFollower } from './followers';
import { isChinese, isWord } from './neighbours';
import { readSlot } from './slot';

/** What N may count in a report; N次 and N年 are idioms of speech. */
const COUNTED = /^(?:个|项|家|户|人|名|条|件|万元|亿元|元|余|多|份|起|处|场|期|篇|亩|公里|%|％)/;

/** Reads N个, N户 at `at`: faint, as 1+N and N个 are also said of real numbers. */
export function readNumberLetter(text: string, at: number): PlaceholderReading | null {
  if (!isLone(text, at) || /[+＋“"‘第无好]/.test(text[at - 1] ?? '')) return null;
  if (!COUNTED.test(text.slice(at + 1, at + 3))) return null;
  const follower = readFollower(text, at + 1);
  const slot = readSlot(text, at, at + 1, follower);
  return { start: at, end: at + 1, family: 'x-run', certainty: 'faint', slot };
}

/** Reads A县, B村, C同志 at `at`: faint, as cases are told so on purpose. A区 and B栋 are parts of a site. */
export function readNameLetter(text: string, at: number): PlaceholderReading | null {
  if (!isLone(text, at)) return null;
  const follower = readFollower(text, at + 1);
  if (!follower?.alone || text[at + 1] !== follower.word[0]) return null;
  const { slot } = follower;
  if (slot === 'district' || !(isPlace(slot) || slot === 'organisation' || slot === 'person')) return null;
  if (slot === 'organisation' && !/^(?:局|公司|支部)/.test(follower.word)) return null;
  return { start: at, end: at + 1, family: 'x-run', certainty: 'faint', slot };
}

/** One letter between Chinese, or between the line's ends and Chinese. */
function isLone(text: string, at: number): boolean {
  if (at > 0 && !isChinese(text.charCodeAt(at - 1))) return false;
  return !isWord(text.charCodeAt(at + 1));
}
