import type { Stretch } from '../../draft/placeholder/skipped';

/** Names of files end in one of these. */
const EXTENSION =
  '(?:docx?|wps|et|xlsx?|pptx?|pdf|ofd|txt|md|csv|zip|rar|7z|jpe?g|png|gif|bmp|tiff?|mp[34]|avi|html?|xml|json|exe|dwg|caj)(?![A-Za-z])';
/** A name reaches back to a blank or a full-width mark: half-width ones may be its own. */
const FILE_NAME = new RegExp(`[^\\s，。；：、！？“”‘’《》<>"|*?[\\]]{1,80}\\.${EXTENSION}`, 'gi');
/** `D:\台账,2024\渠道(终稿).docx`, `\\server\公用\表.xlsx`: up to a blank or a full-width mark that ends words. */
const WINDOWS_PATH =
  /(?:(?<![A-Za-z])[A-Za-z]:[\\/](?!\/)|\\\\[\w.-]{1,60}\\)[^\s，。；！？“”《》<>"|*?]{0,240}/g;
const UNIX_PATH = /(?<![\w/:.])(?:~|\.{1,2})?\/[\w.-]{1,60}\/[^\s，。；！？“”《》<>"|*?]{0,240}/g;

/** Paths and file names in a line. */
export function findFileNames(text: string): readonly Stretch[] {
  const paths = [WINDOWS_PATH, UNIX_PATH].flatMap((pattern) => findAll(text, pattern));
  const names = findAll(text, FILE_NAME);
  return [...paths, ...names.filter((name) => !paths.some((path) => overlap(path, name)))];
}

/** `$…$` and `$$…$$` with something of a formula in it; sums of money (5$, $5) have none. */
const MATHS =
  /\$\$[^$]{1,400}\$\$|(?<![\\$\w])\$(?![\s\d])[^$\n]{0,200}[\\^_={}+<>][^$\n]{0,200}\$(?![\d$])/g;
const LATEX = /\\[([][^\n]{1,200}?\\[)\]]|\\begin\{[^{}]{1,30}\}[^\n]{0,400}/g;
const WIKI_LINK = /!?\[\[[^[\]\n]{1,200}\]\]/g;
/** `{#id .class key="value"}` behind a heading, a link or a picture. */
const ATTRIBUTES = /\{[#.:][^{}\n]{0,200}\}|\{[a-z-]{1,20}="[^{}\n]{0,200}\}/g;
/** pandoc writes `\(3\)` for a bracket in prose. */
const FORMULA = /[\\^_={}]/;

/** Formulas, wiki links and attributes: what a program reads, and prose does not have. */
export function findNotations(text: string): readonly Stretch[] {
  const latex = findAll(text, LATEX).filter(({ start, end }) => FORMULA.test(text.slice(start + 2, end - 2)));
  return [...latex, ...[MATHS, WIKI_LINK, ATTRIBUTES].flatMap((pattern) => findAll(text, pattern))];
}

/** True where two stretches share a column. */
export function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

function findAll(text: string, pattern: RegExp): Stretch[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
