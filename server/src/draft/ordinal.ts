import { isBlank, isDigit, isHan, skipBlanks } from './characters';
import { readHanNumeral } from './numeral';

/** The kinds of ordinal, from the highest layer down (GB/T 9704—2012, 7.3.3, and custom for the others). */
export const ORDINAL_TYPES = [
  'part', // 第一部分 第二章
  'han', // 一、
  'han-paren', // （一）
  'arabic', // 1.
  'arabic-paren', // （1）
  'circled', // ①
  'label', // 启示一：
  'item', // 一是
  'sequence', // 第一，
] as const;

export type OrdinalType = (typeof ORDINAL_TYPES)[number];

/** What stands before a title. Columns are UTF-16 offsets in the line. */
export interface Ordinal {
  readonly type: OrdinalType;
  readonly value: number;
  readonly start: number;
  /** Behind the mark, before any space. */
  readonly end: number;
  /** Behind the spaces after the mark: where the title begins. */
  readonly titleStart: number;
  /** What stands behind the number: `、` `.` `）` …; empty when there is nothing. */
  readonly mark: string;
  /** The word of a labelled ordinal: 启示 in 启示一：; empty for the others. */
  readonly label: string;
  /**
   * True when the form alone does not prove an ordinal (`2 让…` without its dot, `二、三个方面`):
   * it counts only where it continues a list (see `settleOrdinals`).
   */
  readonly doubtful: boolean;
}

/**
 * Reads the ordinal at `start` of a line's text (indentation and Markdown marks already skipped).
 * False friends (一、二季度 · 2024年 · 1.5万 · 3个) give null.
 */
export function readOrdinal(text: string, start: number): Ordinal | null {
  const code = text.charCodeAt(start);
  if (isDigit(code)) return readArabic(text, start);
  if (code === 0xff08 || code === 0x28) return readParenthesised(text, start);
  if (code >= 0x2460 && code <= 0x2473) return build(text, start, start + 1, 'circled', code - 0x245f, '');
  if (text[start] === '第') return readSequence(text, start);
  return readHan(text, start) ?? readLabelled(text, start);
}

interface Details {
  readonly label?: string;
  readonly doubtful?: boolean;
}

function build(
  text: string,
  start: number,
  end: number,
  type: OrdinalType,
  value: number,
  mark: string,
  { label = '', doubtful = false }: Details = {},
): Ordinal {
  return { type, value, start, end, titleStart: skipBlanks(text, end), mark, label, doubtful };
}

/** Units behind a second numeral that show an enumeration of numbers, not an ordinal: 一、二季度, 二、三产业. */
const PAIR_UNITS =
  /^(?:季度|产业|班|级|线|月|年级|等[级奖舱]|审|期|号|楼|车间|组|队|环|中[全学]?|[、和至到])/;
/** Counters that make such a pair likely but not certain: 二、三个方面存在不足 is a heading. */
const COUNTERS = '个名位家项种条件次户人年天块点成十百千万亿';

function readHan(text: string, start: number): Ordinal | null {
  const numeral = readHanNumeral(text, start);
  if (!numeral || numeral.value === 0) return null;
  const { value, end } = numeral;
  const mark = text[end];
  if (mark === '是') return text[end + 1] === '否' ? null : build(text, start, end + 1, 'item', value, '是');
  if (mark === undefined || !'、.．，'.includes(mark)) return null;
  const next = skipBlanks(text, end + 1);
  const second = readHanNumeral(text, next);
  let doubtful = mark === '，';
  if (second && second.value > value) {
    if (PAIR_UNITS.test(text.slice(second.end, second.end + 3))) return null;
    doubtful ||= COUNTERS.includes(text[second.end] ?? ' ');
  }
  return build(text, start, end + 1, 'han', value, mark, { doubtful });
}

function readParenthesised(text: string, start: number): Ordinal | null {
  const inside = skipBlanks(text, start + 1);
  const han = readHanNumeral(text, inside);
  const arabic = han ? null : readDigits(text, inside, 2);
  const number = han ?? arabic;
  if (!number) return null;
  const close = skipBlanks(text, number.end);
  const mark = text[close];
  if (mark !== '）' && mark !== ')') return null;
  return build(text, start, close + 1, han ? 'han-paren' : 'arabic-paren', number.value, mark);
}

function readDigits(text: string, start: number, most: number): { value: number; end: number } | null {
  let end = start;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  if (end === start || end - start > most || text[start] === '0') return null;
  return { value: Number(text.slice(start, end)), end };
}

