import { isBlank, isDigit, isHan, skipBlanks, trimBlanksEnd } from '../characters';
import type { Placeholder } from '../placeholder';
import type { SlotId } from '../slots';
import { type FieldName, fieldSlot } from './field-names';
import { readFollower } from './followers';
import { isChinese, isLetter, isWord, standsInChinese } from './neighbours';
import { readSlot } from './slot';

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
  if (start >= end - 1) return readBlankBrackets(text, at, end) ?? readEmptyBrackets(text, at, end);
  const inner = text.slice(start, trimBlanksEnd(text, start, end - 1));
  if (opener === '〔') return readDocumentYear(text, at, end, inner);
  if (TAG.test(inner)) return build(at, end, 'high', 'note');
  if ('[［【'.includes(opener) && MASKED.test(inner)) return readMaskInBrackets(text, at, end);
  if (opener === '<' || opener === '＜') return readFieldName(text, at, end, inner);
  if (asksForSomething(inner, opener))
    return build(at, end, 'high', fieldSlot(readNoteName(inner)) ?? 'note');
  if (REPLACE.test(inner)) return build(at, end, 'high', 'note');
  if (isLink(text, end) || isLabel(text, at, end)) return null;
  if (opener === '（' || opener === '(') return readRoundField(text, at, end, inner);
  if ('[［'.includes(opener)) return readFieldName(text, at, end, inner) ?? readSquareField(at, end, inner);
  return '【〖'.includes(opener) ? readLenticular(at, end, inner) : null;
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

/** [标签：介绍]: what is left of a site's tags. */
const TAG = /^标签[：:]/;
/** （名称替换）, [此处替换]: a note that says what to do with it. */
const REPLACE =
  /^(?:名称|姓名|单位名?称?|单位名称|人名|地名|内容|数据|时间|日期|具体\S{0,6}|实际\S{0,6}|相关\S{0,6}|你的\S{0,6}|此处|这里|自己|本单位)?(?:请|需|可|应|自行|根据实际情况){0,2}(?:替换|改写|更换|修改|删改|自拟)(?:成|为|掉)?(?:\S{0,8})?$/;
/** [X], [XX], [**]: a mask that the brackets set off. */
const MASKED = /^(?:[Xx×Ｘ]{1,6}(?:\.[Xx×]{1,2})?|\*{1,4}|_{1,8}|N)$/;

/** [X]个, [XX]%: the brackets go with the mask when it is filled in. */
function readMaskInBrackets(text: string, at: number, end: number): Placeholder | null {
  if (isLink(text, end) || /[-*+]\s$/.test(text.slice(Math.max(0, at - 2), at))) return null;
  const follower = readFollower(text, end);
  const known = follower !== null && follower.slot !== 'unknown';
  if (!known && !standsInChinese(text, at, end)) return null;
  return build(at, end, 'high', readSlot(text, at, end, follower));
}

/** [机关/事业/国企]: a choice of Han words. */
const CHOICE =
  /^[\p{Script=Han}\dA-Z（）()、“”]{1,16}(?:\s?[/／|｜]\s?[\p{Script=Han}\dA-Z（）()、“”]{1,16}){1,5}(?:等)?$/u;
/** Square brackets around such words stand in no finished report: [具体职能1，如…], [主要成效], [本县]. */
const ASKING =
  /^(?:具体|简述|简要|列举|列出|概述|描述|说明|阐述|写明|例如|比如|如[：:]?|示例|举例|请|相关|某|本|你|您|贵|对应|实际|主要|上级|发文|收件|收文|发送|申请|所在|所属|目标|填)[^。！？]*$/;
const ENDS_LIKE_FIELD =
  /(?:名称|名|全称|简称|姓名|时间|日期|年份|年度|季度|月份|期间|数|数字|数值|数量|数据|人数|金额|比例|百分比|内容|情况|职务|职位|职称|岗位|部门|单位|机关|机构|公司|企业|学校|地区|地点|地址|区域|行业|领域|编号|文号|标题|主题|事项|事由|措施|成效|问题|原因|目的|依据|目标|对象|方式|范围|案例|项目|文件|会议|活动|政策|精神|要求|人员|负责人|领导|联系人|电话|邮箱|签名|签字|盖章)(?:\s?[\dA-Z一二三四五六七八九]{1,2}|X)?$/;
/** [数据来源], [注释] head or explain something. */
const NO_FIELD =
  /^(?:注|附|数据来源|资料来源|来源|图|表|摘要|关键词|正文|原文|译文|案例|问题|原因|主题|标题|要求|目标|成效|措施)\s?\d{0,2}$/;

