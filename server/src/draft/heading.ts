import { isBlank, markCharacters, trimBlanksEnd } from './characters';
import { stripMarkup } from './markup';

/**
 * The title part of a line that an ordinal or `#` opens. Columns are UTF-16 offsets in the line.
 * - `standing`: the line is the title and nothing else;
 * - `run-in`: the first sentence of a paragraph is its title (段首主题句);
 * - `paragraph`: an item without a title of its own; its first clause serves as a name.
 */
export interface Heading {
  readonly form: 'standing' | 'run-in' | 'paragraph';
  readonly titleStart: number;
  /** Without end punctuation and blanks. */
  readonly titleEnd: number;
  /** The words between: the same string for every outline, so that what is remembered by it is found at once. */
  readonly title: string;
}

/** Run-in titles are at most this many UTF-16 units long (domain 1.3, 4). */
const LONGEST_RUN_IN = 40;
/** A line of an ordinal with more than this behind it is a paragraph even without a full stop. */
const LONGEST_STANDING = 80;
const CLAUSE_END = /[，；。：！？,;:!?]/;

/** Reads the heading whose title begins at `start` and whose line's text ends at `end` (blanks trimmed). */
export function readHeading(
  text: string,
  start: number,
  end: number,
  hash: number,
  markdown = false,
): Heading {
  const heading = findHeading(text, start, end, hash);
  const title = stripMarkup(heading.title, markdown);
  return title === heading.title ? heading : { ...heading, title };
}

/** Word's line break within a paragraph ends a title. */
const LINE_BREAK = /[\v\u2028]/;

function findHeading(text: string, start: number, end: number, hash: number): Heading {
  if (hash > 0) return makeHeading('standing', text, start, trimMarks(text, start, end));
  const lineBreak = text.slice(start, end).search(LINE_BREAK);
  if (lineBreak >= 0 && lineBreak <= LONGEST_STANDING) {
    const titleEnd = trimMarks(text, start, start + lineBreak);
    if (sentenceEnd(text, start, titleEnd) < 0) return makeHeading('run-in', text, start, titleEnd);
  }
  const stop = sentenceEnd(text, start, end);
  const label = labelEnd(text, start, end, stop);
  if (label > 0) return makeHeading('run-in', text, start, label);
  if (stop < 0) {
    const titleEnd = trimMarks(text, start, end);
    return titleEnd - start <= LONGEST_STANDING
      ? makeHeading('standing', text, start, titleEnd)
      : makeHeading('paragraph', text, start, clauseEnd(text, start, end));
  }
  const fits = stop - start <= LONGEST_RUN_IN;
  if (fits && stop + 1 >= end && text[stop] !== '；') return makeHeading('standing', text, start, stop);
  if (fits && text[stop] === '。') return makeHeading('run-in', text, start, stop);
  return makeHeading('paragraph', text, start, clauseEnd(text, start, end));
}

/** Labels are at most this long: 人员安排：, 党建责任落实方面：. */
const LONGEST_LABEL = 14;
/** Shorter words behind a label are part of the title: 一、强根基：抓学习 */
const LEAST_BEHIND = 8;
const IN_LABEL_NEVER = markCharacters('，。；、！？《》“”‘’（）()|');
/** Words that titles of sections end in: what a blank parts from them is the body (pastes from PDF and previews). */
const SECTION_WORD =
  /(?:情况|概况|背景|现状|问题|不足|短板|差距|困难|原因|成效|成绩|效果|做法|举措|措施|对策|建议|打算|计划|安排|思路|方向|体会|启示|目的|准备|职责|自律)$/;

/**
 * Column behind a name that the rest of the line tells about: 1.人员安排：各单位及时到位，…… and, where a paste has
 * lost the line break, 二、存在的问题 个别人员……。 0 without one. Prose has to follow: 一、强根基：抓学习 is a title.
 */
function labelEnd(text: string, start: number, end: number, stop: number): number {
  const most = Math.min(end - LEAST_BEHIND, start + LONGEST_LABEL + 1);
  for (let i = start; i < most; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xff1a || code === 0x3a) {
      return i - start > 1 && isProse(text, i + 1, end, stop) ? trimBlanksEnd(text, start, i) : 0;
    }
    if (isBlank(code)) {
      const isTitle = i - start > 1 && SECTION_WORD.test(text.slice(start, i));
      if (isTitle && isProse(text, i + 1, end, stop)) return i;
      continue;
    }
    if (IN_LABEL_NEVER[code] === 1) return 0;
  }
  return 0;
}

/** True where the words from `start` on hold several clauses or sentences. */
function isProse(text: string, start: number, end: number, stop: number): boolean {
  if (stop < start) return false;
  const inner = text.slice(start, end - 1).search(/[，。；]/);
  return inner >= 0;
}

function makeHeading(form: Heading['form'], text: string, titleStart: number, titleEnd: number): Heading {
  return { form, titleStart, titleEnd, title: text.slice(titleStart, titleEnd) };
}

const MARK = markCharacters('“‘（《”’）》。；！？');

/** Column of the first mark that ends a sentence, outside quotation marks and brackets; -1 without one. */
function sentenceEnd(text: string, start: number, end: number): number {
  let depth = 0;
  for (let i = start; i < end; i++) {
    if (MARK[text.charCodeAt(i)] === 0) continue;
    const char = text[i]!;
    if ('“‘（《'.includes(char)) depth++;
    else if ('”’）》'.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && '。；！？'.includes(char)) return i;
  }
  return -1;
}

function clauseEnd(text: string, start: number, end: number): number {
  const found = text.slice(start, end).search(CLAUSE_END);
  const stop = found < 0 ? end : start + found;
  return stop - start > LONGEST_RUN_IN ? splitSafely(text, start + LONGEST_RUN_IN) : stop;
}

/** Steps back when `at` lies between the two halves of a surrogate pair. */
function splitSafely(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

function trimMarks(text: string, start: number, end: number): number {
  let at = trimBlanksEnd(text, start, end);
  while (at > start && '。，；：、,;:.'.includes(text[at - 1]!)) at--;
  return trimBlanksEnd(text, start, at);
}
