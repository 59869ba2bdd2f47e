import { isBlank, skipBlanks, trimBlanksEnd } from '../characters';
import type { Placeholder } from '../placeholder';
import type { SlotId } from '../slots';
import { type FieldName, fieldSlot } from './field-names';
import { readFollower } from './followers';
import { isLetter, isWord } from './neighbours';

/** A note to the writer is short; what is longer between brackets is text. */
const LONGEST_NOTE = 40;

const CLOSERS: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '【': '】',
  '[': ']',
  '［': '］',
  '〖': '〗',
  '〔': '〕',
  '{': '}',
  '<': '>',
  '＜': '＞',
};

/**
 * Reads a bracketed note at `at` (family F5). The shape alone never counts (domain 5.2 rule 8): （试行） and 【关键词】 are text;
 * what is inside must ask for something, name a field of a form, or be blank before a unit.
 */
export function readNote(text: string, at: number): Placeholder | null {
  const opener = text[at]!;
  if (opener === '{')
    return text[at + 1] === '{' ? readTemplateField(text, at, '{{', '}}') : readSingleBrace(text, at);
  const end = findCloser(text, at, CLOSERS[opener]!);
  if (end < 0) return null;
  const start = skipBlanks(text, at + 1);
  if (start >= end - 1) return readBlankBrackets(text, at, end);
  const inner = text.slice(start, trimBlanksEnd(text, start, end - 1));
  if (opener === '〔') return readDocumentYear(text, at, end, inner);
  if (opener === '<' || opener === '＜') return readFieldName(text, at, end, inner);
  if (asksForSomething(inner, opener))
    return build(at, end, 'high', fieldSlot(readNoteName(inner)) ?? 'note');
  return '[［'.includes(opener) && !isLink(text, end) && !isLabel(text, at, end)
    ? readFieldName(text, at, end, inner)
    : null;
}

/** Reads `${name}` at `at`. */
export function readDollarField(text: string, at: number): Placeholder | null {
  if (text[at + 1] !== '{') return null;
  return text[at + 2] === '{'
    ? readTemplateField(text, at, '${{', '}}')
    : readTemplateField(text, at, '${', '}');
}

function build(start: number, end: number, certainty: Placeholder['certainty'], slot: SlotId): Placeholder {
  return { start, end, family: 'note', certainty, slot };
}

/** Behind the closing bracket; -1 when the bracket is not closed within the length of a note, or another one opens first. */
function findCloser(text: string, at: number, closer: string): number {
  const limit = Math.min(text.length, at + LONGEST_NOTE + 2);
  for (let i = at + 1; i < limit; i++) {
    if (text[i] === closer) return i + 1;
    if (text[i] === text[at]) return -1;
  }
  return -1;
}

const MISSING = '(?:补充|核实|填写|确认|完善|更新|统计|明确|添加|录入|提供|细化|定|补|核|填|查)';
const PLACE_WORD = '(?:此处|这里|此段|本处|在此)';
const FILL_IN = '(?:填写|填入|填|插入|补充|输入|添加|写入|替换|粘贴|列出|列举|放置|写明|加入)';

/** 待补充… 数据待核实 此处填写… 请填写…, at the start or the end of what stands in the brackets. */
const ASKS = new RegExp(
  `^待${MISSING}(?:$|[：:，,、；;。！!\\s]|数据|数字|内容|金额|信息|材料|具体|相关|后|部分)` +
    `|(?:^|[^等对期招看优款接虚有亟尚急还仍])待${MISSING}[。！!]?$` +
    `|^${PLACE_WORD}(?:请|需|应|可|自行|根据实际(?:情况)?|由[^，。]{1,8}){0,2}${FILL_IN}` +
    '|^请(?:在此|在此处|自行|根据实际情?况?|根据情况|按实际)?(?:填写|填入|补充|插入|输入|替换|添加|填)' +
    '|^(?:填写|填入|插入|输入|补充)(?:具体|相关|本单位|你|您|实际|此处)',
);

function asksForSomething(inner: string, opener: string): boolean {
  if (ASKS.test(inner)) return true;
  // 【】 and 〖〗 hold no running text: a bare verb of filling in is enough there.
  return '【〖[［'.includes(opener) && /^(?:填写|填入|插入|输入)(?!说明|须知|要求|法)/.test(inner);
}

