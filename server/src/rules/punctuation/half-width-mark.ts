import { skipBlanks } from '../../draft/characters';
import type { Line } from '../../draft/line';
import { behindHan } from '../matching/dispatch';
import { pairs } from '../matching/phrase-index';
import { isForeign, isMasked } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import { wordsBetween } from '../reading/words-between';
import { isLostMark } from '../residue/lost-marks';
import type { LineReport, LineRule } from '../rule';
import { isHanAt, isProseAt } from './characters';
import { isTransliteratedDot } from './transliteration';

/** Full-width brackets are read along, so that each half-width one finds its own partner. */
const MARK = /[,;:?!().（）]/g;
const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '.': '。',
};

export const halfWidthMark: LineRule = {
  name: 'punctuation/half-width-mark',
  level: 'warning',
  layer: 'standard',
  source: {
    zh: 'GB/T 15834—2011，5.1（标点符号的位置和书写形式）',
    en: 'GB/T 15834—2011, 5.1 (place and form of marks)',
  },
  text: {
    zh: {
      title: '中文里夹着半角标点',
      why: '汉字之间的逗号、分号、冒号、问号、叹号和括号一般各占一个字的位置。半角标点多是输入法没有切换留下的，排成公文字体后忽宽忽窄，很显眼。',
    },
    en: {
      title: 'Half-width mark in Chinese text',
      why: 'Marks between Han characters take the width of one character. A half-width one is left over from an input method that was not switched back, and shows in the printed page.',
    },
  },
  messages: {
    mark: {
      zh: '“{around}”中的“{mark}”是半角标点，汉字旁边应当用全角的“{full}”。',
      en: 'The “{mark}” in “{around}” is half-width; beside Han characters use “{full}”.',
    },
    bracket: {
      zh: '“{around}”用的是半角括号，汉字旁边应当用全角的“（）”。',
      en: 'The bracket in “{around}” is half-width; beside Han characters use “（）”.',
    },
    stop: {
      zh: '“{around}”中的“.”是半角点，句子结束应当用“。”，请核对。',
      en: 'The “.” in “{around}” is a half-width dot; a sentence ends in “。”. Please check.',
    },
    fix: { zh: '改为“{full}”', en: 'Change to “{full}”' },
  },
  bad: { text: '我们对照要求,逐项查找差距;发现问题(含苗头性问题)立即整改。' },
  good: {
    text: '我们对照要求，逐项查找差距；发现问题（含苗头性问题）立即整改。全年投入1,200万元，PM2.5浓度下降。',
  },

  triggers: [',;:?!()', behindHan('.'), pairs('）”’》】〕%％', '.')],
  checkLine(line, report) {
    const brackets: number[] = [];
    const { text } = line;
    MARK.lastIndex = line.ordinal?.end ?? 0;
    while (MARK.test(text)) {
      const at = MARK.lastIndex - 1;
      const mark = text[at];
      if (mark === '(' || mark === '（') brackets.push(at);
      else if (mark === ')' || mark === '）') checkBrackets(line, brackets.pop() ?? -1, at, report);
      else if (mark === '.') checkStop(line, at, report);
      else checkMark(line, at, report);
    }
    for (const open of brackets) checkBrackets(line, open, -1, report);
  },
};

type Report = (found: LineReport) => void;

function checkMark(line: Line, at: number, report: Report): void {
  const { text } = line;
  if (isWithinOrdinal(line, at) || !touchesHan(text, at)) return;
  if (isEntity(text, at) || (text[at] === '!' && text[at + 1] === '[')) return;
  if (isForeign(line, at, at + 1) || isMasked(line, at, at + 1)) return;
  if (text[at] === '?' && isLostMark(line, at)) return;
  const full = FULL[text[at]!]!;
  const message = { id: 'mark', values: { around: around(text, at, at + 1), mark: text[at]!, full } };
  report({
    line: 0,
    start: at,
    end: at + 1,
    message,
    ...widen(line, [at], isDoubtful(text, at) ? 'suggestion' : 'safe'),
  });
}

const ASKS = /[吗呢么谁哪何几否啥吧]|怎|多少|能不能|是不是|有没有|会不会|要不要|该不该/;

/** A question mark in the middle of a line, behind words that ask nothing. */
function isDoubtful(text: string, at: number): boolean {
  return text[at] === '?' && isHanAt(text, at + 1) && !ASKS.test(text.slice(Math.max(0, at - 30), at));
}

