import type { Line } from '../line';
import type { Title } from '../title';
import { type DocumentNumber, readDocumentNumber } from './document-number';
import { type Words, wordsAt } from './words';

/** What stands above the title (版头, GB/T 9704—2012, 7.2). */
export interface Head {
  /** 发文机关标志 without 文件: 青禾县水利局. */
  readonly issuer: Words | null;
  readonly number: DocumentNumber | null;
  /** 签发人, the name alone. */
  readonly signer: Words | null;
}

/** The head is looked for in so many lines above the title, and a number in so many below it. */
const REACH = 12;
const BELOW = 3;
const SIGNER = /签发人[：:][\s\u3000]*([\p{Script=Han}\s\u3000]{2,12})$/u;
const MARK = /^[\p{Script=Han}（）\s\u3000]{3,40}文件$/u;

/** Reads the head: what is not there, or is not sure to be it, is null. */
export function readHead(lines: readonly Line[], title: Title | null): Head {
  let issuer: Words | null = null;
  let number: DocumentNumber | null = null;
  let signer: Words | null = null;
  if (!title) return { issuer, number, signer };
  for (let i = Math.max(0, title.line - REACH); i < Math.min(title.endLine + BELOW, lines.length); i++) {
    const { role, text, contentStart, contentEnd, heading } = lines[i]!;
    if (role !== 'text' || (i >= title.line && i < title.endLine) || contentEnd - contentStart > 80) continue;
    if (heading && i >= title.endLine) break;
    number ??= readDocumentNumber(lines, i);
    if (i >= title.line) continue;
    const content = text.slice(contentStart, contentEnd);
    const named = SIGNER.exec(content);
    if (named) {
      const start = contentStart + named.index + named[0].lastIndexOf(named[1]!);
      signer ??= wordsAt(lines, i, start, contentEnd);
    }
    if (MARK.test(content)) issuer ??= wordsAt(lines, i, contentStart, contentEnd - 2);
  }
  return { issuer, number, signer };
}
