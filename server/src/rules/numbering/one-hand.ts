import type { Line } from '../../draft/line';
import { phrases } from '../matching/phrase-index';

/** 一方面 and 另一方面 in one paragraph. Columns are UTF-16 offsets, `[start, end)`. */
export interface Hand {
  readonly start: number;
  readonly end: number;
  /** True for 另一方面, 另外一方面 and 又一方面. */
  readonly isOther: boolean;
  /** True where a comma stands right behind. */
  readonly hasComma: boolean;
}

const WORD = '一方面';
const NONE: readonly Hand[] = [];

/** Only a line with this has a hand. */
export const HAND_TRIGGERS = [phrases(WORD)];

/** 这一方面 哪一方面 任一方面 第一方面 二十一方面 speak of an aspect. */
const ASPECT_BEFORE = '这那哪某任每第单同此唯十百其该各';

/** All hands of a line from left to right. Most lines have none, and say so at once. */
export function readHands({ text, role }: Line): readonly Hand[] {
  // 面 is rarer than 一, and found several times as fast.
  if (role !== 'text' || !text.includes('面') || !text.includes(WORD)) return NONE;
  const found: Hand[] = [];
  for (let at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + WORD.length)) {
    const end = at + WORD.length;
    const before = text[at - 1] ?? '';
    if ((before !== '' && ASPECT_BEFORE.includes(before)) || '军的'.includes(text[end] ?? ' ')) continue;
    const start = text.startsWith('另外', at - 2) ? at - 2 : before === '另' || before === '又' ? at - 1 : at;
    found.push({ start, end, isOther: start < at, hasComma: text[end] === '，' || text[end] === ',' });
  }
  return found;
}
