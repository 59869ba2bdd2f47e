import type { Line } from './line';
import type { Ordinal } from './ordinal';

/** The first word of a series inside a line, with the clause behind it. Columns are UTF-16 offsets. */
export interface InlineFirst {
  readonly ordinal: Ordinal;
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly title: string;
}

const BEFORE = '。；：，:;';
const LONGEST_TITLE = 40;

/**
 * The 一是 of a series that begins inside a line: （一）责任压实。一是领导带头学法。 Null where the line has none or
 * more of the series, which then is a matter of the paragraph.
 */
export function readInlineFirst(line: Line): InlineFirst | null {
  if (line.role !== 'text') return null;
  const { text } = line;
  const start = text.indexOf('一是', line.contentStart + 1);
  if (start < 0 || !BEFORE.includes(text[start - 1]!) || text.includes('二是', start)) return null;
  const titleStart = start + 2;
  const clause = /^[^，。；：！？,;:]{1,40}/.exec(text.slice(titleStart, titleStart + LONGEST_TITLE));
  if (!clause) return null;
  const title = clause[0].replace(/[\uD800-\uDBFF]$/, '').trimEnd();
  if (title === '') return null;
  const ordinal: Ordinal = {
    type: 'item',
    value: 1,
    start,
    end: titleStart,
    titleStart,
    mark: '是',
    label: '',
    doubtful: false,
  };
  return { ordinal, titleStart, titleEnd: titleStart + title.length, title };
}
