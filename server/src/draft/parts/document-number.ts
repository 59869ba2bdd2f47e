import type { Line } from '../line';
import { type Words, wordsAt } from './words';

/** A 发文字号 (GB/T 9704—2012, 7.2.5) with its pieces: 青水发〔2025〕31号. */
export interface DocumentNumber extends Words {
  /** 机关代字: 青水发. */
  readonly prefix: string;
  readonly year: number;
  /** 发文顺序号. */
  readonly serial: number;
}

const NUMBER = /([\p{Script=Han}XxＸ×]{1,14})\s?[〔［[（(【](20\d\d)[〕］\]）)】]\s?第?(\d{1,5})\s?号/u;

/** A number that is all of a line, or has 签发人 behind it, in whatever brackets; null for none. */
export function readDocumentNumber(lines: readonly Line[], line: number): DocumentNumber | null {
  const { text, contentStart, contentEnd } = lines[line]!;
  if (!/^.{1,18}20\d\d.{1,9}号/.test(text.slice(contentStart, contentStart + 36))) return null;
  const found = NUMBER.exec(text.slice(contentStart, contentStart + 40));
  if (found?.index !== 0) return null;
  const [words, prefix, year, serial] = found as unknown as [string, string, string, string];
  const rest = text.slice(contentStart + words.length, contentEnd).trim();
  if (rest !== '' && !rest.startsWith('签发人')) return null;
  const place = wordsAt(lines, line, contentStart, contentStart + words.length);
  return { ...place, prefix, year: Number(year), serial: Number(serial) };
}
