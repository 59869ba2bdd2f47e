import { isBlank, skipBlanks, trimBlanksEnd } from './characters';

/** The tags that converters and editors write around words. */
const TAG =
  /<\/?(?:a|b|i|u|s|p|em|br|hr|h[1-6]|del|div|ins|big|sub|sup|pre|code|font|mark|span|small|label|title|strong|strike|center|section|article|header|blockquote|o:p|img)(?:[\s/][^<>]{0,300})?>/i;
const TAG_AT_START = new RegExp(`^${TAG.source}`, 'i');
const TAG_AT_END = new RegExp(`${TAG.source}$`, 'i');
const COMMENT_AT_END = /<!--[^<>]{0,200}-->$/;
/** Longest markup that is looked at in one piece. */
const REACH = 320;
/** More layers than this nobody writes. */
const MOST_LAYERS = 8;

/** Attributes behind a heading (pandoc: `{#id .unnumbered}`, `{-}`). */
const ATTRIBUTES = /[ \t]{0,8}\{(?:[#.:][^{}\n]{0,200}|-)\}$/;
const CLOSING_HASHES = /(?:^|[ \t]{1,8})#{1,12}$/;
const FOOTNOTE = /\[\^[^\]\s]{1,40}\]$/;
const LINK_END = /\]\([^()\s]{0,280}(?: "[^"]{0,80}")?\)$/;
const MARKS = ['**', '__', '~~', '`', '*'];

/** What is between the markup of a line: columns `[start, end)`; `level` is that of an HTML heading, 0 without one. */
export interface Unwrapped {
  readonly start: number;
  readonly end: number;
  readonly level: number;
}

/** True where a line may begin or end with markup that `unwrap` takes off. */
export function mayBeWrapped(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  // < [ * _ ~ ` and > ) ] } # * _ ~ ` \
  return (
    first === 0x3c ||
    last === 0x3e ||
    (first === 0x5b && text.includes('](', start)) ||
    first === 0x2a ||
    first === 0x5f ||
    first === 0x7e ||
    first === 0x60 ||
    last === 0x7d ||
    last === 0x23 ||
    last === 0x5d ||
    last === 0x5c
  );
}

/**
 * Takes off what Markdown and HTML write around a title: tags, anchors, attributes, closing `#`, links, footnotes,
 * emphasis, strikethrough and code marks.
 * @param markdown false takes off tags alone, which nobody writes in prose
 * @param isHeading closing `#` and attributes belong to headings alone
 */
export function unwrap(
  text: string,
  start: number,
  end: number,
  markdown: boolean,
  isHeading: boolean,
): Unwrapped {
  let level = 0;
  for (let layer = 0; layer < MOST_LAYERS && start < end; layer++) {
    const before = end - start;
    const tag = TAG_AT_START.exec(text.slice(start, Math.min(end, start + REACH)));
    if (tag) {
      if (/^<h[1-6]/i.test(tag[0])) level = Number(tag[0][2]);
      start = skipBlanks(text, start + tag[0].length);
    }
    end = Math.max(start, trimEnd(text, start, end, markdown, isHeading));
    if (markdown) [start, end] = takeOffMarks(text, start, end, isHeading);
    if (end - start === before) break;
  }
  return { start: Math.min(start, end), end, level };
}

function trimEnd(text: string, start: number, end: number, markdown: boolean, isHeading: boolean): number {
  const tail = text.slice(Math.max(start, end - REACH), end);
  const found =
    TAG_AT_END.exec(tail) ??
    COMMENT_AT_END.exec(tail) ??
    (isHeading ? (CLOSING_HASHES.exec(tail) ?? ATTRIBUTES.exec(tail)) : null) ??
    (markdown ? (FOOTNOTE.exec(tail) ?? /(?<!\\)\\$/.exec(tail)) : null) ??
    (markdown && !isHeading && text.charCodeAt(start) !== 0x7b
      ? /[ \t]\{[#.][^{}]{0,80}\}$/.exec(tail)
      : null);
  return found ? trimBlanksEnd(text, start, end - found[0].length) : end;
}

/** One pair of marks around the words, or around their beginning where an ordinal or a heading begins with it. */
function takeOffMarks(text: string, start: number, end: number, isHeading: boolean): [number, number] {
  if (text[start] === '[' && text[start + 1] !== '^') {
    const link = LINK_END.exec(text.slice(Math.max(start, end - REACH), end));
    if (link && !text.slice(start + 1, end - link[0].length).includes('](')) {
      return [skipBlanks(text, start + 1), trimBlanksEnd(text, start + 1, end - link[0].length)];
    }
  }
  for (const mark of MARKS) {
    if (!text.startsWith(mark, start)) continue;
    const from = start + mark.length;
    const close = text.indexOf(mark, from + 1);
    if (close < 0 || close >= end || isBlank(text.charCodeAt(from))) return [start, end];
    if (close + mark.length === end) return [from, close];
    return mark !== '*' && (isHeading || opensWithOrdinal(text, from)) ? [from, end] : [start, end];
  }
  return [start, end];
}

const ORDINAL =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:[、.．，：:]|是|要|部分|章)|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]|[①-⑳])/;

function opensWithOrdinal(text: string, at: number): boolean {
  return ORDINAL.test(text.slice(at, at + 8));
}

/** One of these is in each text that `stripMarkup` changes. */
const SIGN = /[<[*_~`\\]/;

/** The words of a title without the markup between them. */
export function stripMarkup(title: string, markdown: boolean): string {
  if (!SIGN.test(title)) return title;
  const untagged = title.replace(new RegExp(TAG.source, 'gi'), '');
  if (!markdown) return untagged;
  return untagged
    .replace(/\[\^[^\]\s]{1,40}\]/g, '')
    .replace(/\[([^[\]]{0,200})\]\([^()\s]{0,280}(?: "[^"]{0,80}")?\)/g, '$1')
    .replace(/(\*\*|__|~~|`)(?=\S)([^*_~`]{1,200})\1/g, '$2')
    .replace(/(\*\*|~~)(?=[^*~]{0,200}$)/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
