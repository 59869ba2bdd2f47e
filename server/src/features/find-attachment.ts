import type { Draft } from '../draft/draft';
import {
  type Attachment,
  type Attachments,
  readAttachmentNumber,
  readAttachments,
} from '../draft/parts/attachments';

/** Words that name an attachment, and where it is. Lines from 0, `[start, end)` in UTF-16 columns. */
export interface AttachmentLink {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly target: Place;
}

interface Place {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

const MENTION = /附件\s?(\d{1,2}|[一二三四五六七八九十]{1,3})?/g;

/**
 * Where the words at a place lead: from 见附件1 in the text to the attachment itself, or to its entry in the list where
 * it is not there; from the entry to the attachment; from the attachment back to its entry, or to where the text
 * first speaks of it. Null where the place names no attachment, and where the draft has none of that number.
 */
export function findAttachment(draft: Draft, line: number, column: number): AttachmentLink | null {
  const attachments = readAttachments(draft);
  const inEntry = attachments.listed.find((one) => isAt(one, line, column));
  if (inEntry) return link(inEntry, sameIn(attachments.pages, inEntry) ?? findMention(draft, inEntry));
  const onPage = attachments.pages.find((one) => isAt(one, line, column));
  if (onPage) return link(onPage, sameIn(attachments.listed, onPage) ?? findMention(draft, onPage));
  const mention = mentionsIn(draft, line).find(({ start, end }) => start <= column && column <= end);
  return mention ? link(mention, meantBy(draft, mention, attachments)) : null;
}

interface Mention extends Place {
  /** 0 for 附件 without a number. */
  readonly number: number;
}

function mentionsIn({ lines, outline }: Draft, line: number): readonly Mention[] {
  const { text, role } = lines[line] ?? {};
  if (role !== 'text' || line >= outline.ending.attachmentLine) return [];
  return [...text!.matchAll(MENTION)].map(({ index, 0: words, 1: number = '' }) => ({
    line,
    start: index,
    end: index + words.length,
    number: readAttachmentNumber(number),
  }));
}

function meantBy(draft: Draft, mention: Mention, { listed, pages }: Attachments): Place | null {
  const all = [...pages, ...listed];
  if (mention.number > 0) return all.find((one) => numberOf(one) === mention.number) ?? null;
  // 《…》（见附件）: by the name before it; otherwise there is but one, or the list itself is meant.
  const name = /《([^《》]{1,80})》[^《》。]{0,8}$/.exec(
    draft.lines[mention.line]!.text.slice(0, mention.start),
  )?.[1];
  return all.find(({ title }) => name !== undefined && title.includes(name)) ?? listed[0] ?? pages[0] ?? null;
}

/** The only attachment often has no number. */
function numberOf({ number }: Attachment): number {
  return number || 1;
}

function sameIn(others: readonly Attachment[], wanted: Attachment): Attachment | null {
  return others.find((one) => numberOf(one) === numberOf(wanted)) ?? null;
}

/** The first place of the text that speaks of an attachment. */
function findMention(draft: Draft, attachment: Attachment): Place | null {
  for (let line = 0; line < draft.outline.ending.attachmentLine; line++) {
    if (!draft.lines[line]!.text.includes('附件')) continue;
    const found = mentionsIn(draft, line).find(({ number }) => (number || 1) === numberOf(attachment));
    if (found) return found;
  }
  return null;
}

function link({ line, start, end }: Place, target: Place | null): AttachmentLink | null {
  return target && { line, start, end, target };
}

function isAt(place: Place, line: number, column: number): boolean {
  return place.line === line && place.start <= column && column <= place.end;
}