function readSquareField(at: number, end: number, inner: string): Placeholder | null {
  if (!/\p{Script=Han}/u.test(inner) || NO_FIELD.test(inner)) return null;
  if (CHOICE.test(inner)) return build(at, end, 'high', 'note');
  if (ASKING.test(inner)) return build(at, end, 'high', fieldSlot(plainName(inner)) ?? 'note');
  if (inner.length > 16 || !ENDS_LIKE_FIELD.test(inner)) return null;
  // A label of an entry stands at the start of its line and has its value behind it.
  return build(at, end, 'medium', fieldSlot(plainName(inner)) ?? 'note');
}

/** 【姓名】, 【单位名称】: a field that heads nothing; 【案例】 and 【主题】 do. */
function readLenticular(at: number, end: number, inner: string): Placeholder | null {
  const slot = fieldSlot(inner);
  if (slot === null || slot === 'note' || slot === 'document') return readAsking(at, end, inner);
  return HEADS.test(inner) ? null : build(at, end, 'medium', slot);
}

const HEADS =
  /^(?:单位|部门|地点|地区|地址|省|城市|市名|乡镇|乡名|县区|区县|电话|比例|占比|数字|数量|金额|年份|年度|月份|联系人|主持人|记录人)$/;

/** 【请在此描述…】 and 【具体措施1】: in lenticular brackets only what asks plainly, as these set off headings too. */
function readAsking(at: number, end: number, inner: string): Placeholder | null {
  const asks =
    /^(?:具体(?:措施|问题|做法|数据|数字|内容|时间|事例|案例|事项|职能|职责)|你的|您的|某某|请(?!示|求|假|愿|战|教|辞))/.test(
      inner,
    );
  return asks || CHOICE_WITH_OWN.test(inner)
    ? build(at, end, 'high', fieldSlot(plainName(inner)) ?? 'note')
    : null;
}

const CHOICE_WITH_OWN = /^(?:本|我)[\p{Script=Han}]{1,4}[/／](?:本|我)[\p{Script=Han}]{1,4}$/u;

/** 具体职能1: without the number that tells it from its siblings. */
function plainName(inner: string): FieldName {
  return inner.replace(/[，,：:].*$/, '').replace(/\s?(?:\d{1,2}|[A-Z])$/, '');
}

/** Fields that a finished text has in round brackets as well (职务 behind a name, 单位 of a table) count only where a word goes on. */
const UNMISTAKABLE =
  /^(?:单位名称|单位全称|部门名称|公司名称|企业名称|学校名称|你的单位|本单位名称|姓名|具体时间|具体日期|具体数字|具体金额|县名|镇名|村名|乡镇名称|项目名称|会议名称|文件名称|领导姓名)$/;

/** （单位名称）2024年工作总结, 由（姓名）同志负责: not the field of a form, which has nothing behind it. */
function readRoundField(text: string, at: number, end: number, inner: FieldName): Placeholder | null {
  if (!UNMISTAKABLE.test(inner)) return null;
  const next = text.charCodeAt(end);
  const isInside = isHan(next) || isDigit(next);
  const leads =
    at === 0 ||
    '，。；、由以对向在于与和为叫是：“《'.includes(text[at - 1]!) ||
    isBlank(text.charCodeAt(at - 1));
  return isInside && leads ? readFieldName(text, at, end, inner) : null;
}

/** （）年（）月, 共（）人: brackets with nothing in them, before a unit of a date or behind a word that a number follows. */
function readEmptyBrackets(text: string, at: number, end: number): Placeholder | null {
  if ((text[at] !== '（' && text[at] !== '(') || end - at !== 2) return null;
  const follower = readFollower(text, end);
  if (!follower?.alone || text[end] !== follower.word[0]) return null;
  const left = text[at - 1] ?? '';
  if (left !== '' && !isChinese(left.charCodeAt(0)) && !isBlank(left.charCodeAt(0))) return null;
  const { slot } = follower;
  const isDate = slot === 'year' || slot === 'month' || slot === 'day';
  if (!isDate && !'共达约近超计第〕'.includes(left || ' ')) return null;
  return build(at, end, 'medium', isDate ? slot : readSlot(text, at, end, follower));
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
  if ((text[end] === ':' || text[end] === '：') && skipBlanks(text, 0) === at) return true;
  if (text[at] === '【' && skipBlanks(text, 0) === at && isHeadingLabel(text.slice(at + 1, end - 1)))
    return true;
  return skipBlanks(text, 0) === at && isBlank(text.charCodeAt(end)) && skipBlanks(text, end) < text.length;
}

/** 【地点】三楼会议室: words that head an entry; 【单位名称】成立了专班 begins a sentence. */
function isHeadingLabel(inner: string): boolean {
  return inner.length <= 2 || /^(?:会议|活动|联系)/.test(inner);
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
