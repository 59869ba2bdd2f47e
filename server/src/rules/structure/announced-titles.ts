import type { Draft } from '../../draft/draft';
import type { Line } from '../../draft/line';
import { gatherLines } from '../matching/gather';
import { pairs } from '../matching/phrase-index';
import { readCount } from '../reading/count-word';

/** Words that say how many texts follow, and how many do. Line from 0, columns in UTF-16 units. */
export interface AnnouncedTitles {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** 制度五项，分别是《… : the sentence says that these are all of them. */
const BEFORE =
  /(([两一二三四五六七八九十]{1,3}|\d{1,2})[项个部份件种本篇套])(?:[^，。；：《》]{0,10})(?:[，：]?(?:分别|即)(?:是|为)?|[，：]?(?:是|为)|：)$/;
const REACH = 30;
const MOST_TITLES = 50;
const GLUE = /^[、，,]?(?:和|与|及|以及)?$/;
const LONGEST_GLUE = 3;

/** Sentences that name another number of texts than they list. */
export function findAnnouncedTitles(draft: Draft): readonly AnnouncedTitles[] {
  const { outline } = draft;
  const from = outline.title?.endLine ?? 0;
  return gatherTitles(draft)
    .filter(({ line }) => line >= from && line < outline.ending.bodyEnd)
    .flatMap(({ line, value }) => value.map((one) => ({ line, ...one })));
}

type TitlesInLine = Omit<AnnouncedTitles, 'line'>;

const gatherTitles = gatherLines(
  ({ text }: Line): readonly TitlesInLine[] | null => {
    const found: TitlesInLine[] = [];
    for (let at = text.indexOf('《'); at >= 0; ) {
      const run = readRun(text, at);
      if (run.count > 1) {
        const from = Math.max(0, at - REACH);
        const before = BEFORE.exec(text.slice(from, at));
        const declared = before ? readCount(before[2]!) : 0;
        // 《甲》《乙》等 lists some of them only.
        if (before && declared > 1 && declared !== run.count && text[run.end] !== '等') {
          const start = from + before.index;
          found.push({ start, end: start + before[1]!.length, count: run.count });
        }
      }
      at = text.indexOf('《', run.end);
    }
    return found.length === 0 ? null : found;
  },
  [pairs('》', '《、，,和与及以')],
);

/** Texts in a row, with nothing but a mark or 和 between them. */
function readRun(text: string, start: number): { readonly count: number; readonly end: number } {
  let count = 0;
  let end = start;
  for (let at = start; count < MOST_TITLES; ) {
    const close = text.indexOf('》', at);
    if (close < 0) break;
    count++;
    end = close + 1;
    const next = text.indexOf('《', end);
    if (next < 0 || next - end > LONGEST_GLUE || !GLUE.test(text.slice(end, next))) break;
    at = next;
  }
  return { count, end: Math.max(end, start + 1) };
}
