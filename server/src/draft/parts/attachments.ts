import type { Draft } from '../draft';
import type { Line } from '../line';
import { readHanNumeral } from '../numeral';
import { rememberDraft } from '../remember';

/** An attachment in its list or at its own place. Line from 0, `[start, end)` in UTF-16 columns. */
export interface Attachment {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** 0 where it stands without one. */
  readonly number: number;
  /** The number with its mark as it is written (`1.`, `一、`, `附件1：`); empty where it stands without one. */
  readonly ordinal: string;
  /** As the list has it, or the line below the page's 附件; empty where there is none. */
  readonly title: string;
  /** Where the title stands: `[start, end)` of its line, which on a page is another one. */
  readonly titleLine: number;
  readonly titleStart: number;
  readonly titleEnd: number;
}

/** What 附件说明 names, and what follows behind the text. */
export interface Attachments {
  readonly listed: readonly Attachment[];
  readonly pages: readonly Attachment[];
}

const NONE: Attachments = { listed: [], pages: [] };

const NUMBER = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
/** 附件 or 附件1 alone on its line opens an attachment. */
const OPENS = new RegExp(`^附件\\s?(${NUMBER})?[：:]?$`);
/** 附件：, 附： before the first name of a list. */
const LIST = /^附(?:件)?[：:]\s*/;
/** 附件1：整改台账, one below the other. */
const LABELLED = new RegExp(`^附件\\s?(${NUMBER})[：:]\\s*(?=\\S)`);
const ITEM =
  /^(?:(\d{1,2})\s?[.．、，]|([一二三四五六七八九十]{1,3})[、.．]|[（(](\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|([①-⑨]))\s*/;
/** Several names on one line: the blanks or the mark between them stand before the next number. */
const NEXT_ITEM = /(?<=[；;，])(?=\d{1,2}[.．、](?!\d))|[\s\u3000]+(?=\d{1,2}[.．、](?!\d))/;
const REACH = 40;
/** No name of an attachment in a list is longer. */
const LONGEST_NAME = 80;

/** Reads the attachments of a draft: their list (GB/T 9704—2012, 7.3.4) and they themselves (7.3.7). */
export const readAttachments = rememberDraft((draft): Attachments => {
  const { lines, outline } = draft;
  const { attachmentLine } = outline.ending;
  if (attachmentLine < 0) return NONE;
  const listed: Attachment[] = [];
  const pages: Attachment[] = [];
  let inList = false;
  for (let i = attachmentLine; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.role !== 'text') continue;
    const text = contentOf(line);
    const opensList = pages.length === 0 && LIST.exec(text);
    const label = pages.length === 0 && LABELLED.exec(text);
    if (opensList && (opensList[0].length < text.length || isItem(lines[nextText(lines, i)]))) {
      inList = true;
      if (opensList[0].length < text.length) listed.push(...readItems(line, i, opensList[0].length));
    } else if (label && isLabelOfList(draft, i)) {
      listed.push(readLabelled(line, i, label));
    } else if (OPENS.test(text)) {
      pages.push(readPage(lines, i, OPENS.exec(text)![1] ?? ''));
      inList = false;
    } else if (inList && i < attachmentLine + REACH) {
      if (isItem(line)) listed.push(...readItems(line, i, 0));
      else if (!/^[\p{Script=Han}（）、“”《》\d]{1,30}$/u.test(text)) inList = false;
    }
  }
  return { listed, pages };
});

/** The number of 附件2 or 附件二; 0 for none. */
export function readAttachmentNumber(words: string): number {
  if (words === '') return 0;
  return Number(words) || (readHanNumeral(words, 0)?.value ?? 0);
}

/** The names on one line of the list, from column `skipped` of its content on. */
function* readItems(line: Line, at: number, skipped: number): Generator<Attachment> {
  const content = contentOf(line);
  let from = skipped;
  const pieces = content.slice(skipped).split(NEXT_ITEM);
  for (const [i, piece] of pieces.entries()) {
    from = content.indexOf(piece, from);
    const isWhole = i === pieces.length - 1;
    const begin = i === 0 && skipped > 0 ? skipped : from;
    yield readItem(line, at, begin, from, isWhole ? content.length : from + piece.length);
    from += piece.length;
  }
}

function readItem(line: Line, at: number, begin: number, from: number, end: number): Attachment {
  const { contentStart } = line;
  const words = contentOf(line).slice(from, end);
  const item = ITEM.exec(words);
  const ordinal = item?.[0] ?? '';
  const number = item ? numberOf(item) : 1;
  return {
    line: at,
    start: contentStart + begin,
    end: contentStart + end,
    number,
    ordinal: ordinal.trim(),
    title: words.slice(ordinal.length),
    titleLine: at,
    titleStart: contentStart + from + ordinal.length,
    titleEnd: contentStart + end,
  };
}

/** A circled digit is its place among them. */
function numberOf([, arabic, han, bracketed, circled]: RegExpExecArray): number {
  if (circled !== undefined) return circled.charCodeAt(0) - 0x245f;
  return readAttachmentNumber(arabic ?? han ?? bracketed ?? '');
}

function readLabelled(line: Line, at: number, [label, number]: RegExpExecArray): Attachment {
  const { contentStart, contentEnd } = line;
  const titleStart = contentStart + label.length;
  return {
    line: at,
    start: contentStart,
    end: contentEnd,
    number: readAttachmentNumber(number!),
    ordinal: label.trim(),
    title: line.text.slice(titleStart, contentEnd),
    titleLine: at,
    titleStart,
    titleEnd: contentEnd,
  };
}

/** 附件1：… with another such line, signature, date or nothing right below it; else it opens a page. */
function isLabelOfList({ lines, outline }: Draft, at: number): boolean {
  const next = nextText(lines, at);
  const { signatureLine, dateLine } = outline.ending;
  return (
    next < 0 ||
    next === signatureLine ||
    next === dateLine ||
    LABELLED.test(contentOf(lines[next]!)) ||
    (OPENS.test(contentOf(lines[next]!)) && next > at + 1)
  );
}

function readPage(lines: readonly Line[], line: number, number: string): Attachment {
  const { contentStart, contentEnd } = lines[line]!;
  const titleLine = lineOfTitle(lines, line);
  const title = titleLine < 0 ? null : lines[titleLine]!;
  return {
    line,
    start: contentStart,
    end: contentEnd,
    number: readAttachmentNumber(number),
    ordinal: number,
    title: title ? contentOf(title) : '',
    titleLine: title ? titleLine : line,
    titleStart: title?.contentStart ?? contentEnd,
    titleEnd: title?.contentEnd ?? contentEnd,
  };
}

/** The first line below that holds words, if it is right there: an attachment's title; else -1. */
function lineOfTitle(lines: readonly Line[], line: number): number {
  const next = nextText(lines, line);
  return next < 0 || next > line + 2 || OPENS.test(contentOf(lines[next]!)) ? -1 : next;
}

function isItem(line: Line | undefined): boolean {
  if (line?.role !== 'text') return false;
  const text = contentOf(line);
  return text.length <= LONGEST_NAME && ITEM.test(text);
}

function nextText(lines: readonly Line[], line: number): number {
  for (let i = line + 1; i < lines.length; i++) if (lines[i]!.role === 'text') return i;
  return -1;
}

function contentOf({ text, contentStart, contentEnd }: Line): string {
  return text.slice(contentStart, contentEnd);
}
