import { trimBlanksEnd } from '../../draft/characters';
import type { Draft } from '../../draft/draft';
import { rememberLines } from '../../draft/remember';
import { readCount } from './count-word';
import { lineOfTextAbove } from './line-above';

/** Words that say how many items follow: 以下五个方面的问题. Columns are UTF-16 offsets in the text read. */
export interface Announced {
  readonly value: number;
  /** Of the number. */
  readonly start: number;
  /** Behind the last word of the phrase. */
  readonly end: number;
}

/** An announcement in its place. Line from 0. */
export interface Announcement extends Announced {
  readonly line: number;
}

const LONGEST_SENTENCE = 120;
/** Number and counter word; the number itself is read by hand, so that 三四个 and 第三个 are none. */
const COUNTED = /([两一二三四五六七八九十]{1,3}|\d{1,2})(?:个方面|大方面|方面|[个项条点类种大])/g;
/** Nearly all sentences announce nothing, and are passed over by this. */
const COUNTS = /[两一二三四五六七八九十\d](?:方面|[个项条点类种大])/;
/** What an announcement may go on with (practice; domain C05). */
const THINGS =
  /^的?(?:主要|突出|重点|具体|基本|深层次|典型|普遍性?|共性|整改|改进|下步|下一步|工作|方面|几?点){0,3}的?(?:(?:问题|原因|措施|建议|意见|不足|短板|差距|弱项|困难|做法|任务|环节|工作|体会|启示|认识|思考|经验|成效|举措|对策|要求|表现|特点|亮点|内容|步骤|阶段|类型|事项|重点|难点|堵点|方面|情况|打算|目标|行动|工程|结合|关口|转变|突破)(?:和|与|及|、)?){0,2}$/;
/** 如下 and its like promise a list; without one of these a number counts something else (practice). */
const CUE =
  /以下|下列|如下|存在|[共还只]?有|抓好|抓实|做到|做好|强化|坚持|主要|突出|表现|体现|集中|分为|归纳|概括|梳理|提出|采取|围绕|实施|落实|开展|从|在于|包括|聚焦|暴露|：$/;
const MASKED_BEFORE = '第十百千万零〇两一二三四五六七八九“.／/年月';

/**
 * Reads what the last sentence of a text announces. Only its last clause counts, so that numbers of other things
 * are not taken for it; a clause with two numbers (三个方面12个问题) announces neither.
 */
export function readAnnouncement(text: string): Announced | null {
  const end = trimBlanksEnd(text, 0, text.length);
  const mark = text[end - 1] ?? '';
  const stop = '。：:；'.includes(mark) && mark !== '' ? end - 1 : end;
  const from = Math.max(0, stop - LONGEST_SENTENCE);
  const sentence = text.slice(from, stop);
  if (!COUNTS.test(sentence)) return null;
  const clauseStart = from + startOfClause(sentence);
  const clause = text.slice(clauseStart, stop).replace(TAIL, '');
  const found = readCounted(clause);
  if (!found || !THINGS.test(clause.slice(found.end))) return null;
  if (!CUE.test(clause.slice(0, found.start) + (mark === '：' || mark === ':' ? '：' : ''))) return null;
  return { value: found.value, start: clauseStart + found.start, end: clauseStart + clause.length };
}

/** 主要有三个方面的原因，具体是：一是… counts on from the clause before its tail. */
const TAIL = /，?(?:具体|主要|分别|即)(?:表现|体现|反映)?(?:为|是|有|在|如下)?$/;

function startOfClause(sentence: string): number {
  const cut = sentence.replace(TAIL, '');
  return Math.max(...[...'。；！？，,：'].map((mark) => cut.lastIndexOf(mark))) + 1;
}

function readCounted(clause: string): Announced | null {
  let found: Announced | null = null;
  COUNTED.lastIndex = 0;
  for (let match = COUNTED.exec(clause); match; match = COUNTED.exec(clause)) {
    const [words, number] = match;
    const { index } = match;
    if (MASKED_BEFORE.includes(clause[index - 1] ?? ' ')) continue;
    const value = readCount(number!);
    if (value < 2) continue;
    if (found) return null;
    found = { value, start: index, end: index + words.length };
  }
  return found;
}

/**
 * What is announced for the list whose first item begins at that line and column: by the words before it in its
 * own line, or by the line above it when it stands at the beginning of one.
 */
export function findAnnouncement(draft: Draft, line: number, column: number): Announcement | null {
  const { lines } = draft;
  const own = lines[line]!;
  if (column > own.contentStart && column !== own.ordinal?.titleStart) {
    return inLine(own.text.slice(0, column), line);
  }
  const above = lineOfTextAbove(lines, line);
  const found = lines[above]?.role === 'text' ? announcedBy(draft, above) : null;
  return found && { ...found, line: above };
}

const announcedBy = rememberLines(({ text, contentEnd }) => readAnnouncement(text.slice(0, contentEnd)));

function inLine(text: string, line: number): Announcement | null {
  const found = readAnnouncement(text);
  return found && { ...found, line };
}
