import type { Line } from './line';
import { plainMarkup } from './plain-markup';
import { withoutDecorations } from './title-decoration';

/** The title of a draft: lines from 0, `endLine` exclusive. */
export interface Title {
  readonly line: number;
  readonly endLine: number;
  /** Its lines joined, without blanks around them. */
  readonly text: string;
  /** False when nothing but its place speaks for it: no word such as 报告 or 总结 ends it. */
  readonly certain: boolean;
}

/** The title is looked for in this many lines that are not blank (domain 4.0, 1: before the first body paragraph). */
const REACH = 40;
const LONGEST = 60;
const LONGEST_UPPER_LINE = 32;
const LONGEST_INTRODUCTION = 600;

/** Words that end the title of a report (practice). */
const REPORT_WORD =
  /(?:报告|汇报|总结|小结|材料|提纲|体会|发言|思考|启示|说明|通报|要点|做法|述职|述廉|述法|文稿|讲稿|书|总结(?:报告)?(?:[和及与暨]|以及).{0,24}(?:计划|打算|思路|安排|要点|谋划|布局|展望|规划|部署))$/;
/** What may stand behind the report word: （征求意见稿） （2024年1月5日） 初稿. */
const TAIL = /(?:[（(][^（）()]{1,24}[）)]|[\s\u3000]*(?:初稿|送审稿|讨论稿|征求意见稿|稿))+$/;
/** Elements of the page head that stand above a title: 份号 密级 发文字号 签发人 (GB/T 9704—2012, 7.2). */
const PAGE_HEAD = /^\d{6}$|[★☆]|〔.{0,6}〕|^签发人|文件$|^[（(]/;

/**
 * Finds the title: the last line before the first body paragraph that ends in a report word, over up to three
 * lines; a Markdown `#` heading without an ordinal; failing both, the first short line that ends in no mark.
 */
export function findTitle(lines: readonly Line[]): Title | null {
  let certain = -1;
  let assumed = -1;
  let seen = 0;
  let proseAbove = false;
  for (let i = 0; i < lines.length && seen < REACH; i++) {
    const line = lines[i]!;
    if (line.role !== 'text') continue;
    if (line.leftover === 2) continue;
    seen++;
    if (line.hash === 1 && !line.ordinal) return hashTitle(lines, i);
    if (isReportSubtitle(line) && (assumed === i - 1 || (i > 0 && isHeadline(lines[i - 1]!)))) {
      return makeTitle(lines, firstTitleLine(lines, i - 1), i + 1, true);
    }
    if (
      isReportSubtitle(line) &&
      assumed >= 0 &&
      firstTitleLine(lines, i - 1) <= assumed &&
      i - assumed <= 3
    ) {
      return makeTitle(lines, assumed, i + 1, true);
    }
    if (certain < 0 && !proseAbove && seen <= MOST_ABOVE_MARKED && isMarkedTitle(line)) certain = i;
    proseAbove ||= line.leftover === 0 && /[。；，]$/.test(textOf(line));
    if (introducesTemplate(lines, i)) {
      // What was taken for a title above it is the site's own headline.
      assumed = -1;
      proseAbove = false;
      continue;
    }
    if (opensBody(line)) break;
    if (line.ordinal || !couldBeTitle(line)) continue;
    if (endsInReportWord(textOf(line))) certain = i;
    else if (assumed < 0 && !PAGE_HEAD.test(textOf(line))) assumed = i;
  }
  if (certain >= 0) return makeTitle(lines, firstTitleLine(lines, certain), certain + 1, true);
  return assumed >= 0 ? makeTitle(lines, assumed, assumed + 1, false) : null;
}

/** A title with a mark behind it stands at the very top: below, 现将情况报告。 is the end of a sentence. */
const MOST_ABOVE_MARKED = 6;
const END_MARK = /[。，；：、.,;:]$/;

/** Words by which a line tells of a report instead of being the title of one. */
const TELLS_OF_REPORT =
  /了|随后|^(?:现|特此|专此|以上|根据|按照|为|我|本|经|请|下面|谨|就|将|向|作|听取|这|该|此|是|附|收到)|如下|(?:(?<!工)作|写|交|形成|出具|审阅|看|起草)(?:报告|总结|汇报|材料)$/;

/** 燃气安全自查报告。 with one mark too many; no sentence: nothing parts it, and nobody announces anything. */
function isMarkedTitle(line: Line): boolean {
  const text = textOf(line);
  if (line.ordinal || line.leftover > 0 || text.length > LONGEST || !END_MARK.test(text)) return false;
  const words = text.slice(0, -1);
  return (
    endsInReportWord(words) &&
    /(?:报告|总结|汇报|材料)$/.test(words.replace(TAIL, '')) &&
    !/[。，；：、！？]/.test(words.replace(/“[^”]*”|《[^》]*》|[（(][^）)]*[）)]/g, '')) &&
    !TELLS_OF_REPORT.test(words)
  );
}

