import type { Line } from './line';

/** What stands behind the body. Lines from 0; -1 where there is none. */
export interface Ending {
  /** The first line behind the body: blank lines before signature, attachments and leftovers included. */
  readonly bodyEnd: number;
  readonly signatureLine: number;
  readonly dateLine: number;
  /** 附件说明 or the first attachment. */
  readonly attachmentLine: number;
}

const DATE =
  /^(?:年\s+月\s+日$|(?:[0-9〇○零一二三四五六七八九XxＸ×＊*_]{2,4}|\s{2,})\s?年[^，。；：]{1,10}日?$)/;
/** 附件, 附件1, 附件：…, and 附：…, which says the same. */
const ATTACHMENT = /^附(?:件(?:\s?\d{1,2}|\s?[一二三四五六七八九十]{1,2})?|(?=[：:]))([：:]|$)/;
const DIGIT = '[\\d〇○零一二三四五六七八九十XxＸ×＊*]';
/** Year, month and day, filled in or masked, and nothing else. */
const FULL_DATE = new RegExp(`^${DIGIT}{4}\\s?年\\s?${DIGIT}{1,3}\\s?月\\s?${DIGIT}{1,3}\\s?日[。.]?$`);
/** 2025.9.5 and its like: not as it should be, and yet the date. */
const SEPARATED_DATE = /^(?:19|20)\d\d([.．/-])\d{1,2}\1\d{1,2}[。]?$/;
/** An office and a date on one line. */
const SIGNED_DATE = new RegExp(
  `^(\\p{Script=Han}{3,28}?)[\\s\\u3000]*${DIGIT}{4}年${DIGIT}{1,3}月(?:${DIGIT}{1,3}日)?[。]?$`,
  'u',
);
const LONGEST_SIGNATURE = 30;
/** 附注 （联系人：…） and 版记 (抄送：…, …印发) stand below the date (GB/T 9704—2012, 7.3.6 and 7.4). */
const IMPRINT = /^(?:主题词|抄\s?送|抄\s?报|分送|发)[：:]|\d日\s?印(?:发|制)?$|^[（(]?共印\s*\d+\s*份/;
const NOTE = /^[（(](?:联系人|此件|联系电话|共印)[^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)*[）)]$/;
const LONGEST_IMPRINT = 8;
const LONGEST_IMPRINT_LINE = 400;
/** 述职人：… signs a paper, with a date or without. */
const LABELLED_SIGNATURE =
  /^(?:述职|述廉|汇报|报告|发言|检查|剖析|调研|执笔|自查)(?:人|组|者|单位)(?:签[名字])?[：:][^，。；]{1,20}$/;

/**
 * Finds signature, date (GB/T 9704—2012, 7.3.5) and attachments at the end of the lines.
 * @param from the first line that may belong to the ending (behind the title)
 */
export function findEnding(lines: readonly Line[], from: number): Ending {
  const attachmentLine = findAttachment(lines, from);
  const limit = attachmentLine >= 0 ? attachmentLine : findImprint(lines, from);
  const last = lastText(lines, limit, from);
  if (isSignedDate(lines, last, from)) {
    const bodyEnd = Math.max(lastText(lines, last, from) + 1, from);
    return { bodyEnd, signatureLine: last, dateLine: last, attachmentLine };
  }
  const stray = isDate(lines[last]) ? null : findStrayDate(lines, last, from);
  // 署名 and 成文日期 stand above the attachments or, with 附件说明, right below it.
  const dateLine = isDate(lines[last])
    ? last
    : (stray?.dateLine ?? (attachmentLine >= 0 ? findDateBelow(lines, attachmentLine) : -1));
  const first = dateLine < 0 ? last + 1 : findFirstDate(lines, dateLine, from);
  const above = lastText(lines, first, from);
  const signs = dateLine < 0 ? isLabelledSignature : isSignature;
  const isSigned = above >= from && above !== attachmentLine && signs(lines[above]!);
  const signatureLine = isSigned ? above : (stray?.signatureLine ?? -1);
  const end = Math.min(...[limit, first, isSigned ? above : -1].filter((line) => line >= 0));
  return { bodyEnd: Math.max(lastText(lines, end, from) + 1, from), signatureLine, dateLine, attachmentLine };
}

/** How many lines may stand where only the date should. */
const MOST_STRAY = 3;
/** What is written below a date although it belongs above it (特此报告。), or may stand there (联系人：…). */
const STRAY =
  /^(?:(?:特此|专此)(?:报告|汇报)|以上(?:报告|汇报|情况)(?:妥否)?，?请?.{0,12}|联系(?:人|电话|方式)[：:].{1,40})。?$/;
const OFFICE =
  /^(?!召开|举行|举办|开展|组织|参加|完成|赴|到|在).{2,28}(?:局|委|办|处|科|部|厅|院|校|站|所|队|府|室|会|组|中心|公司|集团|支部|总支|街道|镇|乡|村|社区|学|馆)$/;
const PERSON = /^(?!.*[附表录图完页])\p{Script=Han}(?:\p{Script=Han}{1,3}|[ \u3000]+\p{Script=Han})$/u;

/** The date in full below which there is nothing but the signature, closing words or a contact; null where there is none. */
function findStrayDate(
  lines: readonly Line[],
  last: number,
  from: number,
): { readonly dateLine: number; readonly signatureLine: number } | null {
  let signatureLine = -1;
  for (let at = last, seen = 0; at >= from && seen <= MOST_STRAY; at = lastText(lines, at, from), seen++) {
    const line = lines[at]!;
    if (isFullDate(line)) {
      return endsText(lines[lastText(lines, at, from)]) ? { dateLine: at, signatureLine } : null;
    }
    if (line.ordinal || line.hash > 0 || line.text.length > 80) return null;
    const words = contentOf(line);
    if (OFFICE.test(words) || PERSON.test(words) || isLabelledSignature(line)) signatureLine = at;
    else if (!STRAY.test(words)) return null;
  }
  return null;
}

/** True for the end of a paragraph, or a signature: a date between other short lines is a row of a list. */
function endsText(line: Line | undefined): boolean {
  if (line?.role !== 'text' || line.heading?.form === 'standing') return false;
  const words = contentOf(line);
  return line.hanCount > 60 || /[。！]$/.test(words) || (!line.ordinal && OFFICE.test(words));
}

/** Where several dates stand one below the other, or each below an office's name, the first of these lines. */
function findFirstDate(lines: readonly Line[], dateLine: number, from: number): number {
  let first = dateLine;
  for (let seen = 0; seen < MOST_STRAY; seen++) {
    const above = lastText(lines, first, from);
    const higher = lastText(lines, above, from);
    if (above < from) break;
    if (isFullDate(lines[above]!)) first = above;
    else if (higher >= from && isFullDate(lines[higher]!) && OFFICE.test(contentOf(lines[above]!)))
      first = higher;
    else break;
  }
  return first;
}

/** True for a line that holds a year, a month and a day, and nothing else. */
export function isFullDate(line: Line): boolean {
  return line.role === 'text' && line.text.length < 60 && FULL_DATE.test(contentOf(line));
}

/** How many lines a long 抄送 is broken into. */
const MOST_BROKEN = 3;

/** The first line of 附注 and 版记 at the very end, or how many lines there are. */
export function findImprint(lines: readonly Line[], from: number): number {
  let first = lines.length;
  for (let seen = 0; seen < LONGEST_IMPRINT; seen++) {
    const last = lastText(lines, first, from);
    if (last < from) break;
    const opens = isImprintLine(lines[last]!) ? last : findBrokenCopies(lines, last, from);
    if (opens < 0) break;
    first = opens;
  }
  return first;
}

/** The line of 抄送：… that the line `last` goes on from, right below it; -1 for none. */
function findBrokenCopies(lines: readonly Line[], last: number, from: number): number {
  for (let at = last; at >= from && at > last - MOST_BROKEN; at--) {
    const { role, text, contentStart } = lines[at]!;
    if (role !== 'text' || text.length > 80) return -1;
    if (/^抄\s?[送报][：:]/.test(text.slice(contentStart, contentStart + 4))) return at < last ? at : -1;
  }
  return -1;
}

/** True for a line of 附注 or 版记, wherever it stands. */
export function isImprintLine(line: Line): boolean {
  return (
    line.role === 'text' &&
    line.text.length <= LONGEST_IMPRINT_LINE &&
    (IMPRINT.test(contentOf(line)) || isNoteLine(line))
  );
}

/** True for a line in brackets that stands below a date: （联系人：…） （此件公开发布）. */
export function isNoteLine(line: Line): boolean {
  return line.role === 'text' && line.text.length <= LONGEST_IMPRINT_LINE && NOTE.test(contentOf(line));
}

const ATTACHMENT_LIST = 30;

function findDateBelow(lines: readonly Line[], attachmentLine: number): number {
  const limit = Math.min(lines.length, attachmentLine + ATTACHMENT_LIST);
  for (let i = attachmentLine + 1; i < limit; i++) if (isDate(lines[i])) return i;
  return -1;
}

function isDate(line: Line | undefined): boolean {
  if (line?.role !== 'text' || line.text.length >= 60) return false;
  const words = contentOf(line);
  return DATE.test(words) || FULL_DATE.test(words) || SEPARATED_DATE.test(words);
}

/** An office and the day on one line, below the end of a paragraph. */
function isSignedDate(lines: readonly Line[], at: number, from: number): boolean {
  const line = lines[at];
  if (at < from || line?.role !== 'text' || line.ordinal || line.text.length >= 90) return false;
  const signed = SIGNED_DATE.exec(contentOf(line));
  return signed !== null && OFFICE.test(signed[1]!) && endsText(lines[lastText(lines, at, from)]);
}

const ATTACHMENT_REACH = 400;

/**
 * The first 附件 line behind the body, or -1. 附件 alone on its line opens a page of its own; 附件：… counts
 * only where no heading of the body follows it.
 */
function findAttachment(lines: readonly Line[], from: number): number {
  let first = -1;
  /** The highest heading below that is no entry of the list, or -1. */
  let headingBelow = -1;
  for (let i = lines.length - 1; i >= from && i >= lines.length - ATTACHMENT_REACH; i--) {
    const line = lines[i]!;
    if (line.ordinal?.type === 'han' && line.heading?.form === 'standing') headingBelow = i;
    if (line.role !== 'text' || !line.text.startsWith('附', line.contentStart)) continue;
    const mark = ATTACHMENT.exec(contentOf(line));
    if (!mark || (mark[1] !== '' && isHeadingBelow(lines, i, headingBelow))) continue;
    first = i;
    headingBelow = -1;
  }
  return first;
}

/** Names that are numbered like headings (附件：一、… 二、…) follow each other without anything between them. */
function isHeadingBelow(lines: readonly Line[], at: number, headingBelow: number): boolean {
  if (headingBelow < 0) return false;
  const named = contentOf(lines[at]!).replace(/^附件?[：:]\s*/, '');
  if (named !== '' && !/^[一1][、.．]/.test(named)) return true;
  let line = at + 1;
  // Names in digits go on in digits: a heading in Han right below them is one of the body.
  const isItem = named.startsWith('1') ? isDigitItem : isHanItem;
  for (let value = named === '' ? 1 : 2; isItem(lines[line], value); value++) line++;
  if (line === at + 1 && isItem === isHanItem) return true;
  // Something else has to end the list: a heading right below it would be one of the same row.
  if (lines[line]?.role === 'text' && !isSignature(lines[line]!)) return true;
  for (let i = line; i < lines.length; i++) {
    const { ordinal, heading } = lines[i]!;
    if (ordinal?.type === 'han' && heading?.form === 'standing') return !opensPageAbove(lines, line, i);
  }
  return false;
}

function isDigitItem(line: Line | undefined, value: number): boolean {
  return line?.ordinal?.type === 'arabic' && line.ordinal.value === value;
}

function isHanItem(line: Line | undefined, value: number): boolean {
  return line?.ordinal?.type === 'han' && line.ordinal.value === value && line.heading?.form === 'standing';
}

/** True where 附件 alone on its line stands between two lines: what is below it is the attachment's own. */
function opensPageAbove(lines: readonly Line[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (lines[i]!.text.startsWith('附件', lines[i]!.contentStart)) {
      if (ATTACHMENT.exec(contentOf(lines[i]!))?.[1] === '') return true;
    }
  }
  return false;
}

/** The last line above `end` that holds words of the draft, or `from - 1`. */
function lastText(lines: readonly Line[], end: number, from: number): number {
  let at = end - 1;
  while (at >= from && (lines[at]!.role !== 'text' || lines[at]!.leftover > 0)) at--;
  return at;
}

function isLabelledSignature(line: Line): boolean {
  return line.role === 'text' && line.text.length < 60 && LABELLED_SIGNATURE.test(contentOf(line));
}

function isSignature(line: Line): boolean {
  if (isLabelledSignature(line)) return true;
  const text = contentOf(line);
  return !line.ordinal && line.hash === 0 && text.length <= LONGEST_SIGNATURE && !/[。；：，！？]/.test(text);
}

function contentOf(line: Line): string {
  return line.text.slice(line.contentStart, line.contentEnd);
}