/** The half-width brackets of a pair; -1 stands for one that is missing. */
function checkBrackets(line: Line, open: number, close: number, report: Report): void {
  const { text } = line;
  const places = [open, close].filter((at) => text[at] === '(' || text[at] === ')');
  const start = places[0];
  if (start === undefined) return;
  if (!places.some((at) => touchesHan(text, at)) || isWithinOrdinal(line, start)) return;
  if (isListNumber(text, open, close) || isFormula(text, open, close)) return;
  if (places.some((at) => isForeign(line, at, at + 1) || isMasked(line, at, at + 1))) return;
  const message = { id: 'bracket', values: { around: around(text, start, places.at(-1)! + 1) } };
  report({ line: 0, start, end: start + 1, message, ...widen(line, places) });
}

/** Only a dot that ends a sentence in Han: dots of numbers, addresses and names are something else. */
function checkStop(line: Line, at: number, report: Report): void {
  const { text, contentEnd } = line;
  const isBehindMark = '）”’》】〕%％'.includes(text[at - 1] ?? ' ');
  if ((!isHanAt(text, at - 1) && !isBehindMark) || isWithinOrdinal(line, at)) return;
  const next = skipBlanks(text, at + 1);
  if (next < contentEnd && !isHanAt(text, next)) return;
  if (isNumeralBefore(text, at) || isTransliteratedDot(text, at) || isForeign(line, at, at + 1)) return;
  if (next >= contentEnd && !isBehindMark && line.hanCount < SHORTEST_SENTENCE) return;
  const fix = fixOwnWords(line, 'suggestion', { id: 'fix', values: { full: '。' } }, [
    replaceInLine(at, at + 1, '。'),
  ]);
  const message = { id: 'stop', values: { around: around(text, at, at + 1) } };
  report({ line: 0, start: at, end: at + 1, message, ...fix });
}

/** A shorter line that ends in a dot may be an abbreviation or a stray mark in a table. */
const SHORTEST_SENTENCE = 6;

function touchesHan(text: string, at: number): boolean {
  return isHanAt(text, at - 1) || isHanAt(text, at + 1);
}

/** The mark of an ordinal is the business of the numbering rules. */
function isWithinOrdinal({ ordinal }: Line, at: number): boolean {
  return ordinal !== null && at < ordinal.end;
}

/** `&nbsp;` before Han. */
function isEntity(text: string, at: number): boolean {
  return text[at] === ';' && /&#?\w{1,8}$/.test(text.slice(Math.max(0, at - 10), at));
}

/** (1) (一) (2024), and 1) without its partner: ordinals and years, not remarks. */
function isListNumber(text: string, open: number, close: number): boolean {
  if (close < 0) return false;
  const inside = text.slice(open < 0 ? Math.max(0, close - 2) : open + 1, close);
  if (open < 0) return /[\dA-Za-z一二三四五六七八九十]$/.test(inside);
  return /^\s{0,2}(?:\d{1,12}|[一二三四五六七八九十]{1,3})\s{0,2}$/.test(inside);
}

/** (收入-支出)/收入: an operator right outside or at both ends shows arithmetic. */
function isFormula(text: string, open: number, close: number): boolean {
  const outside = (text[open - 1] ?? '') + (close < 0 ? '' : (text[close + 1] ?? ''));
  return /[+\-*/×÷=＝＋－^]/.test(outside);
}

/** 一.加强 in the middle of a paragraph: an ordinal with the wrong mark. */
function isNumeralBefore(text: string, at: number): boolean {
  return /(?:^|[。；：，\s])[一二三四五六七八九十]{1,3}$/.test(text.slice(Math.max(0, at - 4), at));
}

/** The words around a place, to be quoted. */
function around(text: string, start: number, end: number): string {
  return wordsBetween(text, start - 4, Math.min(end, start + 20) + 6);
}

function widen(line: Line, places: readonly number[], kind: 'safe' | 'suggestion' = 'safe') {
  const { text } = line;
  const edits = places.map((at) => {
    // Behind a full-width mark no space is wanted.
    const next = text[at] === '(' ? at + 1 : skipBlanks(text, at + 1);
    const end = isProseAt(text, next) ? next : at + 1;
    return replaceInLine(at, end, FULL[text[at]!]!);
  });
  const full = edits.map(({ text: mark }) => mark).join('');
  return fixOwnWords(line, kind, { id: 'fix', values: { full } }, edits);
}