/** What makes a number at a line start a quantity or a date: 3个 2024年 5月 10万 20多. */
const QUANTITY =
  /^(?:[个名人户家年月日号时分秒次项件条种类万亿千百十元米亩吨度岁级届期批位组支所座栋间台套辆处点倍成多余来天周双对份篇场省市县区乡镇村厅%％]|小时|公[里斤顷]|平方|立方|世纪|百分|季度|线(?![上下])|楼|层|角|毛|克|升|厘|毫|千|至|到|、|－|-|—|～|~)/;

function readArabic(text: string, start: number): Ordinal | null {
  const digits = readDigits(text, start, 2);
  if (!digits) return null;
  const { value, end } = digits;
  const mark = text[end] ?? '';
  if ('.．、，'.includes(mark) && mark !== '') return readMarkedArabic(text, start, end, value, mark);
  if (mark === ')' || mark === '）') return build(text, start, end + 1, 'arabic-paren', value, mark);
  // pandoc escapes the mark of a number at a line start: `1\.` `1\)`.
  if (mark === '\\' && text[end + 1] === '.') return build(text, start, end + 2, 'arabic', value, '.');
  if (mark === '\\' && text[end + 1] === ')') return build(text, start, end + 2, 'arabic-paren', value, ')');
  const next = skipBlanks(text, end);
  if (!isHan(text.charCodeAt(next)) || QUANTITY.test(text.slice(next, next + 3))) return null;
  return build(text, start, end, 'arabic', value, '', { doubtful: true });
}

function readMarkedArabic(
  text: string,
  start: number,
  end: number,
  value: number,
  mark: string,
): Ordinal | null {
  const next = text.charCodeAt(end + 1);
  if (isDigit(next)) {
    // 1.5万 and 1，000 are numbers, 1.2024年以来 is an ordinal before a year.
    if (mark === '，' || !/^(?:19|20)\d\d年/.test(text.slice(end + 1, end + 6))) return null;
  }
  if (mark === '、') {
    // 3、4个, 1、2号楼: two numbers.
    const second = readDigits(text, end + 1, 2);
    if (second) return null;
  }
  if (mark === '.' && next >= 0x61 && next <= 0x7a) return null; // 1.txt, 2.x
  return build(text, start, end + 1, 'arabic', value, mark, { doubtful: mark === '，' });
}

function readSequence(text: string, start: number): Ordinal | null {
  const number = readHanNumeral(text, start + 1);
  if (!number) return null;
  const rest = text.slice(number.end, number.end + 2);
  if (/^[条项点][：，:]/.test(rest))
    return build(text, start, number.end + 2, 'sequence', number.value, rest[1]!);
  const unit = rest.startsWith('部分') ? 2 : /^[章篇]/.test(rest) ? 1 : 0;
  if (unit > 0) return readPart(text, start, number.end + unit, number.value);
  const mark = rest[0];
  if (mark !== '，' && mark !== '、' && mark !== '：') return null;
  if (mark === '、' && /^第?[一二三四五六七八九十]/.test(text.slice(number.end + 1))) return null; // 第一、二、三产业
  return build(text, start, number.end + 1, 'sequence', number.value, mark);
}

/** 第一部分 stands before its title with a space or a mark, or alone; 第一部分工作 is prose. */
function readPart(text: string, start: number, end: number, value: number): Ordinal | null {
  const mark = text[end];
  if (mark === undefined) return build(text, start, end, 'part', value, '');
  if ('：、:'.includes(mark)) return build(text, start, end + 1, 'part', value, mark);
  return isBlank(text.charCodeAt(end)) ? build(text, start, end, 'part', value, '') : null;
}

/** Words that take a number as a local label (custom; closed list: a word of the prose must not become one). */
const LABEL =
  /^(启示|问题|案例|建议|做法|措施|原因|经验|体会|特点|亮点|专题|任务|对策|典型|表现|方面|反馈问题|整改事项)(?:之)?/;

function readLabelled(text: string, start: number): Ordinal | null {
  const word = LABEL.exec(text.slice(start, start + 6));
  if (!word) return null;
  const at = start + word[0].length;
  const number = readHanNumeral(text, at) ?? readDigits(text, at, 2);
  if (!number) return null;
  const mark = text[number.end];
  if (mark !== '：' && mark !== ':') return null;
  return build(text, start, number.end + 1, 'label', number.value, mark, { label: word[1]! });
}