/** 〔20  〕号: a year begun and not finished. 〔2012〕 is complete. */
function readDocumentYear(text: string, at: number, end: number, inner: string): Placeholder | null {
  const open =
    /^\d{1,3}$/.test(inner) && isBlank(text.charCodeAt(end - 2)) && isBlank(text.charCodeAt(end - 3));
  return open ? build(at, end, 'high', 'documentYear') : null;
}

/** 〔  〕号 and （  ）个: blank brackets; one ASCII space is a slip of the keyboard or a box to tick. */
function readBlankBrackets(text: string, at: number, end: number): Placeholder | null {
  const blanks = end - at - 2;
  const wide = blanks >= 2 || text[at + 1] === '\u3000';
  if (!wide) return null;
  if (text[at] === '〔') return build(at, end, 'high', 'documentYear');
  if (text[at] !== '（' && text[at] !== '(') return null;
  const follower = readFollower(text, end);
  const counts = follower !== null && follower.slot !== 'unknown' && text[end] === follower.word[0];
  return counts ? build(at, end, 'medium', follower.slot) : null;
}

function readFieldName(_text: string, at: number, end: number, inner: FieldName): Placeholder | null {
  const slot = fieldSlot(inner);
  return slot ? build(at, end, 'medium', slot) : null;
}

/** [姓名](…) [姓名][1] [姓名]: are Markdown links and their targets, in plain text too. */
function isLink(text: string, end: number): boolean {
  return text[end] === '(' || text[end] === '[';
}

/** `[时间] 3月5日`, `[地点]：县委`: a label at a line start, with its value behind it. */
function isLabel(text: string, at: number, end: number): boolean {
  if (text[end] === ':' || text[end] === '：') return true;
  return skipBlanks(text, 0) === at && isBlank(text.charCodeAt(end)) && skipBlanks(text, end) < text.length;
}

/** `{{单位名称}}`: a field of a template, by identifier or by Han words; not braces of a formula. */
const FIELD = /^[\s#/^&!]*[\p{L}_][\p{L}\p{N}_.:：、 |-]*$/u;

function readTemplateField(text: string, at: number, opener: string, closer: string): Placeholder | null {
  const left = text[at - 1] ?? '';
  if (isWord(left.charCodeAt(0)) || (left !== '' && '\\^_{}$'.includes(left))) return null;
  const from = at + opener.length;
  const window = text.slice(from, from + LONGEST_NOTE + closer.length);
  const length = window.indexOf(closer);
  if (length < 1 || !FIELD.test(window.slice(0, length))) return null;
  const end = from + length + closer.length;
  if (opener === '${' && isFormula(text, end)) return null;
  return build(at, end, 'high', fieldSlot(window.slice(0, length).trim()) ?? 'note');
}

/** `${x}$` and `${a}_1$` are TeX. */
function isFormula(text: string, end: number): boolean {
  const next = text[end] ?? '';
  return (
    next !== '' &&
    ('$^_+=\\'.includes(next) || (isLetter(text.charCodeAt(end)) && text.indexOf('$', end) >= 0))
  );
}

/** {姓名}: single braces only around a field name. */
function readSingleBrace(text: string, at: number): Placeholder | null {
  const left = text[at - 1] ?? '';
  if (left === '{' || left === '$' || left === '\\' || isWord(left.charCodeAt(0))) return null;
  const end = findCloser(text, at, '}');
  return end < 0 ? null : readFieldName(text, at, end, text.slice(at + 1, end - 1).trim());
}

/** The words with which a note names what it wants: 金额 in 〖待补：金额〗, 职务 in [职务]; empty when it names nothing. */
export function readNoteName(note: string): string {
  const inner = note.replace(/^[\s$#{（(【[［〖〔<＜]+|[\s}）)】\]］〗〕>＞]+$/g, '');
  return inner
    .replace(NAMELESS_START, '')
    .replace(NAMELESS_END, '')
    .replace(/^[\s：:，,、]+|[\s：:，,、。]+$/g, '');
}

const NAMELESS_START = new RegExp(
  `^(?:待${MISSING}|${PLACE_WORD}?(?:请|需|应|可|自行|根据实际(?:情况)?|由[^，。]{1,8}){0,2}${PLACE_WORD}?${FILL_IN})`,
);
const NAMELESS_END = new RegExp(`待${MISSING}$`);
