import { findImprint, isNoteLine } from '../ending';
import type { Line } from '../line';
import { type PaperDate, readPaperDate } from './paper-date';
import { type Words, wordsAt, wordsOf } from './words';

/** 版记 (GB/T 9704—2012, 7.4), from the top down, and what of older imprints is still met. */
export interface Imprint {
  /** 抄送 and its older like, one by one. */
  readonly copies: readonly Copies[];
  /** 主题词, no element since 2012. */
  readonly keywords: Words | null;
  /** 印发机关 and 印发日期. */
  readonly printed: {
    readonly words: Words;
    readonly office: string;
    readonly date: PaperDate;
    readonly verb: string;
  } | null;
}

/** A line 抄送：…: its label, and what stands behind the colon. */
export interface Copies extends Words {
  readonly label: string;
  readonly offices: Words;
}

export interface Below {
  readonly imprint: Imprint;
  /** 附注, in brackets below the date (7.3.6). */
  readonly notes: readonly Words[];
}

const COPIES = /^(抄\s?送|抄\s?报|分送|发)[：:]\s*/;
const PRINTED = /((?:19|20)\d\d年\d{1,2}月\d{1,2}日)\s?(印发|印制|印)$/;

/** Reads 附注 and 版记 at the very end of a paper. */
export function readImprint(lines: readonly Line[], from: number): Below {
  const copies: Copies[] = [];
  const notes: Words[] = [];
  let keywords: Words | null = null;
  let printed: Imprint['printed'] = null;
  for (let at = findImprint(lines, from); at < lines.length; at++) {
    if (lines[at]!.role !== 'text') continue;
    const words = wordsOf(lines, at);
    const label = COPIES.exec(words.text);
    const last = copies.at(-1);
    if (isNoteLine(lines[at]!)) notes.push(words);
    else if (words.text.startsWith('主题词')) keywords = words;
    else if (label) {
      const offices = wordsAt(lines, at, words.start + label[0].length, words.end);
      copies.push({ ...words, label: label[1]!.replace(/\s/, ''), offices });
    } else if (PRINTED.test(words.text)) printed ??= readPrinted(lines, at, words);
    else if (last) copies[copies.length - 1] = { ...last, offices: goOn(last.offices, words) };
  }
  return { imprint: { copies, keywords, printed }, notes };
}

/** A long list goes on in the next line; its place is then that line. */
function goOn(offices: Words, next: Words): Words {
  return { ...next, text: offices.text + next.text };
}

function readPrinted(lines: readonly Line[], line: number, words: Words): Imprint['printed'] {
  const found = PRINTED.exec(words.text);
  if (!found) return null;
  const date = readPaperDate(lines, line, words.start + found.index, words.end);
  return date && { words, office: words.text.slice(0, found.index).trim(), date, verb: found[2]! };
}
