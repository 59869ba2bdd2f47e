import type { Line } from '../../draft/line';
import { readFollower } from '../../draft/placeholder/followers';
import { isWord } from '../../draft/placeholder/neighbours';
import { isForeign, isMasked } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import { quotedAt } from '../reading/quoted';
import { wordsBetween } from '../reading/words-between';
import type { LineReport, LineRule } from '../rule';
import { type BlankRun, findBlankRuns } from './blanks';
import { isChineseMark, isHanAt, isProseAt } from './characters';

export const spaceInText: LineRule = {
  name: 'punctuation/space-in-text',
  level: 'warning',
  layer: 'standard',
  source: {
    zh: 'GB/T 15834—2011，5.1（标点符号的位置和书写形式）；排版惯例',
    en: 'GB/T 15834—2011, 5.1 (place and form of marks); typesetting custom',
  },
  text: {
    zh: {
      title: '正文里多了空格',
      why: '中文各字之间、字和标点之间一般不空格。多出来的空格大多是从网页、PDF 里粘贴带来的，两端对齐以后会拉成一道缝；不换行空格尤其不容易看见。',
    },
    en: {
      title: 'Stray space in Chinese text',
      why: 'Chinese characters and marks stand without spaces. A stray one mostly came along from a web page or PDF, and becomes a gap when the paragraph is justified; a no-break space cannot even be seen.',
    },
  },
  messages: {
    space: {
      zh: '“{words}”中间多了空格，请删去。',
      en: 'There is a stray space in “{words}”; delete it.',
    },
    hard: {
      zh: '“{words}”中间有一个不换行空格（U+00A0），多半是粘贴带来的，请删去。',
      en: 'There is a no-break space (U+00A0) in “{words}”, probably pasted; delete it.',
    },
    paragraph: {
      zh: '“{words}”中间空了一大段，这里是否原本要另起一段？请核对。',
      en: 'There is a wide gap in “{words}”; was a new paragraph meant here?',
    },
    fix: { zh: '删去空格', en: 'Delete the space' },
  },
  bad: { text: '驻村干部与村干部 “强弱搭配”，不断 提高能力。' },
  good: { text: '驻村干部与村干部“强弱搭配”，不断提高能力。全年培训 12 次，深化“黄土高坡 大美金川”宣传。' },

  triggers: ' \t\u00a0\u3000\u2002\u2003\u2009\u202f',
  checkLine(line, report) {
    const { text, contentStart, contentEnd, ordinal, hanCount } = line;
    // Tables and lists of fields are laid out with blanks.
    if (text.includes('|') || text.includes('\t')) return;
    // Lines without a sentence are titles, signatures, fields: blanks are layout there.
    const isProse = text.includes('。') || hanCount > 60;
    const from = ordinal ? ordinal.titleStart : contentStart;
    for (const run of findBlankRuns(text, from, contentEnd)) {
      if (!isStray(line, run, isProse)) continue;
      const found = describe(line, run);
      if (found) report(found);
    }
  },
};

function describe(line: Line, { start, end }: BlankRun): LineReport | null {
  const { text } = line;
  const words = wordsBetween(text, start - 5, end + 5);
  const isParagraph = isWide(text, start, end) && '。！？'.includes(text[start - 1]!);
  const id = isParagraph ? 'paragraph' : text[start] === '\u00a0' ? 'hard' : 'space';
  const edits = [replaceInLine(start, end, '')];
  return {
    line: 0,
    start,
    end,
    message: { id, values: { words } },
    ...(isParagraph && { level: 'information' as const }),
    // Several spaces, or one before a counter, may be a place left to be filled in.
    ...fixOwnWords(
      line,
      isCounterBehindHan(text, start, end) || (end - start > 1 && !besideMark(text, start, end))
        ? 'suggestion'
        : 'safe',
      { id: 'fix', values: {} },
      edits,
    ),
  };
}

function isStray(line: Line, { start, end }: BlankRun, isProse: boolean): boolean {
  const { text } = line;
  const before = text[start - 1];
  const behind = text[end];
  if (start === 0 || behind === undefined) return false;
  // A space beside an address says where it ends.
  if (isForeign(line, start - 1, end + 1) || isMasked(line, start, end)) return false;
  if (isBesideDateline(text, start) || isHeadlineGap(line, start)) return false;
  // A comma pads nothing: it is stray in titles and signatures as well.
  const besideComma = isComma(before!) || isComma(behind);
  if (besideComma && !isNumbered(text, start) && !isBlankToFill(text, start, end))
    return isTight(text, start - 1) && isTight(text, end);
  if (!isProse || isNumbered(text, start) || isBlankToFill(text, start, end)) return false;
  if (isHanAt(text, start - 1) && isHanAt(text, end)) return !isPadding(line, { start, end });
  if (isChineseMark(before)) return isTight(text, end);
  return isChineseMark(behind) && isTight(text, start - 1) && !isPadding(line, { start, end });
}

const DATELINE = /(?:日|社|报|网)[电讯]$|^[^，。]{0,30}(?:社|报|网|台)[^，。]{0,14}\d日电?$/;

/** 新华社北京3月19日电 记者获悉: the blank behind a dateline is custom. */
function isBesideDateline(text: string, start: number): boolean {
  return DATELINE.test(text.slice(Math.max(0, start - 40), start));
}