/** A headline that asks or calls: 小站点如何留住人？ */
function isHeadline(line: Line): boolean {
  const text = textOf(line);
  return (
    line.role === 'text' &&
    !line.ordinal &&
    line.leftover === 0 &&
    text.length <= LONGEST_UPPER_LINE &&
    /[？！?!…]$/.test(text)
  );
}

/** True when the words end in a report word, leaving out a bracketed tail and what a site hangs behind them. */
export function endsInReportWord(text: string): boolean {
  return (
    REPORT_WORD.test(text.replace(TAIL, '')) || REPORT_WORD.test(withoutDecorations(text).replace(TAIL, ''))
  );
}

function textOf(line: Line): string {
  return plainMarkup(line.text.slice(line.contentStart, line.contentEnd));
}

/** A `#` heading is the title; broken over two of them, or with a —— line below it, both are. */
function hashTitle(lines: readonly Line[], at: number): Title {
  let end = at + 1;
  const next = lines.findIndex(({ role }, i) => i > at && role !== 'blank');
  const below = next > 0 && next <= at + 2 ? lines[next]! : null;
  const isWhole = endsInReportWord(textOf(lines[at]!).replace(END_MARK, ''));
  if (below?.role === 'text' && !below.ordinal && !isWhole) {
    const goesOn = below.hash === 1 && endsInReportWord(textOf(below));
    if (goesOn || isReportSubtitle(below)) end = next + 1;
  }
  return makeTitle(lines, at, end, end > at + 1 || isWhole);
}

/** What a site writes above a template: an introduction with the words of somebody who hands texts on (practice). */
const INTRODUCES =
  /小编|网友(?:整理|分享|投稿)|(?:下面|以下|接下来|今天)[^。]{0,12}(?:是|为|给|跟|和)[^。]{0,24}(?:整理|分享|带来|搜集|收集|准备)|(?:供|拿来|欢迎)(?:大家|您|各位)?(?:参考|阅读|借鉴)|希望(?:能)?(?:对(?:大家|您|你)|帮上|有所)/;

/** True for such an introduction of prose, when a title that is sure follows within two lines. */
function introducesTemplate(lines: readonly Line[], at: number): boolean {
  const { hanCount, text, ordinal } = lines[at]!;
  if (ordinal || hanCount < 20 || text.length > LONGEST_INTRODUCTION || !INTRODUCES.test(text)) return false;
  for (let i = at + 1, seen = 0; i < lines.length && seen < 2; i++) {
    const line = lines[i]!;
    if (line.role === 'blank') continue;
    if (line.role !== 'text') return false;
    seen++;
    if (!line.ordinal && couldBeTitle(line) && endsInReportWord(textOf(line))) return true;
  }
  return false;
}

/** A headline may leave it to the line below to say what it is: ——关于山洪预警的调研报告. */
function isReportSubtitle(line: Line): boolean {
  const text = textOf(line);
  return /^(?:——|—|--)/.test(text) && text.length <= LONGEST && endsInReportWord(text);
}

/** A long paragraph, a salutation or a heading: what stands behind it is no title any more. */
function opensBody(line: Line): boolean {
  if (line.ordinal && !line.ordinal.doubtful && line.heading?.form === 'standing') return true;
  if (line.hash > 1) return true;
  if (line.hanCount > LONGEST) return true;
  return line.leftover === 0 && /[：:]$/.test(textOf(line));
}

function couldBeTitle(line: Line): boolean {
  const text = textOf(line);
  return (
    text.length <= LONGEST &&
    line.hanCount >= 2 &&
    !/[。；，、！!?？…,;]$/.test(text) &&
    !/^[——【[]/.test(text)
  );
}

/** Walks up over the lines a long title was broken into: adjacent, short, without a mark at their end. */
function firstTitleLine(lines: readonly Line[], last: number): number {
  let first = last;
  while (
    first > 0 &&
    (last - first < 2 || (last - first === 2 && textOf(lines[first]!).startsWith('关于')))
  ) {
    const above = lines[first - 1]!;
    if (
      above.role !== 'text' ||
      above.leftover > 0 ||
      above.ordinal ||
      above.hash > 0 ||
      !couldBeTitle(above)
    )
      break;
    const text = textOf(above);
    if (text.length > LONGEST_UPPER_LINE || PAGE_HEAD.test(text) || endsInReportWord(text)) break;
    if (text.includes('。')) break;
    first--;
  }
  const block = first > 0 && lines[first - 1]!.role === 'text' && lines[first - 1]!.leftover === 2;
  return block ? last : first;
}

function makeTitle(lines: readonly Line[], line: number, endLine: number, certain: boolean): Title {
  const text = lines.slice(line, endLine).map(textOf).join('');
  return { line, endLine, text: certain && END_MARK.test(text) ? text.slice(0, -1) : text, certain };
}
