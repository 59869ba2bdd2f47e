import type { Draft } from '../draft';
import { rememberDraft } from '../remember';
import type { Title } from '../title';
import { type Addressee, readAddressee } from './addressee';
import { readClosing } from './closing';
import { type Head, readHead } from './head';
import { type Imprint, readImprint } from './imprint';
import { readOpening } from './opening';
import { type PaperDate, readPaperDate } from './paper-date';
import { readSignatures } from './signatures';
import { readTitleParts, type TitleParts } from './title-parts';
import { type Words, wordsAt, wordsOf } from './words';

/**
 * The parts of a paper (要素, GB/T 9704—2012, 7), each with its place. What is not there is null or empty, and so is
 * what is not sure to be it. Attachments: `readAttachments`; sections: `Draft.outline`.
 */
export interface Parts {
  readonly head: Head;
  readonly title: (Title & TitleParts) | null;
  readonly addressee: Addressee | null;
  /** 现将……报告如下. */
  readonly opening: Words | null;
  /** 特此报告 and its like, from the top down. */
  readonly closing: readonly Words[];
  /** Who signs, one by one. */
  readonly signatures: readonly Words[];
  /** 成文日期; null where it is masked. */
  readonly date: PaperDate | null;
  /** The short lines right below the title that name the author, the office or the day. */
  readonly bylines: readonly Words[];
  /** （2025年9月5日） below the title. */
  readonly dateBelowTitle: PaperDate | null;
  /** 附注. */
  readonly notes: readonly Words[];
  readonly imprint: Imprint;
}

/** Reads the parts of a draft. Looks at its beginning and its end only, so that a long body costs nothing. */
export const readParts = rememberDraft((draft): Parts => {
  const { lines, outline } = draft;
  const { title, ending, sections } = outline;
  const bodyStart = title?.endLine ?? 0;
  const firstHeading = Math.min(sections[0]?.line ?? ending.bodyEnd, ending.bodyEnd);
  const titleParts = readTitleParts(lines, title);
  const signatures = readSignatures(lines, ending, bodyStart);
  const signed = signatures.map(({ text }) => text);
  const { imprint, notes } = readImprint(lines, bodyStart);
  const named = titleParts.issuer === '' ? signed : [...signed, titleParts.issuer];
  const addressee = readAddressee(lines, title, firstHeading, named);
  return {
    head: readHead(lines, title),
    title: title && { ...title, ...titleParts },
    addressee,
    opening: readOpening(lines, (addressee?.line ?? bodyStart - 1) + 1, firstHeading),
    closing: readClosing(lines, bodyStart, ending.bodyEnd),
    signatures,
    date: readDate(draft),
    bylines: readBylines(draft, bodyStart, firstHeading),
    dateBelowTitle: readDateBelowTitle(draft, bodyStart, firstHeading),
    notes,
    imprint,
  };
});

function readDate({ lines, outline }: Draft): PaperDate | null {
  const { dateLine } = outline.ending;
  if (dateLine < 0) return null;
  const { contentStart, contentEnd } = lines[dateLine]!;
  return readPaperDate(lines, dateLine, contentStart, contentEnd);
}

const LINES_BELOW_TITLE = 4;

/** A line below the title that is a date filled in, with brackets around it or without. */
function readDateBelowTitle({ lines }: Draft, from: number, end: number): PaperDate | null {
  for (let i = from; i < Math.min(from + LINES_BELOW_TITLE, end); i++) {
    const { role, heading, text, contentStart, contentEnd } = lines[i]!;
    if (heading) return null;
    if (role !== 'text' || contentEnd - contentStart > 20) continue;
    const bracket = /^[（(]/.test(text[contentStart]!) ? 1 : 0;
    const whole = wordsAt(lines, i, contentStart + bracket, contentEnd - bracket);
    const date = readPaperDate(lines, i, whole.start, whole.end);
    if (date && date.day > 0 && date.text === whole.text) return date;
  }
  return null;
}

const LONGEST_BYLINE = 40;

/** The lines between title and addressee or body that are too short for a paragraph. */
function readBylines({ lines }: Draft, from: number, end: number): readonly Words[] {
  const found: Words[] = [];
  for (let i = from; i < end && found.length < LINES_BELOW_TITLE; i++) {
    const { role, ordinal, hash, leftover } = lines[i]!;
    if (role !== 'text' || leftover > 0) continue;
    const words = wordsOf(lines, i);
    if (ordinal || hash > 0 || words.text.length > LONGEST_BYLINE || /[。；！？]|[：:]$/.test(words.text))
      break;
    found.push(words);
  }
  return found;
}