/** Halves of a heading, and headlines that stand side by side, are parted by a blank on purpose. */
function isHeadlineGap({ text, ordinal, contentStart }: Line, start: number): boolean {
  const stop = text.search(/[。！？；：，]/);
  if (stop >= 0 && stop < start) return false;
  // A run-in title of two halves, or a line of headlines without any mark of a sentence.
  const from = ordinal ? ordinal.titleStart : contentStart;
  if (start - from < 4) return false;
  return ordinal !== null || stop < 0;
}

/** At a mark a gap of any width is a slip, but behind a full stop it may have been a paragraph. */
function besideMark(text: string, start: number, end: number): boolean {
  const hasMark = isChineseMark(text[start - 1]) || isChineseMark(text[end]);
  return hasMark && !isWide(text, start, end);
}

function isComma(char: string): boolean {
  return '，、；'.includes(char);
}

/** What stands next to Chinese prose without a space: Han, Chinese marks, letters, digits; not marks of Markdown. */
function isTight(text: string, at: number): boolean {
  return isProseAt(text, at) || isWord(text.charCodeAt(at)) || /[%％]/.test(text[at] ?? '');
}

/** 共  名, 〔2025〕  号, 走访群众 户。: a gap before a counter waits for its number; one blank only where the counter is the whole word. */
function isBlankToFill(text: string, start: number, end: number): boolean {
  if (!isCounterAt(text, end)) return false;
  if (end - start > 1) return true;
  if (!isHanAt(text, start - 1)) return false;
  const follower = readFollower(text, end);
  // 2025年 月至 月开展
  if ((follower?.word === '月' || follower?.word === '日') && '年月至到'.includes(text[start - 1]!))
    return true;
  const next = follower?.end ?? end + 1;
  return !isHanAt(text, next) || '至到以左上余多'.includes(text[next]!);
}

/** 全年培训 次班次: whether a number is missing or a blank too much the writer knows; 推进 项目 and 全县 人民 are words. */
function isCounterBehindHan(text: string, start: number, end: number): boolean {
  return (
    isHanAt(text, start - 1) && isCounterAt(text, end) && !OTHER_SLOTS.has(readFollower(text, end)?.slot)
  );
}

const OTHER_SLOTS: ReadonlySet<string | undefined> = new Set(['unknown', 'project', 'village']);

function isCounterAt(text: string, at: number): boolean {
  return '号名户个人万亿元年月日条项次件家村届期份%％'.includes(text[at]!);
}

/** Behind （一） 1. 第三条 附件2 图1 a space belongs to the number. */
function isNumbered(text: string, start: number): boolean {
  return NUMBER_END.test(text.slice(Math.max(0, start - 8), start));
}

const NUMBER_END =
  /(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十百\d]{1,5}[章节条款部分编]{1,2}|(?:^|[^一二三四五六七八九十\d])(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.．]|\d日|(?:附件|附表|附|图|表)[一二三四五六七八九十\d]{0,2}[：:]?)$/;

/** Blanks that are meant: between the two characters of a name, between names, in a slogan or verse. */
function isPadding(line: Line, run: BlankRun): boolean {
  if (quotedAt(line, run.start)) return true;
  const pieces = clauseAround(line.text, run)
    .split(/[\s\u3000]+/)
    .filter(Boolean);
  if (pieces.length < 2) return false;
  if (
    isName(line.text, run) ||
    pieces.some((piece, i) => OFFICE.test(piece) && (pieces[i + 1]?.length ?? 9) < 4)
  )
    return true;
  // 王芳 李明 陈静: a list of names; 感党恩 听党话 跟党走: a slogan of equal parts.
  const lengths = pieces.map((piece) => piece.length);
  if (pieces.length > 2 && lengths.every((length) => length >= 2 && length <= 4)) return true;
  // The words that lead to a slogan stand before its first part.
  const part = lengths.at(-1)!;
  if (pieces.length > 2)
    return part >= 3 && lengths[0]! >= part && lengths.slice(1).every((length) => length === part);
  return part >= 4 && lengths[0] === part;
}

/** 张 三同志, 记者 李四摄, 县长 王五: a name, or an office before one. */
function isName(text: string, { start, end }: BlankRun): boolean {
  if (OFFICE.test(text.slice(Math.max(0, start - 3), start))) return true;
  const isAlone =
    isHanAt(text, start - 1) && !(isHanAt(text, start - 2) && !'、，和与及'.includes(text[start - 2]!));
  return (
    isAlone && (!isHanAt(text, end + 1) || /^(?:同志|先生|女士|书记|主任)/.test(text.slice(end + 1, end + 3)))
  );
}

const OFFICE =
  /(?:记者|通讯员|书记|主席|省长|市长|县长|区长|州长|乡长|镇长|主任|局长|院长|校长|厅长|部长|处长|科长|队长|经理|会长|秘书长|作者|代表|委员)$/;

const CLAUSE_MARK = '，。；：！？、“”（）《》';
const CLAUSE_REACH = 40;

function clauseAround(text: string, { start, end }: BlankRun): string {
  let from = start;
  while (from > 0 && start - from < CLAUSE_REACH && !CLAUSE_MARK.includes(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && to - end < CLAUSE_REACH && !CLAUSE_MARK.includes(text[to]!)) to++;
  return text.slice(from, to);
}

/** Two full-width blanks, or as many as begin a paragraph. */
function isWide(text: string, start: number, end: number): boolean {
  return end - start >= 3 || (end - start === 2 && text[start] === '\u3000');
}
