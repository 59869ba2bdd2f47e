import type { Line } from '../../draft/line';
import { readHanNumeral } from '../../draft/numeral';
import { rememberDraft } from '../../draft/remember';

/** An attachment in its list or at its own place. Line from 0, `[start, end)` in UTF-16 columns. */
export interface Attachment {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** 0 where it stands without one. */
  readonly number: number;
  /** As the list has it, or the line below the page's 附件; empty where there is none. */
  readonly title: string;
}

/** What 附件说明 names, and what follows behind the text. */
export interface Attachments {
  readonly listed: readonly Attachment[];
  readonly pages: readonly Attachment[];
}

const NONE: Attachments = { listed: [], pages: [] };

/** 附件 or 附件1 alone on its line opens an attachment. */
const OPENS = /^附件\s?(\d{1,2}|[一二三四五六七八九十]{1,3})?[：:]?$/;
const LIST = /^附件[：:]\s*/;
const ITEM = /^(\d{1,2})\s?[.．、]\s*/;
const REACH = 40;

/** Reads the attachments of a draft: their list (GB/T 9704—2012, 7.3.4) and they themselves (7.3.7). */
export const readAttachments = rememberDraft((draft): Attachments => {
  const { lines, outline } = draft;
  const { attachmentLine } = outline.ending;
  if (attachmentLine < 0) return NONE;
  const listed: Attachment[] = [];
  const pages: Attachment[] = [];
  let inList = false;
  for (let i = attachmentLine; i < lines.length; i++) {
    const text = contentOf(lines[i]!);
    if (text === '') continue;
    const page = OPENS.exec(text);
    if (page) {
      pages.push(place(lines, i, 0, readAttachmentNumber(page[1] ?? ''), titleBelow(lines, i)));
      inList = false;
    } else if (LIST.test(text) && pages.length === 0) {
      inList = true;
      listed.push(readItem(lines, i, LIST.exec(text)![0].length, 1));
    } else if (inList && i < attachmentLine + REACH) {
      if (ITEM.test(text)) listed.push(readItem(lines, i, 0, 0));
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

function readItem(lines: readonly Line[], line: number, skipped: number, otherwise: number): Attachment {
  const text = contentOf(lines[line]!).slice(skipped);
  const item = ITEM.exec(text);
  const number = item && otherwise === 0 ? Number(item[1]) : otherwise;
  return place(lines, line, skipped, number, text.slice(item?.[0].length ?? 0));
}

function place(
  lines: readonly Line[],
  line: number,
  skipped: number,
  number: number,
  title: string,
): Attachment {
  const { contentStart, contentEnd } = lines[line]!;
  return { line, start: contentStart + skipped, end: contentEnd, number, title };
}

/** The first line below that holds words, if it is right there: an attachment's title. */
function titleBelow(lines: readonly Line[], line: number): string {
  for (let i = line + 1; i <= line + 2 && i < lines.length; i++) {
    const text = contentOf(lines[i]!);
    if (text !== '') return OPENS.test(text) ? '' : text;
  }
  return '';
}

function contentOf({ text, contentStart, contentEnd }: Line): string {
  return text.slice(contentStart, contentEnd);
}
