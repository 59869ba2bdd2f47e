import type { Placeholder } from '../placeholder';
import { isPlace, readFollower } from './followers';
import { skipRun } from './neighbours';
import { isSurname, readSlot } from './slot';

/**
 * Reads 某某 at `at` (family F3). A single 某 stays silent, and so does a surname before 某某: both anonymise on purpose.
 * A place or an organisation behind 某某 settles it, because 于 or 安 before it is then no surname.
 */
export function readMou(text: string, at: number): Placeholder | null {
  if (text[at - 1] === '某') return null;
  const end = skipRun(text, at);
  if (end - at < 2) return null;
  const follower = readFollower(text, end);
  const named = follower !== null && (isPlace(follower.slot) || follower.slot === 'organisation');
  if (!named && isAnonymised(text, at)) return null;
  return { start: at, end, family: 'mou', certainty: 'high', slot: readSlot(text, at, end, follower) };
}

/** 于 and 向 stand before 某某 as a surname or as a preposition; 关于 由于 对于 show the preposition. */
function isAnonymised(text: string, start: number): boolean {
  const previous = text[start - 1] ?? '';
  if (isSurname(previous)) return true;
  return (
    (previous === '于' && !/[关由对属位至处在]/.test(text[start - 2] ?? '')) ||
    '向和'.includes(previous || ' ')
  );
}
