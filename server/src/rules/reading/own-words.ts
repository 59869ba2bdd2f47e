import type { Line } from '../../draft/line';
import { readHanNumeral } from '../../draft/numeral';
import { gatherLines } from '../matching/gather';
import { phrases } from '../matching/phrase-index';
import { quotedAt } from './quoted';

/**
 * Words of a paper about its reader (你局), its author (我局) or its own parts (本报告第五部分), `[start, end)` in UTF-16
 * columns.
 */
export interface OwnWords {
  readonly start: number;
  readonly end: number;
  readonly about: 'reader' | 'author' | 'part';
  readonly words: string;
  /** The number of the part that is spoken of; 0 for the others. */
  readonly part: number;
}

const READER = /你(?:局|县|市|区|镇|乡|办|委|厅|处|部|院|校|省|州|旗|单位|公司|中心|街道|村|社区)(?!长)/g;
const AUTHOR = /我(?:局|厅|镇|乡|街道|校|村|社区)(?!长)/g;
const PART = /本(?:报告|文|材料|总结|汇报)第([一二三四五六七八九十]{1,3})部分/g;

const SPEAKERS = [
  ['reader', READER],
  ['author', AUTHOR],
] as const;

/** What a paper says of its reader, its author and of its own parts, by line. */
export const gatherOwnWords = gatherLines(
  (line: Line): readonly OwnWords[] | null => {
    const found: OwnWords[] = [];
    for (const [about, pattern] of SPEAKERS) {
      for (const { index: start, 0: words } of line.text.matchAll(pattern)) {
        if (!quotedAt(line, start)) found.push({ about, start, end: start + words.length, words, part: 0 });
      }
    }
    for (const { index: start, 0: words, 1: number } of line.text.matchAll(PART)) {
      const part = readHanNumeral(number!, 0)?.value ?? 0;
      if (!quotedAt(line, start) && part > 0)
        found.push({ about: 'part', start, end: start + words.length, words, part });
    }
    return found.length === 0 ? null : found;
  },
  [
    phrases(
      ...[
        '你局',
        '你县',
        '你市',
        '你区',
        '你镇',
        '你乡',
        '你办',
        '你委',
        '你厅',
        '你处',
        '你部',
        '你院',
        '你校',
        '你省',
        '你州',
        '你旗',
      ],
      ...['我局', '我厅', '我镇', '我乡', '我街', '我校', '我村', '我社'],
      ...['你单', '你公', '你中', '你街', '你村', '你社'],
      ...['告第', '本文第', '材料第', '总结第', '汇报第'],
    ),
  ],
);
