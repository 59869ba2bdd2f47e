import type { Line } from '../line';
import { type Words, wordsAt } from './words';

const REACH = 8;
const WORDS = /现(?:将|就|把)[^。；：]{2,60}?(?:报告|汇报|总结|述职|通报|说明)如下/;

/** The words that announce what follows: 现将自查情况报告如下; null where there are none above the first heading. */
export function readOpening(lines: readonly Line[], from: number, end: number): Words | null {
  for (let i = from, seen = 0; i < end && seen < REACH; i++) {
    const { role, text } = lines[i]!;
    if (role !== 'text') continue;
    seen++;
    const at = text.indexOf('现');
    const found = at < 0 ? null : WORDS.exec(text.slice(at, at + 600));
    if (found) return wordsAt(lines, i, at + found.index, at + found.index + found[0].length);
  }
  return null;
}
